import { boundOthers } from './boundOthers.ts'
import type { Instant } from './clock.ts'
import { deadlineFor, type Loss, type LostWork, waitsFor } from './loss.ts'

/** Bound B2: pieces of work that need a new place, and how many other sessions must move at least. */
export type MovesBound = { readonly replaced: number; readonly others: number }

/**
 * Bound B2 of PLANNING.md. A single loss: no other session moves where a free stretch of its length
 * lies before the first session that waits for it, one where a swap does it, else two.
 * Several losses: a relaxation in which work is divisible and what is moved needs no place of its own.
 * At each session that waits for lost work either the free time before it holds everything due by
 * then, or one more session has to move, which frees at most the longest session's length.
 */
export function boundMoves(loss: Loss): MovesBound {
  const alone = loss.lost.map((work) => othersAlone(loss, work))
  const single = Math.max(0, ...alone)
  const others =
    loss.lost.length > 1 ? Math.max(single, othersTogether(loss), boundOthers(loss)) : single
  return { replaced: loss.lost.length, others }
}

function othersAlone(loss: Loss, { session, minutes }: LostWork): number {
  const deadline = deadlineFor(loss, session)
  if (hasRoom(loss, minutes, deadline)) return 0
  const waiting = loss.standing.filter((entry) => waitsFor(loss, entry.session, session) !== null)
  const second = waiting[1]?.from ?? Number.POSITIVE_INFINITY
  const canWait = hasRoom(loss, minutes, second)
  const canSwap = loss.standing.some(
    (entry) =>
      entry.minutes >= minutes &&
      entry.from + minutes <= deadline &&
      !entry.session.pinned &&
      hasRoom(loss, entry.minutes, deadlineFor(loss, entry.session)),
  )
  return canWait || canSwap ? 1 : 2
}

function hasRoom({ free }: Loss, minutes: number, deadline: Instant): boolean {
  return free.some(({ from, until }) => Math.min(until, deadline) - from >= minutes)
}

function othersTogether(loss: Loss): number {
  const longest = Math.max(0, ...loss.standing.map(({ minutes }) => minutes))
  const open = new Set(loss.lost)
  let due = 0
  let moves = 0
  let freeBefore = 0
  let next = 0
  for (const entry of loss.standing) {
    for (; next < loss.free.length && (loss.free[next]?.from ?? 0) < entry.from; next += 1) {
      const stretch = loss.free[next]
      if (stretch !== undefined) freeBefore += stretch.until - stretch.from
    }
    const needed = [...open].filter((work) => waitsFor(loss, entry.session, work.session) !== null)
    if (needed.length === 0) continue
    const wanted = needed.reduce((sum, { minutes }) => sum + minutes, due)
    if (wanted > freeBefore + moves * longest) {
      moves += 1
      continue
    }
    due = wanted
    for (const work of needed) open.delete(work)
  }
  return moves
}
