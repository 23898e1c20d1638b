import type { WayOut } from '../fit/types.ts'
import { assertNever } from '../model/result.ts'
import type { Roadmap } from '../model/roadmap.ts'
import { formatMonth } from './dates.ts'
import { countOf, formatDuration } from './durations.ts'

/** Hours a week are an average over the calendar: they are said in steps of so many minutes. */
const STEP = 5
const MONTHS_PER_YEAR = 12
/** So many months and more are said in years. */
const LONG = 36

/** A way out in words: what changes, and what it brings. */
export type WayOutWords = { readonly change: string; readonly outcome: string }

/** What a way out changes (`2 h 30 more a week`) and what it brings (`Dec 2028`). */
export function describeWayOut(way: WayOut, roadmap: Roadmap): WayOutWords {
  return { change: describeChange(way, roadmap), outcome: formatMonth(way.finish) }
}

function describeChange(way: WayOut, roadmap: Roadmap): string {
  const months = describeMonths(way.horizonMonths)
  switch (way.kind) {
    case 'longer-horizon':
      return `${months} in all`
    case 'more-hours':
      return `${formatDuration(Math.max(1, Math.round(way.extraMinutesPerWeek / STEP)) * STEP)} more a week`
    case 'without-optional':
      return 'Without the optional topics'
    case 'without-optional-longer':
      return `Without the optional topics, ${months} in all`
    case 'essentials-only':
      return 'Only the essential topics'
    case 'fewer-phases':
      return describePhases(way.phases, roadmap)
    case 'fewer-phases-longer':
      return `${describePhases(way.phases, roadmap)}, ${months} in all`
    case 'essentials-longer':
      return `Only the essential topics, ${months} in all`
    default:
      return assertNever(way.kind)
  }
}

/** A span of months: `27 months`; of three years or more `17 years 1 month`. */
function describeMonths(months: number): string {
  if (months < LONG) return countOf(months, 'month')
  const years = countOf(Math.floor(months / MONTHS_PER_YEAR), 'year')
  const rest = months % MONTHS_PER_YEAR
  return rest === 0 ? years : `${years} ${countOf(rest, 'month')}`
}

/** Phases by their place in the roadmap: `Phase 1`, `Phases 1–3`, `Phases 1, 3`. */
export function describePhases(ids: readonly string[], roadmap: Roadmap): string {
  const places = roadmap.phases.flatMap(({ id }, index) => (ids.includes(id) ? [index + 1] : []))
  const first = places[0] ?? 0
  const last = places[places.length - 1] ?? 0
  if (places.length <= 1) return `Phase ${first}`
  const inARow = last - first + 1 === places.length
  return `Phases ${inARow ? `${first}–${last}` : places.join(', ')}`
}
