import type { Block } from '../model/civil.ts'
import type { Plan, Session } from '../model/plan.ts'
import { type Day, dayOf, minuteOf } from './civil.ts'
import { type Instant, instantsAt, MINUTES_A_DAY } from './clock.ts'
import type { Offer, Offered } from './offer.ts'
import { zoneOn } from './template.ts'

/** A session or a stretch of reserve, put on the line of time. */
export type Entry = {
  readonly from: Instant
  readonly until: Instant
  readonly minutes: number
  /** The day to which its window belongs; its own date where it lies in no window. */
  readonly day: Day
  /** Minutes of it that lie in offered windows. */
  readonly inside: number
  /** Those minutes by the block of their window. */
  readonly blocks: ReadonlyMap<Block, number>
  /** Null for reserve. */
  readonly session: Session | null
}

/** Whether a session was studied without having been planned. */
export function isUnplanned({ why }: Session): boolean {
  return why.some(({ kind }) => kind === 'unplanned')
}

/** Everything in a plan that takes time, in order of time. Missed and skipped sessions take none. */
export function lineUp(plan: Plan, offer: Offer): Entry[] {
  const entries: Entry[] = []
  for (const session of plan.sessions) {
    if (session.status === 'missed' || session.status === 'skipped') continue
    entries.push(locate(session, session.zone, plan, offer, session))
  }
  for (const reserve of plan.reserve) {
    entries.push(locate(reserve, null, plan, offer, null))
  }
  return entries.sort((a, b) => a.from - b.from || a.until - b.until)
}

type Placed = { readonly date: string; readonly start: string; readonly minutes: number }

function locate(
  placed: Placed,
  zone: string | null,
  plan: Plan,
  offer: Offer,
  session: Session | null,
): Entry {
  const date = dayOf(placed.date)
  // On the date of a move, a window of the night before still runs on the old zone's clocks.
  const zones = new Set([zoneOn(plan.profile, date), zoneOn(plan.profile, date - 1)])
  let best: Entry | undefined
  for (const candidate of zones) {
    if (zone !== null && zone !== candidate) continue
    const entry = locateIn(candidate, placed, offer, session)
    if (!best || entry.inside > best.inside) best = entry
  }
  return best ?? outside(date * MINUTES_A_DAY + minuteOf(placed.start), placed, session)
}

function locateIn(zone: string, placed: Placed, offer: Offer, session: Session | null): Entry {
  const wall = dayOf(placed.date) * MINUTES_A_DAY + minuteOf(placed.start)
  const clock = offer.clocks.get(zone)
  const starts = clock ? instantsAt(clock, wall) : []
  const from = starts[0]
  if (from === undefined || starts.length > 1) return outside(from ?? wall, placed, session)
  const until = from + placed.minutes
  const blocks = new Map<Block, number>()
  let counted = from
  let inside = 0
  let day: Day | null = null
  for (const window of windowsAround(offer.windows, from, until)) {
    if (window.zone !== zone) continue
    const shared = Math.min(until, window.until) - Math.max(counted, window.from)
    if (shared <= 0) continue
    counted = Math.min(until, window.until)
    inside += shared
    blocks.set(window.block, (blocks.get(window.block) ?? 0) + shared)
    day ??= window.day
  }
  return {
    from,
    until,
    minutes: placed.minutes,
    day: day ?? dayOf(placed.date),
    inside,
    blocks,
    session,
  }
}

/** A place that no clock of the learner's shows: all of it counts as outside. */
function outside(from: Instant, placed: Placed, session: Session | null): Entry {
  return {
    from,
    until: from + placed.minutes,
    minutes: placed.minutes,
    day: dayOf(placed.date),
    inside: 0,
    blocks: new Map(),
    session,
  }
}

function* windowsAround(windows: readonly Offered[], from: Instant, until: Instant) {
  let low = 0
  let high = windows.length
  while (low < high) {
    const middle = (low + high) >> 1
    const window = windows[middle]
    // No window is longer than a day, so none that starts earlier can reach this far.
    if (window && window.from < from - MINUTES_A_DAY) low = middle + 1
    else high = middle
  }
  for (let index = low; index < windows.length; index++) {
    const window = windows[index]
    if (!window || window.from >= until) return
    yield window
  }
}
