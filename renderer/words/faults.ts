import type { Fault } from '../../shared/decode/fault.ts'
import { WEEKDAYS } from '../../shared/model/civil.ts'
import { formatDate } from '../../shared/words/dates.ts'
import { describeFault } from '../../shared/words/faults.ts'
import { hoursWords } from './hours.ts'
import { welcomeWords } from './welcome.ts'

/** The first faults of a file in one text, and how many more there are. */
export function describeFaults(faults: readonly Fault[]): string {
  const shown = faults.slice(0, 3).map((fault) => `${fault.path} ${describeFault(fault)}`.trim())
  const more = faults.length - shown.length
  return more > 0 ? `${shown.join('; ')}; and ${more} more` : shown.join('; ')
}

/** A sentence about the first fault at a field or below it; null when nothing is wrong there. */
export function faultAt(faults: readonly Fault[], path: string, name: string): string | null {
  const fault = faults.find((each) => each.path === path || each.path.startsWith(`${path}.`))
  return fault === undefined ? null : askToMend(fault, name)
}

/**
 * A sentence that asks for what is missing in the answers, as a person would.
 * @param name What the answers call the field.
 */
export function askToMend(fault: Fault, name: string): string {
  const { dates, scope, answer } = welcomeWords
  const isAt = (path: string, code: Fault['code']) => fault.path === path && fault.code === code
  if (isAt('scope.phases', 'empty')) return scope.leastOnePhase
  if (isAt('scope.priorities', 'empty')) return scope.leastOnePriority
  if (fault.code === 'no-hours') return answer.noHours
  if (fault.code === 'all-past') return dates.allPast
  if (fault.code === 'overlapping-windows') return answer.overlap(dayOfPath(fault.path))
  if (isAt('limits.minSessionMin', 'min-over-max')) {
    return fault.facts?.other === 'maxMinutesPerDay'
      ? answer.sessionOverDay
      : answer.sessionOverSession
  }
  if (fault.path.startsWith('timeZones') && fault.code === 'out-of-order') {
    return answer.moveTooEarly(formatDate(String(fault.facts?.after ?? fault.facts?.latest ?? '')))
  }
  return `${name} ${describeFault(fault)}.`
}

/** The day that a path of hours leads through: `Monday`, `Day 3`; null where it leads through none. */
function dayOfPath(path: string): string | null {
  const weekday = WEEKDAYS.findIndex((day) => path.includes(`.days.${day}.`))
  if (weekday >= 0) return hoursWords.days[weekday] ?? null
  const place = /\.dayWindows\.(\d+)/.exec(path)?.[1]
  return place === undefined ? null : hoursWords.cycleDay(Number(place) + 1)
}
