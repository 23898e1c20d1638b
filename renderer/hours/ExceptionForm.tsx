import { WEEKDAYS } from '../../shared/model/civil.ts'
import type { Exception } from '../../shared/model/profile.ts'
import { DateField } from '../design/DateField.tsx'
import { Field, TextInput } from '../design/Field.tsx'
import { ToggleRow } from '../design/ToggleRow.tsx'
import { words } from '../words/words.ts'
import styles from './Exceptions.module.css'
import { withDates, withReason } from './exceptions.ts'
import { WindowRows } from './WindowRows.tsx'

type ExceptionFormProps = {
  readonly exception: Exception
  readonly firstDay: string
  readonly lastDay: string
  /** `key` names the field that is typed into, so that it is one step back. */
  readonly onChange: (exception: Exception, key?: string) => void
}

const DAYS = WEEKDAYS.map((value, index) => ({
  value,
  label: words.hours.shortDays[index] ?? value,
}))

/** The dates, the reason and, where there are any, the hours of an exception. */
export function ExceptionForm({ exception, firstDay, lastDay, onChange }: ExceptionFormProps) {
  return (
    <div className={styles.form}>
      <div className={styles.fields}>
        <Field label={words.hours.from}>
          <DateField
            label={words.hours.from}
            value={exception.from}
            min={firstDay}
            max={lastDay}
            onChange={(from) => onChange(withDates(exception, from, exception.to))}
          />
        </Field>
        <Field label={words.hours.to}>
          <DateField
            label={words.hours.to}
            value={exception.to}
            min={exception.from}
            max={lastDay}
            onChange={(to) => onChange(withDates(exception, exception.from, to))}
          />
        </Field>
        <Field label={words.hours.reason} className={styles.reason}>
          <TextInput
            value={exception.reason ?? ''}
            placeholder={words.hours.reasonPlaceholder}
            onChange={(reason) => onChange(withReason(exception, reason), 'reason')}
          />
        </Field>
      </div>
      {exception.capacity === 'override' ? (
        <>
          <ToggleRow
            label={words.hours.on}
            value={exception.days ?? WEEKDAYS}
            options={DAYS}
            onChange={(days) => onChange({ ...exception, days })}
          />
          <WindowRows
            owner={words.hours.otherHours}
            lane={exception.windows}
            weekend={false}
            onChange={(windows, key) => onChange({ ...exception, windows }, key)}
          />
        </>
      ) : null}
    </div>
  )
}
