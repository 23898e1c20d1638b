import { WEEKDAYS } from '../../shared/model/civil.ts'
import type { Pattern, StudyWindow } from '../../shared/model/profile.ts'
import { assertNever } from '../../shared/model/result.ts'
import { mondayOf, toCivilDate, toDayNumber } from '../../shared/time/civilDate.ts'
import type { WeekHours } from '../state/presets.ts'
import type { Lane } from './lane.ts'

/** How hours recur. */
export type Rhythm = Pattern['type']

/** One page of lanes to paint: a week, one of several alternating weeks, or a cycle of days. */
export type Sheet = { readonly label: string | null; readonly lanes: readonly Lane[] }

/** The pages of a pattern. A weekly pattern has one with seven lanes, Monday first. */
export function sheetsOf(pattern: Pattern): readonly Sheet[] {
  switch (pattern.type) {
    case 'weekly':
      return [{ label: null, lanes: toLanes(pattern.days) }]
    case 'alternating':
      return pattern.weeks.map(({ label, days }) => ({ label, lanes: toLanes(days) }))
    case 'cycle':
      return [{ label: null, lanes: pattern.dayWindows }]
    default:
      return assertNever(pattern)
  }
}

/** A pattern with other lanes on one of its pages. */
export function withLanes(pattern: Pattern, sheet: number, lanes: readonly Lane[]): Pattern {
  switch (pattern.type) {
    case 'weekly':
      return { ...pattern, days: toDays(lanes) }
    case 'alternating':
      return {
        ...pattern,
        weeks: pattern.weeks.map((week, index) =>
          index === sheet ? { ...week, days: toDays(lanes) } : week,
        ),
      }
    case 'cycle':
      return { ...pattern, dayWindows: lanes }
    default:
      return assertNever(pattern)
  }
}

/** Whether a lane of a pattern is a Saturday or Sunday; a cycle's days are none. */
export function isWeekendLane(pattern: Pattern, lane: number): boolean {
  return pattern.type !== 'cycle' && lane >= 5
}

/**
 * The same dates in another rhythm. Painted hours are kept: the first week becomes every week, and
 * the first days of a cycle.
 */
export function inRhythm(pattern: Pattern, rhythm: Rhythm): Pattern {
  if (pattern.type === rhythm) return pattern
  const { from, to } = pattern
  const lanes = sheetsOf(pattern)[0]?.lanes ?? []
  switch (rhythm) {
    case 'weekly':
      return { type: 'weekly', from, to, days: toDays(lanes) }
    case 'alternating':
      return {
        type: 'alternating',
        anchorMonday: toCivilDate(mondayOf(toDayNumber(from))),
        from,
        to,
        weeks: [
          { label: 'A', days: toDays(lanes) },
          { label: 'B', days: toDays(lanes) },
        ],
      }
    case 'cycle':
      return {
        type: 'cycle',
        cycleLengthDays: lanes.length,
        anchorDate: from,
        from,
        to,
        dayWindows: lanes,
      }
    default:
      return assertNever(rhythm)
  }
}

/** A cycle of another length: new days are free, days past the end go. */
export function withCycleLength(pattern: Pattern, length: number): Pattern {
  if (pattern.type !== 'cycle') return pattern
  const dayWindows = Array.from({ length }, (_, index) => pattern.dayWindows[index] ?? [])
  return { ...pattern, cycleLengthDays: length, dayWindows }
}

/** A lane of a page copied to others; copies are equal and independent. */
export function copyLane(
  lanes: readonly Lane[],
  from: number,
  to: readonly number[],
): readonly Lane[] {
  const source = lanes[from] ?? []
  return lanes.map((lane, index) => (to.includes(index) ? source : lane))
}

/** Seven lanes of a week's hours. */
export function toLanes(days: WeekHours): readonly Lane[] {
  return WEEKDAYS.map((day) => sorted(days[day] ?? []))
}

function toDays(lanes: readonly Lane[]): WeekHours {
  const days: Partial<Record<(typeof WEEKDAYS)[number], Lane>> = {}
  for (const [index, day] of WEEKDAYS.entries()) {
    const lane = lanes[index] ?? []
    if (lane.length > 0) days[day] = lane
  }
  return days
}

function sorted(lane: readonly StudyWindow[]): Lane {
  return [...lane].sort((a, b) => (a.start < b.start ? -1 : 1))
}
