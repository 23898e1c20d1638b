import type { DayNumber } from '../../shared/time/civilDate.ts'
import { formatDuration } from '../../shared/words/durations.ts'
import type { ChangedDay } from '../plan/changedDays.ts'
import type { DayCell } from '../plan/dayCells.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import { calendarWords } from '../words/calendar.ts'
import { fullDate } from '../words/dates.ts'

/** What a day of the map holds, in one line: date, hours, phase, milestones, why it is free. */
export function describeDay(
  index: PlanIndex,
  cell: DayCell | undefined,
  changed: ChangedDay | undefined,
  day: DayNumber,
): string {
  const minutes = cell?.minutes ?? 0
  const phase = cell?.phase == null ? undefined : index.roadmap.roadmap.phases[cell.phase]
  const note =
    changed === undefined
      ? []
      : [
          changed.reason ??
            (changed.kind === 'off' ? calendarWords.dayOff : calendarWords.otherHours),
        ]
  return [
    fullDate(day),
    minutes === 0 ? calendarWords.nothingPlanned : formatDuration(minutes),
    ...(phase === undefined ? [] : [phase.title]),
    ...note,
    ...(cell?.milestones ?? []).map((milestone) => milestone.title),
  ].join(' · ')
}
