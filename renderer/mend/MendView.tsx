import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { pinSession } from '../../shared/moves/pinSession.ts'
import type { Rung } from '../../shared/repair/climbLadder.ts'
import type { RepairInput } from '../../shared/repair/types.ts'
import { mondayOf, toDayNumber } from '../../shared/time/civilDate.ts'
import { formatDuration } from '../../shared/words/durations.ts'
import { Button } from '../design/Button.tsx'
import { Disclosure } from '../design/Disclosure.tsx'
import { IconButton } from '../design/IconButton.tsx'
import { closeNotice } from '../design/toasts.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import { selectOpenLosses } from '../state/losses.ts'
import { selectPlanIndex } from '../state/selectors.ts'
import { useStore } from '../state/store.ts'
import { dateRange } from '../words/dates.ts'
import { mendWords } from '../words/mend.ts'
import { Adjust, type Adjustments } from './Adjust.tsx'
import { changePlan, showChanges } from './acceptMend.ts'
import { ChoiceCard } from './ChoiceCard.tsx'
import { describeOutcome, describeTaken } from './describeOutcome.ts'
import styles from './MendView.module.css'
import { NothingWaits } from './NothingWaits.tsx'
import { findChanges, firstChangedWeek } from './planChanges.ts'
import { recommend } from './recommend.ts'
import { TwoWeeksLegend } from './TwoWeeks.tsx'
import { useLadder } from './useLadder.ts'
import { useMendInput } from './useMendInput.ts'

/** The ways to catch up what was lost, with their prices, before anything changes. */
export function MendView() {
  const index = useStore(selectPlanIndex)
  return index === null ? null : <Mend index={index} />
}

const NO_ADJUSTMENTS: Adjustments = { pinned: [], forbidden: [] }

function Mend({ index }: { readonly index: PlanIndex }) {
  const losses = useStore(selectOpenLosses)
  const closeMend = useStore((state) => state.closeMend)
  const question = useMendInput(index.plan.profile.timeZones)
  const { today } = question
  const [adjustments, setAdjustments] = useState(NO_ADJUSTMENTS)
  const base = losses.length === 0 ? null : question.input
  const input = useMemo(
    () => (base === null ? null : adjusted(base, adjustments)),
    [base, adjustments],
  )
  const ladder = useLadder(input)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
    // It would lie over the choices.
    closeNotice()
  }, [])

  const best = recommend(index.plan, ladder.rungs)
  const isReady = ladder.status === 'ready' && ladder.of === input
  const minutes = losses.reduce((sum, lost) => sum + lost.minutes, 0)

  async function take(rung: Rung): Promise<void> {
    const { said, further } = describeTaken(index.plan, rung, today)
    if (await changePlan('repair', rung.repaired.plan, said, further)) {
      closeMend()
      showChanges(index.plan, rung.repaired.plan)
    }
  }

  if (losses.length === 0) {
    return <NothingWaits plan={index.plan} />
  }
  return (
    <section className={styles.view} aria-label={mendWords.label} aria-busy={!isReady}>
      <header className={styles.head}>
        <div className={styles.sentence}>
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {mendWords.waits(formatDuration(minutes), losses.length)}
          </h1>
          <p className={styles.outcome} role="status">
            {ladder.status === 'failed'
              ? mendWords.failed
              : best === null
                ? mendWords.working
                : describeOutcome(index.plan, best.rung, today)}
          </p>
        </div>
        <div className={styles.actions}>
          <Button variant="quiet" edge="end" onClick={closeMend}>
            {mendWords.leave}
          </Button>
        </div>
      </header>
      {best === null ? null : (
        <Choices
          index={index}
          today={today}
          rungs={ladder.rungs}
          best={best}
          isReady={isReady}
          adjustments={adjustments}
          onAdjust={setAdjustments}
          onTake={(rung) => void take(rung)}
        />
      )}
    </section>
  )
}

