import { isCivilDate } from '../time/civilDate.ts'
import { horizonEnd } from './checkHorizon.ts'
import type { Fault } from './fault.ts'
import { dateOf, field, items } from './look.ts'
import { daysOf } from './patternDays.ts'

const LAST_DATE = '9999-12-31'

/**
 * Whether a profile of unknown form offers a window at all: in a pattern or an exception that meets the
 * horizon. Whether the hours suffice is not asked here.
 */
export function checkHours(profile: unknown): Fault[] {
  const patterns = field(profile, 'availability')
  if (!Array.isArray(patterns) || patterns.length === 0) return []
  const start = dateOf(field(profile, 'startDate'))
  const end = start === undefined ? undefined : horizonEnd(profile, start)
  const until = end !== undefined && isCivilDate(end) ? end : LAST_DATE
  const offers = [...patterns, ...items(field(profile, 'exceptions'))].some((entry, index) => {
    const from = dateOf(field(entry, 'from')) ?? ''
    const to = dateOf(field(entry, 'to')) ?? LAST_DATE
    // A range that ends before it starts is a fault of its own.
    if (from <= to && (from >= until || to < (start ?? ''))) return false
    return daysOf(entry, String(index)).some((day) => day.windows.length > 0)
  })
  return offers ? [] : [{ path: 'availability', code: 'no-hours' }]
}
