import { type DayNumber, toDayNumber } from '../../shared/time/civilDate.ts'
import { monthTicks } from '../plan/monthTicks.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import type { Week } from '../plan/weeks.ts'
import styles from './WeekMap.module.css'

type WeekMapMarksProps = {
  readonly index: PlanIndex
  readonly weeks: readonly Week[]
  readonly today: DayNumber
  /** The days `[from, until)` that the calendar shows. */
  readonly shown: { readonly from: DayNumber; readonly until: DayNumber }
  /** The week under the pointer. */
  readonly pointed: number | null
}

/** Over more days than these quarters would stand too close for a name each; years have one then. */
const MOST_DAYS_OF_QUARTERS = 3 * 366
/** Share of the strip that a name takes: in the last one it would be cut. */
const LABEL_SHARE = 0.06

/** What lies over the bars: the frame of what is shown, today, milestones, months. */
export function WeekMapMarks({ index, weeks, today, shown, pointed }: WeekMapMarksProps) {
  const first = weeks[0]?.monday ?? 0
  const days = weeks.length * 7
  const placeOf = (day: DayNumber) => `${(Math.min(Math.max(day - first, 0), days) / days) * 100}%`
  const widthOf = (from: DayNumber, until: DayNumber) =>
    `${((Math.min(until - first, days) - Math.max(from - first, 0)) / days) * 100}%`
  const isOn = (day: DayNumber) => day >= first && day < first + days
  return (
    <>
      {shown.until > first && shown.from < first + days ? (
        <span
          className={styles.shown}
          style={{ insetInlineStart: placeOf(shown.from), width: widthOf(shown.from, shown.until) }}
        />
      ) : null}
      {pointed === null ? null : (
        <span
          className={styles.pointed}
          style={{
            insetInlineStart: `${(pointed / weeks.length) * 100}%`,
            width: `${100 / weeks.length}%`,
          }}
        />
      )}
      {index.plan.milestones.map((milestone) => (
        <span
          key={milestone.id}
          className={styles.milestone}
          style={{ insetInlineStart: placeOf(toDayNumber(milestone.date)) }}
        />
      ))}
      {isOn(today) ? (
        <span className={styles.today} style={{ insetInlineStart: placeOf(today) }} />
      ) : null}
      {monthTicks(first, first + days, days > MOST_DAYS_OF_QUARTERS ? 12 : 3).map((tick) => (
        <span
          key={tick.day}
          className={styles.month}
          data-year={tick.isYear ? '' : undefined}
          style={{ insetInlineStart: placeOf(tick.day) }}
        >
          {first + days - tick.day < days * LABEL_SHARE ? null : tick.label}
        </span>
      ))}
    </>
  )
}
