import { X } from 'lucide-react'
import { toHorizon } from '../../shared/availability/horizon.ts'
import type { Pattern, Profile } from '../../shared/model/profile.ts'
import { addMonths, toCivilDate, toDayNumber } from '../../shared/time/civilDate.ts'
import { formatDate } from '../../shared/words/dates.ts'
import { Button } from '../design/Button.tsx'
import { DateField } from '../design/DateField.tsx'
import { Field } from '../design/Field.tsx'
import { SegmentedControl } from '../design/SegmentedControl.tsx'
import { words } from '../words/words.ts'
import type { EditProfile } from './editProfile.ts'
import styles from './PeriodBar.module.css'
import { beginAt, earlier, removePeriod, withPattern } from './periods.ts'

type PeriodBarProps = {
  readonly profile: Profile
  /** Place of the pattern shown. */
  readonly period: number
  readonly onChoose: (period: number) => void
  readonly onChange: EditProfile
}

/** The stretches of different hours, where there are several, and the dates of the one shown. */
export function PeriodBar({ profile, period, onChoose, onChange }: PeriodBarProps) {
  const { availability } = profile
  const lastDay = toCivilDate(toHorizon(profile).until - 1)

  if (availability.length < 2) return null
  return (
    <div className={styles.bar} data-field="availability">
      <SegmentedControl
        label={words.hours.period}
        value={String(period)}
        segments={availability.map((pattern, index) => ({
          value: String(index),
          label: nameOf(pattern),
        }))}
        onChange={(value) => onChoose(Number(value))}
      />
      {period > 0 ? (
        <PeriodDates profile={profile} period={period} lastDay={lastDay} onChange={onChange} />
      ) : null}
    </div>
  )
}

type PeriodDatesProps = Omit<PeriodBarProps, 'onChoose'> & { readonly lastDay: string }

function PeriodDates({ profile, period, lastDay, onChange }: PeriodDatesProps) {
  const pattern = profile.availability[period]
  if (pattern === undefined) return null
  const put = (next: Pattern) => onChange((each) => withPattern(each, period, next))
  return (
    <div className={styles.dates} data-period-dates>
      <Field label={words.hours.periodBegins}>
        <DateField
          label={words.hours.periodBegins}
          value={pattern.from}
          min={profile.startDate}
          max={lastDay}
          onChange={(from) => put(beginAt(pattern, from))}
        />
      </Field>
      {pattern.to === null ? (
        <Button
          variant="quiet"
          onClick={() => put({ ...pattern, to: monthAfter(pattern, lastDay) })}
        >
          {words.hours.withEnd}
        </Button>
      ) : (
        <>
          <Field label={words.hours.periodEnds}>
            <DateField
              label={words.hours.periodEnds}
              value={pattern.to}
              min={pattern.from}
              onChange={(to) => put({ ...pattern, to })}
            />
          </Field>
          <Button variant="quiet" onClick={() => put({ ...pattern, to: null })}>
            {words.hours.openEnd}
          </Button>
        </>
      )}
      <Button
        variant="quiet"
        icon={X}
        onClick={() => onChange((each) => removePeriod(each, period))}
      >
        {words.hours.removePeriod}
      </Button>
    </div>
  )
}

function nameOf({ from, to }: Pattern): string {
  return to === null
    ? words.hours.periodFrom(formatDate(from))
    : words.hours.periodRange(formatDate(from), formatDate(to))
}

function monthAfter({ from }: Pattern, lastDay: string): string {
  const end = toCivilDate(toDayNumber(addMonths(from, 1)) - 1)
  return earlier(end, lastDay)
}