type ChoicesProps = {
  readonly index: PlanIndex
  readonly today: string
  readonly rungs: readonly Rung[]
  readonly best: NonNullable<ReturnType<typeof recommend>>
  readonly isReady: boolean
  readonly adjustments: Adjustments
  readonly onAdjust: (adjustments: Adjustments) => void
  readonly onTake: (rung: Rung) => void
}

function Choices(props: ChoicesProps) {
  const { index, today, rungs, best, isReady, adjustments, onAdjust, onTake } = props
  const isAdjusted = adjustments.pinned.length + adjustments.forbidden.length > 0
  const isQuiet =
    best.rung.price.moved === 0 &&
    best.rung.price.unscheduledMinutes === 0 &&
    best.rung.price.finish === index.plan.summary.finish
  const [isOpen, setOpen] = useState(!isQuiet)
  const [step, setStep] = useState(0)
  const first = useMemo(() => {
    const weeks = rungs.flatMap(
      ({ repaired }) => firstChangedWeek(findChanges(index.plan, repaired.plan)) ?? [],
    )
    return weeks.length === 0 ? mondayOf(toDayNumber(today)) : Math.min(...weeks)
  }, [index, rungs, today])
  const monday = first + 7 * step
  const moving = useMemo(() => findMoving(index, rungs), [index, rungs])
  const showAll = isOpen || !isQuiet || isAdjusted
  const more = rungs.length > 1 ? mendWords.otherWays : mendWords.detail
  return (
    <>
      <div className={styles.bar}>
        {isQuiet ? (
          <>
            <Button variant="primary" disabled={!isReady} onClick={() => onTake(best.rung)}>
              {mendWords.accept}
            </Button>
            <Button aria-expanded={showAll} onClick={() => setOpen(!isOpen)}>
              {showAll ? more.less : more.more}
            </Button>
          </>
        ) : null}
        {showAll ? (
          <div className={styles.weeks}>
            <TwoWeeksLegend />
            <span className={styles.range}>{dateRange(monday, monday + 13)}</span>
            <IconButton
              label={mendWords.earlierWeek}
              icon={ChevronLeft}
              size="small"
              disabled={monday - 7 < mondayOf(index.from)}
              onClick={() => setStep(step - 1)}
            />
            <IconButton
              label={mendWords.laterWeek}
              icon={ChevronRight}
              size="small"
              disabled={monday + 14 >= index.until}
              onClick={() => setStep(step + 1)}
            />
          </div>
        ) : null}
      </div>
      {showAll ? (
        <>
          <div className={styles.choices}>
            {rungs.map((rung) => (
              <ChoiceCard
                key={rung.price.choice}
                index={index}
                rung={rung}
                because={rung === best.rung ? mendWords.because[best.because] : null}
                saysLeft={rungs.some(({ price }) => price.unscheduledMinutes > 0)}
                monday={monday}
                isReady={isReady}
                onTake={() => onTake(rung)}
              />
            ))}
          </div>
          <Disclosure title={mendWords.adjust} defaultOpen={isAdjusted}>
            <Adjust
              index={index}
              today={today}
              moving={moving}
              adjustments={adjustments}
              onChange={onAdjust}
            />
          </Disclosure>
        </>
      ) : null}
    </>
  )
}

/** The question itself where nothing is adjusted: its answer may be known already. */
function adjusted(base: RepairInput, { pinned, forbidden }: Adjustments): RepairInput {
  if (pinned.length + forbidden.length === 0) return base
  const plan = pinned.reduce((former, id) => pinSession(former, id, true), base.plan)
  return { ...base, plan, closedDays: [...base.closedDays, ...forbidden] }
}

/** Ids of the sessions that some choice moves, in order of time. */
function findMoving(index: PlanIndex, rungs: readonly Rung[]): string[] {
  const moving = new Set(
    rungs.flatMap(({ repaired }) =>
      findChanges(index.plan, repaired.plan).moved.map(({ before }) => before.id),
    ),
  )
  return index.plan.sessions.filter(({ id }) => moving.has(id)).map(({ id }) => id)
}
