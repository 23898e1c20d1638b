import { useState } from 'react'
import type { Plan } from '../../shared/model/plan.ts'
import { toCivilDate, toDayNumber } from '../../shared/time/civilDate.ts'
import { formatDate } from '../../shared/words/dates.ts'
import { formatDuration } from '../../shared/words/durations.ts'
import { Button } from '../design/Button.tsx'
import { DateField } from '../design/DateField.tsx'
import { Dialog } from '../design/Dialog.tsx'
import { Field } from '../design/Field.tsx'
import { changeHours } from '../frame/commands.ts'
import type { OverlayProps } from '../frame/overlay.ts'
import type { WallClock } from '../plan/wallClock.ts'
import { wallClock } from '../state/clock.ts'
import { findUnlogged } from '../state/losses.ts'
import { selectPlan } from '../state/selectors.ts'
import { useStore } from '../state/store.ts'
import { commonWords } from '../words/common.ts'
import { logWords } from '../words/log.ts'
import styles from './Dialogs.module.css'
import { describeLoss, logEntries } from './logCommands.ts'

/** A range of days without study, noted in one step; a session of theirs that still runs as well. */
export function AwayDialog({ open, onClose }: OverlayProps) {
  const plan = useStore(selectPlan)
  return plan !== null && open ? <Away plan={plan} onClose={onClose} /> : null
}

type AwayProps = { readonly plan: Plan; readonly onClose: () => void }

function Away({ plan, onClose }: AwayProps) {
  const [wall] = useState(() => wallClock(plan.profile.timeZones))
  const today = toCivilDate(wall.day)
  const [range, setRange] = useState(() => firstRange(plan, wall))
  const words = logWords.away
  const covered = plan.sessions.filter(
    ({ date, status }) =>
      status === 'planned' && date >= range.from && date <= range.to && date <= today,
  )
  const minutes = covered.reduce((sum, session) => sum + session.minutes, 0)
  const isTurned = range.from > range.to
  const note = async () => {
    const ids = covered.map(({ id }) => id)
    const entry = { ...range, status: 'missed', on: today } as const
    const isNoted = await logEntries([entry], () => ({
      title: words.noted(covered.length),
      description: describeLoss(ids),
    }))
    if (isNoted) onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.title}
      description={words.description}
      width="narrow"
      actions={
        <>
          <Button onClick={onClose}>{commonWords.cancel}</Button>
          <Button
            variant="primary"
            disabled={isTurned || covered.length === 0}
            onClick={() => void note()}
          >
            {words.note}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <div className={styles.fields}>
          {(['from', 'to'] as const).map((side) => (
            <Field key={side} label={words[side]}>
              <DateField
                label={words[side]}
                value={range[side]}
                min={plan.profile.startDate}
                max={today}
                invalid={isTurned}
                onChange={(date) => setRange((former) => ({ ...former, [side]: date }))}
              />
            </Field>
          ))}
        </div>
        <p role="status" className={styles.answer}>
          {isTurned
            ? words.turned
            : plan.profile.startDate > today
              ? logWords.notBegun(formatDate(plan.profile.startDate))
              : covered.length === 0
                ? words.coversNone
                : words.covers(covered.length, formatDuration(minutes))}
        </p>
        <p className={styles.quiet}>
          {words.ahead}{' '}
          <button
            type="button"
            className={styles.link}
            onClick={() => {
              onClose()
              changeHours()
            }}
          >
            {words.changeHours}
          </button>
        </p>
      </div>
    </Dialog>
  )
}

/** From the first day without a note to yesterday; yesterday alone where all is noted. */
function firstRange(plan: Plan, wall: WallClock): { from: string; to: string } {
  const latest = toCivilDate(Math.max(wall.day - 1, toDayNumber(plan.profile.startDate)))
  return { from: findUnlogged(plan, wall)[0]?.date ?? latest, to: latest }
}
