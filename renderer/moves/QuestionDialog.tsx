import { isOwnRule } from '../../shared/moves/isOwnRule.ts'
import { formatDate } from '../../shared/words/dates.ts'
import { Button } from '../design/Button.tsx'
import { Dialog } from '../design/Dialog.tsx'
import type { PlanIndex } from '../plan/planIndex.ts'
import { roughDuration } from '../words/durations.ts'
import { moveWords } from '../words/moves.ts'
import { describeAll, nameBroken } from './describeBroken.ts'
import styles from './Moves.module.css'
import { makeChange, takeChange } from './makeChange.ts'
import { closeQuestion, type MoveQuestion } from './moveState.ts'

type QuestionDialogProps = { readonly index: PlanIndex; readonly question: MoveQuestion }

/** What a change by hand breaks, in words, with the ways on; Esc puts back. */
export function QuestionDialog({ index, question }: QuestionDialogProps) {
  const { change, judged, putBack } = question
  const { moved, mended, earliest } = judged
  const { broken, plan } = moved.broken.length > 0 || mended === null ? moved : mended
  const isRuleOnly = broken.every(isOwnRule)
  const kept = mended?.broken.every(isOwnRule) ? mended : null
  const isTooEarly = broken.some(({ kind }) => kind === 'prerequisite' || kind === 'own-work')
  const leave = () => {
    closeQuestion()
    putBack()
  }
  const keep = () => {
    if (kept === null) return
    closeQuestion()
    void takeChange(change, kept.plan, kept, putBack)
  }
  return (
    <Dialog
      open
      onClose={leave}
      title={nameBroken(index, broken)}
      width="medium"
      actions={
        <>
          <Button onClick={leave}>{moveWords.putBack}</Button>
          {kept !== null ? (
            <Button variant={earliest === null ? 'primary' : 'plain'} onClick={keep}>
              {isRuleOnly ? moveWords.keepAnyway : moveWords.keepAndMend}
            </Button>
          ) : null}
          {earliest === null || change.kind !== 'move' ? null : (
            <Button
              variant="primary"
              onClick={() => {
                closeQuestion()
                void makeChange({ ...change, ...earliest }, putBack)
              }}
            >
              {moveWords.earliest(formatDate(earliest.date), earliest.start)}
            </Button>
          )}
        </>
      }
    >
      <ul className={styles.broken}>
        {describeAll(index, broken, plan).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className={styles.price}>
        {kept === null ? moveWords.noMend : describePrice(index, kept)}
        {isTooEarly ? ` ${describeEarliest(earliest)}` : null}
      </p>
    </Dialog>
  )
}

function describeEarliest(earliest: MoveQuestion['judged']['earliest']): string {
  return earliest === null
    ? moveWords.noEarlier
    : moveWords.earliestHint(formatDate(earliest.date), earliest.start)
}

function describePrice(
  index: PlanIndex,
  { moved, plan, unscheduledMinutes }: NonNullable<MoveQuestion['judged']['mended']>,
): string {
  const { finish } = plan.summary
  return [
    moveWords.price(moved.length),
    finish === index.plan.summary.finish || finish === null
      ? ''
      : moveWords.priceFinish(formatDate(finish)),
    unscheduledMinutes > 0 ? moveWords.priceLeft(roughDuration(unscheduledMinutes)) : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}
