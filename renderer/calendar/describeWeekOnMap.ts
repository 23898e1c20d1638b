import { formatDuration } from '../../shared/words/durations.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import type { Week } from '../plan/weeks.ts'
import { calendarWords } from '../words/calendar.ts'
import { mediumDate } from '../words/dates.ts'

/** What a week of the map holds, in one line: date, hours, phases, milestones. */
export function describeWeekOnMap(index: PlanIndex, week: Week): string {
  const phases = index.roadmap.roadmap.phases
    .filter((_, ordinal) => (week.minutesByPhase[ordinal] ?? 0) > 0)
    .map((phase) => phase.title)
  return [
    calendarWords.weekOf(mediumDate(week.monday)),
    week.minutes === 0 ? calendarWords.nothingPlanned : formatDuration(week.minutes),
    ...(phases.length > 0 ? [phases.join(', ')] : []),
    ...week.milestones.map((milestone) => milestone.title),
  ].join(' · ')
}
