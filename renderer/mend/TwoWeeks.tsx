import { memo } from 'react'
import type { Session } from '../../shared/model/plan.ts'
import { type DayNumber, toDayNumber } from '../../shared/time/civilDate.ts'
import { toMinuteOfDay } from '../../shared/time/clockTime.ts'
import { findDayHours } from '../calendar/dayHours.ts'
import { phaseTone } from '../design/phaseTone.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import { dateRange, weekdayName } from '../words/dates.ts'
import { mendWords } from '../words/mend.ts'
import type { PlanChanges } from './planChanges.ts'
import styles from './TwoWeeks.module.css'

const DAYS = 14
/** Minutes above the first session and below the last one. */
const AIR = 30

type TwoWeeksProps = {
  /** The plan before. */
  readonly index: PlanIndex
  readonly changes: PlanChanges
  readonly monday: DayNumber
}

/** Where a bar stands: what changed is drawn strong, the place that it left as a ghost. */
type Bar = { readonly session: Session; readonly look: 'stays' | 'ghost' | 'new' }

/** Two weeks of the calendar, small: the sessions that stay, old places as ghosts, new ones drawn. */
export const TwoWeeks = memo(function TwoWeeks({ index, changes, monday }: TwoWeeksProps) {
  const hours = findDayHours(index)
  const height = hours.until - hours.from
  const days = Array.from({ length: DAYS }, (_, offset) => monday + offset)
  const bars = barsOf(index, changes, monday)
  const phaseOf = ({ topic }: Session) => phaseTone(index.roadmap.items.get(topic)?.phase ?? 0)
  return (
    <div className={styles.strip}>
      <div className={styles.days} aria-hidden>
        {days.map((day) => (
          <span key={day} className={styles.day}>
            {weekdayName(day).charAt(0)}
          </span>
        ))}
      </div>
      <svg
        className={styles.weeks}
        viewBox={`0 ${-AIR} ${DAYS} ${height + 2 * AIR}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={describeStrip(changes, monday)}
      >
        {days.slice(1).map((day) => (
          <line
            key={day}
            className={day === monday + 7 ? styles.week : styles.line}
            x1={day - monday}
            x2={day - monday}
            y1={-AIR}
            y2={height + AIR}
          />
        ))}
        {bars.map(({ session, look }) => (
          <rect
            key={`${look} ${session.id}`}
            className={styles[look]}
            data-phase={phaseOf(session)}
            x={toDayNumber(session.date) - monday + 0.1}
            width={0.8}
            y={topOf(session, hours.from)}
            height={session.minutes}
          />
        ))}
      </svg>
    </div>
  )
})

/** What the marks in the small calendars mean. */
export function TwoWeeksLegend() {
  return (
    <p className={styles.legend} aria-hidden>
      {(['new', 'ghost', 'stays'] as const).map((look) => (
        <span key={look} className={styles.mark} data-look={look}>
          {mendWords.legend[look]}
        </span>
      ))}
    </p>
  )
}

function barsOf(index: PlanIndex, changes: PlanChanges, monday: DayNumber): Bar[] {
  const changed = new Set([
    ...changes.moved.map(({ after }) => after.id),
    ...changes.removed.map(({ id }) => id),
  ])
  const isSeen = ({ date }: Session) => {
    const day = toDayNumber(date)
    return day >= monday && day < monday + DAYS
  }
  const stays = Array.from({ length: DAYS }, (_, offset) =>
    (index.sessions.get(monday + offset) ?? []).filter(({ id }) => !changed.has(id)),
  ).flat()
  const gone = [...changes.moved.map(({ before }) => before), ...changes.removed]
  const come = [...changes.moved.map(({ after }) => after), ...changes.added]
  return [
    ...stays
      .filter(({ status }) => status !== 'missed')
      .map((session): Bar => ({ session, look: 'stays' })),
    ...stays
      .filter(({ status }) => status === 'missed')
      .map((session): Bar => ({ session, look: 'ghost' })),
    ...gone.filter(isSeen).map((session): Bar => ({ session, look: 'ghost' })),
    ...come.filter(isSeen).map((session): Bar => ({ session, look: 'new' })),
  ]
}

/** A night that belongs to the day before begins below that day's evening. */
function topOf({ start }: Session, from: number): number {
  const minute = toMinuteOfDay(start)
  return minute < from ? minute + 1440 - from : minute - from
}

function describeStrip({ moved, added, removed }: PlanChanges, monday: DayNumber): string {
  const isSeen = ({ date }: Session) => {
    const day = toDayNumber(date)
    return day >= monday && day < monday + DAYS
  }
  return mendWords.stripLabel(
    dateRange(monday, monday + DAYS - 1),
    moved.filter(({ before, after }) => isSeen(before) || isSeen(after)).length,
    added.filter(isSeen).length,
    removed.filter(isSeen).length,
  )
}
