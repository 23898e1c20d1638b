import type { Session } from '../model/plan.ts'
import { type Instant, MINUTES_A_DAY } from './clock.ts'
import { type Loss, waitsFor } from './loss.ts'
import type { Busy } from './offer.ts'

/** Steps after which a search counts as having found places. */
const MOST_STEPS = 20_000

type Standing = Loss['standing'][number]
/** A session that needs a place. */
type Piece = {
  readonly session: Session
  readonly minutes: number
  /** Those that wait for it, and those that it waits for, with the moment that each asks for. */
  readonly ends: readonly Tie[]
  readonly starts: readonly Tie[]
}
type Tie = { readonly other: Standing; readonly at: Instant }

/**
 * Whether all lost sessions, each in one piece, might find places where one session to come leaves its own
 * and stays whole: put into pieces it would be two changes. What has to be true of it is asked, not whether
 * it is enough: each piece has a free stretch between what it waits for and what waits for it, those in a
 * stretch are together no longer than it, and one that waits for another is not in an earlier one. Reviews
 * wait for nothing here: what they wait for depends on how work is put into pieces.
 */
export function oneMakesRoom(loss: Loss): boolean {
  const lost = loss.lost.map(({ session, minutes }) => tie(loss, session, minutes))
  const last = Math.max(...lost.map(({ ends }) => ends[0]?.other.from ?? Number.POSITIVE_INFINITY))
  return loss.standing.some((one) => {
    if (one.session.pinned === true || one.from > last) return false
    return haveRoom(loss, [...lost, tie(loss, one.session, one.minutes)], one)
  })
}

function tie(loss: Loss, session: Session, minutes: number): Piece {
  const ends: Tie[] = []
  const starts: Tie[] = []
  for (const other of loss.standing) {
    if (session.kind === 'review' || other.session.kind === 'review') continue
    const after = waitsFor(loss, other.session, session)
    if (after !== null) ends.push({ other, at: other.from - after * MINUTES_A_DAY })
    const before = waitsFor(loss, session, other.session)
    if (before !== null) starts.push({ other, at: other.until + before * MINUTES_A_DAY })
  }
  return {
    session,
    minutes,
    ends: ends.sort((a, b) => a.at - b.at),
    starts: starts.sort((a, b) => b.at - a.at),
  }
}

/** Whether pieces might find places where a session leaves its own. */
function haveRoom(loss: Loss, pieces: readonly Piece[], one: Standing): boolean {
  const stretches = joinFree([...loss.unused, one])
  const spans = pieces
    .map(({ session, minutes, ends, starts }) => ({
      session,
      minutes,
      from: starts.find(({ other }) => other !== one)?.at ?? Number.NEGATIVE_INFINITY,
      until: ends.find(({ other }) => other !== one)?.at ?? Number.POSITIVE_INFINITY,
    }))
    .sort((a, b) => a.until - b.until || b.minutes - a.minutes)
  const left = stretches.map(({ from, until }) => until - from)
  const places: number[] = []
  let steps = 0
  const place = (index: number): boolean => {
    const span = spans[index]
    if (span === undefined) return true
    for (const [at, stretch] of stretches.entries()) {
      if (stretch.from >= span.until) break
      const room = Math.min(stretch.until, span.until) - Math.max(stretch.from, span.from)
      if (Math.min(room, left[at] ?? 0) < span.minutes || !isInOrder(index, at)) continue
      steps += 1
      if (steps > MOST_STEPS) return true
      left[at] = (left[at] ?? 0) - span.minutes
      places[index] = at
      if (place(index + 1)) return true
      left[at] = (left[at] ?? 0) + span.minutes
    }
    return false
  }
  function isInOrder(index: number, at: number): boolean {
    const own = spans[index]
    return spans.slice(0, index).every((other, place) => {
      if (own === undefined || [own, other].some(({ session }) => session.kind === 'review'))
        return true
      if (waitsFor(loss, own.session, other.session) !== null) return (places[place] ?? 0) <= at
      if (waitsFor(loss, other.session, own.session) !== null) return (places[place] ?? 0) >= at
      return true
    })
  }
  return place(0)
}

/** Free stretches, joined where they touch, in order of time. */
function joinFree(free: readonly Busy[]): Busy[] {
  const joined: { from: Instant; until: Instant }[] = []
  for (const { from, until } of [...free].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last !== undefined && from <= last.until) last.until = Math.max(last.until, until)
    else joined.push({ from, until })
  }
  return joined
}
