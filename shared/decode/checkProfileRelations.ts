import { toDayNumber, weekdayIndex } from '../time/civilDate.ts'
import { checkHorizon } from './checkHorizon.ts'
import { checkHours } from './checkHours.ts'
import { checkWindows } from './checkWindows.ts'
import type { Fault } from './fault.ts'
import { dateOf, field, items, numberOf } from './look.ts'

/**
 * What is wrong between the parts of a profile. Reads what is well formed and passes over the rest, so
 * that one wrong field does not hide another.
 */
export function checkProfileRelations(profile: unknown): Fault[] {
  if (typeof profile !== 'object' || profile === null || Array.isArray(profile)) return []
  return [
    ...checkZones(profile),
    ...checkHorizon(profile),
    ...items(field(profile, 'availability')).flatMap(checkPattern),
    ...items(field(profile, 'exceptions')).flatMap((exception, index) => [
      ...checkRange(exception, `exceptions.${index}`),
      ...checkWindows(exception, `exceptions.${index}`),
    ]),
    ...checkLimits(field(profile, 'limits')),
    ...checkHours(profile),
  ]
}

/** Zones hold from their date until the next one's: in order, and the first from the start on. */
function checkZones(profile: unknown): Fault[] {
  const faults: Fault[] = []
  const start = dateOf(field(profile, 'startDate'))
  const dates = items(field(profile, 'timeZones')).map((entry) => dateOf(field(entry, 'from')))
  const first = dates[0]
  if (first !== undefined && start !== undefined && first > start) {
    faults.push({
      path: 'timeZones.0.from',
      code: 'out-of-order',
      facts: { found: first, latest: start },
    })
  }
  for (const [index, date] of dates.entries()) {
    const previous = dates[index - 1]
    if (date === undefined || previous === undefined || date > previous) continue
    faults.push({
      path: `timeZones.${index}.from`,
      code: 'out-of-order',
      facts: { found: date, after: previous },
    })
  }
  return faults
}

function checkPattern(pattern: unknown, index: number): Fault[] {
  const path = `availability.${index}`
  const faults = [...checkRange(pattern, path), ...checkWindows(pattern, path)]
  const monday = dateOf(field(pattern, 'anchorMonday'))
  if (monday !== undefined && weekdayIndex(toDayNumber(monday)) !== 0) {
    faults.push({ path: `${path}.anchorMonday`, code: 'not-a-monday', facts: { found: monday } })
  }
  const length = numberOf(field(pattern, 'cycleLengthDays'))
  const days = field(pattern, 'dayWindows')
  if (length !== undefined && Array.isArray(days) && days.length > 0 && days.length !== length) {
    faults.push({
      path: `${path}.dayWindows`,
      code: 'wrong-length',
      facts: { expected: length, found: days.length },
    })
  }
  return faults
}

function checkRange(entry: unknown, path: string): Fault[] {
  const from = dateOf(field(entry, 'from'))
  const to = dateOf(field(entry, 'to'))
  if (from === undefined || to === undefined || to >= from) return []
  return [{ path: `${path}.to`, code: 'end-before-start', facts: { found: to, start: from } }]
}

function checkLimits(limits: unknown): Fault[] {
  const smallest = numberOf(field(limits, 'minSessionMin'))
  if (smallest === undefined) return []
  return ['maxSessionMin', 'maxMinutesPerDay'].flatMap((other): Fault[] => {
    const most = numberOf(field(limits, other))
    if (most === undefined || smallest <= most) return []
    return [
      {
        path: 'limits.minSessionMin',
        code: 'min-over-max',
        facts: { found: smallest, other, maximum: most },
      },
    ]
  })
}
