import { useState } from 'react'
import type { Session } from '../../shared/model/plan.ts'
import { judgeTimer } from '../../shared/timer/judgeTimer.ts'
import { formatDuration } from '../../shared/words/durations.ts'
import { Button } from '../design/Button.tsx'
import { Dialog } from '../design/Dialog.tsx'
import { Field } from '../design/Field.tsx'
import { NumberField } from '../design/NumberField.tsx'
import { SegmentedControl } from '../design/SegmentedControl.tsx'
import { showToast } from '../design/toasts.ts'
import type { OverlayProps } from '../frame/overlay.ts'
import styles from '../log/Dialogs.module.css'
import { noteSession } from '../log/logCommands.ts'
import { selectPlanIndex } from '../state/selectors.ts'
import { useStore } from '../state/store.ts'
import { logWords } from '../words/log.ts'
import { timerWords } from '../words/timer.ts'
import { putTimerAway } from './timerCommands.ts'

/** What a stopped timer stands for, to be looked at before it is noted. */
export function TimerDialog({ open, onClose }: OverlayProps) {
  const timer = useStore((state) => state.document.timer)
  const session = useStore((state) =>
    timer === null ? undefined : selectPlanIndex(state)?.sessionById.get(timer.session),
  )
  if (!open || timer === null || session === undefined) return null
  return <Question seconds={timer.seconds} session={session} onClose={onClose} />
}

type QuestionProps = {
  readonly seconds: number
  readonly session: Session
  readonly onClose: () => void
}

function Question({ seconds, session, onClose }: QuestionProps) {
  const planned = session.minutes
  const [timed] = useState(() => judgeTimer(seconds, planned))
  const [minutes, setMinutes] = useState(timed.isOdd ? planned : timed.minutes)
  const [chosen, setChosen] = useState<'done' | 'partial' | null>(null)
  const status = chosen ?? (minutes < planned ? 'partial' : 'done')
  const say = timed.isOdd ? timerWords.odd : timerWords.shown
  const shown = formatDuration(Math.floor(seconds / 60))
  const note = async () => {
    if (!(await noteSession(session, { status, minutes }))) return
    await putTimerAway()
    onClose()
  }
  const discard = async () => {
    await putTimerAway()
    showToast({ title: timerWords.discarded })
    onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={timerWords.question}
      description={say(shown, session.title, formatDuration(planned))}
      width="narrow"
      actions={
        <>
          <Button variant="quiet" onClick={() => void discard()}>
            {timerWords.discard}
          </Button>
          <Button variant="primary" disabled={minutes === 0} onClick={() => void note()}>
            {timerWords.save}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <Field label={timerWords.minutes}>
          <NumberField
            value={minutes}
            min={0}
            max={1440}
            step={5}
            unit={logWords.minutesUnit}
            onChange={setMinutes}
          />
        </Field>
        <Field label={timerWords.outcome}>
          <SegmentedControl
            label={timerWords.outcome}
            value={status}
            segments={[
              { value: 'done', label: logWords.outcomes.done },
              { value: 'partial', label: logWords.outcomes.partial },
            ]}
            onChange={setChosen}
          />
        </Field>
      </div>
    </Dialog>
  )
}
