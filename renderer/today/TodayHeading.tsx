import { type DayNumber, mondayOf } from '../../shared/time/civilDate.ts'
import { formatDuration } from '../../shared/words/durations.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import { plannedMinutes } from '../plan/plannedMinutes.ts'
import { calendarWords } from '../words/calendar.ts'
import { longWeekdayDate } from '../words/dates.ts'
import { todayWords } from '../words/today.ts'
import styles from './TodayView.module.css'

type TodayHeadingProps = {
  readonly index: PlanIndex
  readonly today: DayNumber
}

/** The date, the week of the plan, and how much today holds. */
export function TodayHeading({ index, today }: TodayHeadingProps) {
  const minutes = plannedMinutes(index, today, today + 1)
  const first = mondayOf(index.from)
  const week = Math.floor((today - first) / 7) + 1
  const weeks = Math.ceil((index.until - first) / 7)
  return (
    <header className={styles.heading}>
      <h1 className={styles.date}>{longWeekdayDate(today, today)}</h1>
      <p className={styles.quiet}>
        {calendarWords.weekOfPlan(week, weeks)}
        {minutes > 0 ? ` · ${todayWords.planned(formatDuration(minutes))}` : ''}
      </p>
    </header>
  )
}
