import { Copy } from 'lucide-react'
import { useRef } from 'react'
import type { Pattern } from '../../shared/model/profile.ts'
import { mondayOf, toCivilDate, toDayNumber } from '../../shared/time/civilDate.ts'
import { Button } from '../design/Button.tsx'
import { DateField } from '../design/DateField.tsx'
import { Field } from '../design/Field.tsx'
import { NumberField } from '../design/NumberField.tsx'
import { SegmentedControl } from '../design/SegmentedControl.tsx'
import { words } from '../words/words.ts'
import styles from './RhythmFields.module.css'
import { sheetsOf, withCycleLength, withLanes } from './sheet.ts'

type RhythmFieldsProps = {
  readonly pattern: Pattern
  /** The page shown. */
  readonly sheet: number
  readonly onSheet: (sheet: number) => void
  /** `key` names the field that is typed into, so that it is one step back. */
  readonly onChange: (pattern: Pattern, key?: string) => void
}

/** What a rhythm needs besides its hours: which week is shown and when week A or day 1 falls. */
export function RhythmFields({ pattern, sheet, onSheet, onChange }: RhythmFieldsProps) {
  // Days that a length on its way to another one cuts off (2 before 21) come back with it.
  const typed = useRef<{ readonly from: Pattern; readonly made: Pattern } | null>(null)
  function setLength(length: number): void {
    const from = typed.current?.made === pattern ? typed.current.from : pattern
    const made = withCycleLength(from, length)
    typed.current = { from, made }
    onChange(made, 'cycle length')
  }
  if (pattern.type === 'weekly') return null
  if (pattern.type === 'cycle') {
    return (
      <div className={styles.fields}>
        <Field label={words.hours.cycleLength}>
          <NumberField
            value={pattern.cycleLengthDays}
            min={2}
            max={28}
            unit={words.hours.daysUnit}
            onChange={setLength}
          />
        </Field>
        <Field label={words.hours.firstDay}>
          <DateField
            label={words.hours.firstDay}
            value={pattern.anchorDate}
            onChange={(anchorDate) => onChange({ ...pattern, anchorDate })}
          />
        </Field>
      </div>
    )
  }
  const labels = pattern.weeks.map(({ label }) => label)
  const shown = labels[sheet] ?? ''
  return (
    <div className={styles.fields}>
      <Field label={words.hours.whichWeek}>
        <SegmentedControl
          label={words.hours.whichWeek}
          value={String(sheet)}
          segments={labels.map((label, index) => ({
            value: String(index),
            label: words.hours.weekOf(label),
          }))}
          onChange={(value) => onSheet(Number(value))}
        />
      </Field>
      <Field label={words.hours.firstMonday}>
        <DateField
          label={words.hours.firstMonday}
          value={pattern.anchorMonday}
          onChange={(date) =>
            onChange({ ...pattern, anchorMonday: toCivilDate(mondayOf(toDayNumber(date))) })
          }
        />
      </Field>
      <div className={styles.copies}>
        {labels.map((label, index) =>
          index === sheet ? null : (
            <Button
              key={label}
              variant="quiet"
              icon={Copy}
              onClick={() =>
                onChange(withLanes(pattern, index, sheetsOf(pattern)[sheet]?.lanes ?? []))
              }
            >
              {words.hours.copyWeek(shown, label)}
            </Button>
          ),
        )}
      </div>
    </div>
  )
}
