import { useState } from 'react'
import type { Plan } from '../../shared/model/plan.ts'
import { toCivilDate, toDayNumber } from '../../shared/time/civilDate.ts'
import { formatDuration } from '../../shared/words/durations.ts'
import { Button } from '../design/Button.tsx'
import { Dialog } from '../design/Dialog.tsx'
import type { OverlayProps } from '../frame/overlay.ts'
import { wallClock } from '../state/clock.ts'
import { selectPlan } from '../state/selectors.ts'
import { useStore } from '../state/store.ts'
import { weekdayDate } from '../words/dates.ts'
import { logWords } from '../words/log.ts'
import { GapDayRow } from './GapDayRow.tsx'
import styles from './GapDialog.module.css'
import { chooseAll, findGap, type GapChoices, gapEntries, guessGap, sumGap } from './gap.ts'
import { describeLoss, logEntries } from './logCommands.ts'

/** What became of all past sessions without a note: everything filled in, noted in one step. */
export function GapDialog({ open, onClose }: OverlayProps) {
  const plan = useStore(selectPlan)
  return plan !== null && open ? <Gap plan={plan} onClose={onClose} /> : null
}

function Gap({ plan, onClose }: { readonly plan: Plan; readonly onClose: () => void }) {
  // Asked once: what ends meanwhile was never guessed.
  const [wall] = useState(() => wallClock(plan.profile.timeZones))
  const today = toCivilDate(wall.day)
  const days = findGap(plan, wall)
  const [choices, setChoices] = useState(() => guessGap(plan, days))
  const words = logWords.gap
  const sessions = days.flatMap((day) => day.sessions)
  const choose = (more: GapChoices) => setChoices((former) => new Map([...former, ...more]))
  const nameOf = (date: string | undefined) =>
    date === undefined ? '' : weekdayDate(toDayNumber(date), toDayNumber(today))
  const { studied, lost } = sumGap(days, choices)
  const note = async () => {
    const ids = sessions.map(({ id }) => id)
    const isNoted = await logEntries(gapEntries(plan, days, choices, today), () => ({
      title: words.noted(sessions.length),
      description: describeLoss(ids),
    }))
    if (isNoted) onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.title}
      description={
        sessions.length === 0
          ? words.nothing
          : `${words.description(
              sessions.length,
              nameOf(days[0]?.date),
              nameOf(days[days.length - 1]?.date),
            )} ${words.hint}`
      }
      width="medium"
      actions={
        <>
          <p className={styles.sum} role="status">
            {words.sum(
              studied === 0 ? '' : formatDuration(studied),
              lost === 0 ? '' : formatDuration(lost),
            )}
          </p>
          <Button onClick={onClose}>{words.later}</Button>
          <Button variant="primary" disabled={sessions.length === 0} onClick={() => void note()}>
            {words.note}
          </Button>
        </>
      }
    >
      <div className={styles.gap}>
        <div className={styles.all}>
          <Button onClick={() => choose(chooseAll(days, { status: 'done' }))}>
            {words.allDone}
          </Button>
          <Button onClick={() => choose(chooseAll(days, { status: 'missed' }))}>
            {words.allMissed}
          </Button>
        </div>
        <ul className={styles.days}>
          {days.map((day) => (
            <li key={day.date}>
              <GapDayRow day={day} today={today} choices={choices} onChoose={choose} />
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  )
}
