import type { Session } from '../../shared/model/plan.ts'
import { type DayNumber, toDayNumber } from '../../shared/time/civilDate.ts'
import { longWeekdayDate } from '../words/dates.ts'
import { todayWords } from '../words/today.ts'

/** When a later session starts, seen from today: `tomorrow at 06:30`, `Monday 1 March at 06:30`. */
export function describeWhen(session: Session, today: DayNumber): string {
  const day = toDayNumber(session.date)
  const name = day === today + 1 ? todayWords.tomorrow : longWeekdayDate(day, today)
  return todayWords.at(name, session.start)
}
