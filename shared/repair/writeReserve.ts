import { DEFAULT_MIN_SESSION } from '../availability/offerSlots.ts'
import type { Reserve } from '../model/plan.ts'
import { toCivilDate, toDayNumber } from '../time/civilDate.ts'
import { MINUTES_PER_DAY, toClockTime, toMinuteOfDay } from '../time/clockTime.ts'
import type { Instant } from '../time/zone.ts'
import type { Board, Free } from './board.ts'
import { fillReserve } from './fillReserve.ts'
import type { RepairInput } from './types.ts'

/** A stretch of time `[from, until)` in instants. */
export type Stretch = { readonly from: Instant; readonly until: Instant }

const HALF_A_DAY = 720
const NOTHING: readonly Free[] = []

function placeOf({ date, start }: Reserve): string {
  return `${date} ${start}`
}

/**
 * Past reserve stays, and that of closed days; later, what is free of former reserve and of left places
 * up to the finish, and in hours that became others as much more as each week lacks.
 */
export function writeReserve(
  input: RepairInput,
  board: Board,
  vacated: readonly Stretch[],
  finish: string | null,
): Reserve[] {
  const { plan, profile } = input
  const smallest = profile.limits.minSessionMin ?? DEFAULT_MIN_SESSION
  const closed = new Set(input.closedDays)
  const lastPast = toCivilDate(board.lastPast)
  const past: Reserve[] = []
  const walls: Stretch[] = []
  for (const one of plan.reserve) {
    if (one.date < lastPast || closed.has(one.date)) {
      past.push(one)
      continue
    }
    const { from, until } = wallOf(one)
    const begins = beginOf(board, { from, until })
    if (begins > from) past.push(begins === until ? one : { ...one, minutes: begins - from })
    if (begins < until) walls.push({ from: begins, until })
  }
  // Clocks that are set back let wall times of one slot overlap those of the next by hours at most.
  const wallsWithin = findInTurn(walls, HALF_A_DAY)
  const vacatedWithin = findInTurn(vacated)
  const lastDay = finish === null ? Number.POSITIVE_INFINITY : toDayNumber(finish)
  const pieces = board.free.flatMap((free): readonly Free[] => {
    const { offset, day } = free.slot
    if (free.until - free.from < smallest || day > lastDay) return NOTHING
    const kept = vacatedWithin(free.from, free.until)
    for (const { from, until } of wallsWithin(free.from + offset, free.until + offset)) {
      kept.push({ from: from - offset, until: until - offset })
    }
    return kept.length === 0 ? NOTHING : overlap(free, kept)
  })
  const held = pieces.filter(({ from, until }) => until - from >= smallest)
  const isOwnLife = profile === plan.profile || finish === null
  const kept = isOwnLife ? held : fillReserve(board, held, profile.reserveShare, smallest, lastDay)
  const later = kept.map(toReserve).filter(({ date }) => finish === null || date <= finish)
  const all = [...past, ...later]
  return closed.size === 0 ? all : all.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
}

/**
 * When a stretch of reserve on the wall, of the last day that is over or later, begins to be looked at: its end where all of its hours are over,
 * its start where none is; where some are, with the session that takes some of the rest.
 */
function beginOf({ slots, items, date }: Board, { from, until }: Stretch): number {
  const day = Math.floor(from / MINUTES_PER_DAY)
  if (day > date) return from
  const slot = slots.find((one) => one.from + one.offset < until && one.until + one.offset > from)
  if (slot === undefined) return until
  const begins = slot.from + slot.offset
  if (begins <= from) return from
  const taken = items.filter((item) => !item.isLifted && item.slot === slot)
  return Math.min(until, ...taken.map((item) => Math.max(begins, item.from + slot.offset)))
}

function wallOf({ date, start, minutes }: Reserve): Stretch {
  const from = toDayNumber(date) * MINUTES_PER_DAY + toMinuteOfDay(start)
  return { from, until: from + minutes }
}

/**
 * Finds the stretches that overlap others, which are asked for in order of time.
 * @param slack Minutes by which one that is asked for may begin before the one asked for last.
 */
function findInTurn(
  stretches: readonly Stretch[],
  slack = 0,
): (from: Instant, until: Instant) => Stretch[] {
  const sorted = [...stretches].sort((a, b) => a.from - b.from)
  let next = 0
  return (from, until) => {
    while ((sorted[next]?.until ?? Number.POSITIVE_INFINITY) <= from - slack) next += 1
    const found: Stretch[] = []
    for (let index = next; index < sorted.length; index += 1) {
      const one = sorted[index]
      if (one === undefined || one.from >= until) break
      if (one.until > from) found.push(one)
    }
    return found
  }
}

/** The parts of a free stretch that lie in any of the given ones, joined. */
function overlap(free: Free, stretches: readonly Stretch[]): Free[] {
  const parts = stretches
    .map(({ from, until }) => ({
      from: Math.max(from, free.from),
      until: Math.min(until, free.until),
    }))
    .filter(({ from, until }) => from < until)
    .sort((a, b) => a.from - b.from)
  const joined: Free[] = []
  for (const part of parts) {
    const last = joined[joined.length - 1]
    if (last !== undefined && part.from <= last.until) {
      joined[joined.length - 1] = { ...last, until: Math.max(last.until, part.until) }
    } else joined.push({ ...part, slot: free.slot })
  }
  return joined
}

function toReserve({ slot, from, until }: Free): Reserve {
  const wall = from + slot.offset
  return {
    date: toCivilDate(Math.floor(wall / MINUTES_PER_DAY)),
    start: toClockTime(wall),
    minutes: until - from,
    block: slot.block,
  }
}
