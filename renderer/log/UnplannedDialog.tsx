import { useMemo, useState } from 'react'
import type { Plan } from '../../shared/model/plan.ts'
import { toCivilDate } from '../../shared/time/civilDate.ts'
import { toClockTime } from '../../shared/time/clockTime.ts'
import { formatDate } from '../../shared/words/dates.ts'
import { formatDuration } from '../../shared/words/durations.ts'
import { Button } from '../design/Button.tsx'
import { Combobox } from '../design/Combobox.tsx'
import { DateField } from '../design/DateField.tsx'
import { Dialog } from '../design/Dialog.tsx'
import { Field } from '../design/Field.tsx'
import { NumberField } from '../design/NumberField.tsx'
import { TimeField } from '../design/TimeField.tsx'
import type { OverlayProps } from '../frame/overlay.ts'
import { readWallClock } from '../plan/wallClock.ts'
import { now } from '../state/clock.ts'
import { selectPlan } from '../state/selectors.ts'
import { useStore } from '../state/store.ts'
import { commonWords } from '../words/common.ts'
import { logWords } from '../words/log.ts'
import styles from './Dialogs.module.css'
import { logEntries } from './logCommands.ts'
import { unplannedChoices } from './unplannedChoices.ts'

/** Study that no session had planned: what, when and how long. */
export function UnplannedDialog({ open, onClose }: OverlayProps) {
  const plan = useStore(selectPlan)
  return plan !== null && open ? <Unplanned plan={plan} onClose={onClose} /> : null
}

type UnplannedProps = { readonly plan: Plan; readonly onClose: () => void }

const USUAL_MINUTES = 45

function Unplanned({ plan, onClose }: UnplannedProps) {
  const [clock] = useState(() => readWallClock(plan.profile.timeZones, now()))
  const today = toCivilDate(clock.day)
  const choices = useMemo(() => unplannedChoices(plan), [plan])
  const [activity, setActivity] = useState('')
  const [date, setDate] = useState(today)
  const [minutes, setMinutes] = useState(USUAL_MINUTES)
  const [start, setStart] = useState(() =>
    toClockTime(Math.max(0, Math.floor((clock.minuteOfDay - USUAL_MINUTES) / 5) * 5)),
  )
  const [isNoTime, setNoTime] = useState(false)
  const words = logWords.unplanned
  const { startDate } = plan.profile
  const isTooSoon = startDate > today
  const note = async () => {
    const title = choices.find(({ value }) => value === activity)?.label ?? ''
    const entry = { activity, date, start, minutes, status: 'done', on: today } as const
    const isNoted = await logEntries([entry], () => ({
      title: words.noted(title, formatDuration(minutes)),
    }))
    if (isNoted) onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.title}
      description={isTooSoon ? logWords.notBegun(formatDate(startDate)) : words.description}
      width="narrow"
      actions={
        <>
          <Button onClick={onClose}>{commonWords.cancel}</Button>
          <Button
            variant="primary"
            disabled={activity === '' || isTooSoon || isNoTime}
            onClick={() => void note()}
          >
            {words.note}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <Field label={words.topic} className={styles.wide}>
          <Combobox
            value={activity}
            options={choices}
            placeholder={words.search}
            nothingFound={words.nothingFound}
            onChange={setActivity}
          />
        </Field>
        <Field label={logWords.minutes}>
          <NumberField
            value={minutes}
            min={1}
            max={1440}
            step={5}
            unit={logWords.minutesUnit}
            onChange={setMinutes}
          />
        </Field>
        <Field label={words.date}>
          <DateField
            label={words.date}
            value={date}
            min={startDate}
            max={today}
            onChange={setDate}
          />
        </Field>
        <Field label={words.start} problem={isNoTime ? commonWords.notATime : null}>
          <TimeField value={start} onChange={setStart} onInvalid={setNoTime} />
        </Field>
      </div>
    </Dialog>
  )
}
