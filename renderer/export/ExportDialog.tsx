import { useState } from 'react'
import { toHorizon } from '../../shared/availability/horizon.ts'
import type { Plan } from '../../shared/model/plan.ts'
import { toCivilDate } from '../../shared/time/civilDate.ts'
import { Button } from '../design/Button.tsx'
import { DateField } from '../design/DateField.tsx'
import { Dialog } from '../design/Dialog.tsx'
import { Field } from '../design/Field.tsx'
import { SegmentedControl } from '../design/SegmentedControl.tsx'
import { Select } from '../design/Select.tsx'
import { ALARM_CHOICES, fromAlarmChoice, toAlarmChoice } from '../frame/alarm.ts'
import type { OverlayProps } from '../frame/overlay.ts'
import { selectPlan } from '../state/selectors.ts'
import { useStore } from '../state/store.ts'
import { words } from '../words/words.ts'
import { countEvents } from './countEvents.ts'
import styles from './ExportDialog.module.css'
import { exportPlan } from './exportPlan.ts'

/** What to export, with which reminder; the place is asked for by the system. */
export function ExportDialog({ open, onClose }: OverlayProps) {
  const plan = useStore(selectPlan)
  return open && plan !== null ? <Form plan={plan} onClose={onClose} /> : null
}

type FormProps = { readonly plan: Plan; readonly onClose: () => void }

function Form({ plan, onClose }: FormProps) {
  const setAlarm = useStore((state) => state.document.settings.alarmMinutes)
  const [alarm, setChosenAlarm] = useState(toAlarmChoice(setAlarm))
  const [what, setWhat] = useState<'whole' | 'range'>('whole')
  const firstDay = plan.profile.startDate
  const lastDay = plan.summary.finish ?? toCivilDate(toHorizon(plan.profile).until - 1)
  const [from, setFrom] = useState(firstDay)
  const [to, setTo] = useState(lastDay)
  const range = what === 'range' ? { from, to } : { from: null, to: null }
  const count = countEvents(plan, range.from, range.to)
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.export.title}
      description={words.export.description}
      width="medium"
      actions={
        <>
          <Button onClick={onClose}>{words.common.cancel}</Button>
          <Button
            variant="primary"
            disabled={count === 0}
            onClick={() => {
              void exportPlan({ ...range, alarmMinutes: fromAlarmChoice(alarm) }).then(
                (written) => {
                  if (written) onClose()
                },
              )
            }}
          >
            {words.export.export}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <Field label={words.export.what}>
          <SegmentedControl
            label={words.export.what}
            value={what}
            segments={[
              { value: 'whole', label: words.export.whole },
              { value: 'range', label: words.export.range },
            ]}
            onChange={setWhat}
          />
        </Field>
        {what === 'range' ? (
          <div className={styles.range}>
            <Field label={words.export.from}>
              <DateField
                label={words.export.from}
                value={from}
                min={firstDay}
                max={lastDay}
                onChange={(date) => {
                  setFrom(date)
                  if (to < date) setTo(date)
                }}
              />
            </Field>
            <Field label={words.export.to}>
              <DateField
                label={words.export.to}
                value={to}
                min={from}
                max={lastDay}
                onChange={setTo}
              />
            </Field>
          </div>
        ) : null}
        <Field label={words.export.alarm}>
          <Select
            label={words.export.alarm}
            value={alarm}
            options={ALARM_CHOICES}
            onChange={setChosenAlarm}
          />
        </Field>
        <p className={styles.count} role="status">
          {count === 0 ? words.export.nothing : words.export.count(count)}
        </p>
      </div>
    </Dialog>
  )
}
