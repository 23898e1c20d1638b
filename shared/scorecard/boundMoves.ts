import { boundOthers } from './boundOthers.ts'
import { type Instant, MINUTES_A_DAY } from './clock.ts'
import { deadlineFor, type Loss, type LostWork, waitsFor } from './loss.ts'

/**
 * Bound B2: pieces that lost work needs at least, and how many changes at least come on top of them,
 * sessions moved or further pieces.
 */
export type MovesBound = { readonly replaced: number; readonly others: number }

/** Lost work that may be put into pieces as one: missed work of an activity, or one session. */
type Batch = {
  readonly minutes: number
  /** Sessions that lost it: each comes back in a session of its own at least. */
  readonly sessions: number
  readonly deadlines: readonly Instant[]
}
type Stretch = { readonly from: Instant; readonly until: Instant }
/** What becomes free in one where a session leaves: its place and the free time beside it. */
type Region = Stretch & { readonly canLeaveAlone: boolean }

/**
 * Bound B2 of PLANNING.md. Whoever moves m sessions can put each batch of lost work into the free
 * time before what waits for it, m of those that wait apart, and into the m largest places that
 * sessions leave; the fewest pieces that fill as much as the batch, and m, are changes. The least sum
 * over every m from `boundOthers` on is a bound: batches do not compete, what has moved needs a place
 * only where it moves alone, and the free time beside a place counts twice.
 * @param limit Longest session in minutes; what has been longer may stay so.
 */
export function boundMoves(loss: Loss, limit: number): MovesBound {
  const longest = Math.max(limit, ...loss.lost.map(({ session }) => session.minutes))
  const batches = gather(loss)
  const regions = findRegions(loss)
  const replaced = batches.reduce((sum, batch) => sum + fewestPieces(batch, longest), 0)
  let least = Number.POSITIVE_INFINITY
  for (let moves = boundOthers(loss); moves + replaced < least; moves += 1) {
    if (moves > loss.standing.length) break
    const pieces = batches.reduce(
      (sum, batch) => sum + countPieces(loss, batch, regions, moves, longest),
      0,
    )
    least = Math.min(least, moves + pieces)
  }
  return { replaced, others: Number.isFinite(least) ? least - replaced : 0 }
}

/** Pieces of a batch at least: one for each session, and none longer than a session may be. */
function fewestPieces({ minutes, sessions }: Batch, longest: number): number {
  return Math.max(sessions, Math.ceil(minutes / longest))
}

function gather(loss: Loss): Batch[] {
  type Known = { minutes: number; sessions: number; readonly session: LostWork['session'] }
  const byKey = new Map<string, Known>()
  for (const { session, minutes } of loss.lost) {
    const isWhole = session.status === 'planned' || session.kind === 'review'
    const key = isWhole ? session.id : `activity ${session.activity}`
    const known = byKey.get(key)
    if (known === undefined) byKey.set(key, { minutes, sessions: 1, session })
    else {
      known.minutes += minutes
      known.sessions += 1
    }
  }
  return [...byKey.values()].map(({ minutes, sessions, session }) => {
    const deadlines: Instant[] = []
    for (const entry of loss.standing) {
      const lag = waitsFor(loss, entry.session, session)
      if (lag !== null) deadlines.push(entry.from - lag * MINUTES_A_DAY)
    }
    return { minutes, sessions, deadlines: deadlines.sort((a, b) => a - b) }
  })
}

function findRegions(loss: Loss): Region[] {
  const { gaps } = loss
  const endingAt = new Map(gaps.map((gap) => [gap.until, gap]))
  const startingAt = new Map(gaps.map((gap) => [gap.from, gap]))
  return loss.standing.flatMap((entry) => {
    if (entry.session.pinned) return []
    const from = endingAt.get(entry.from)?.from ?? entry.from
    const until = startingAt.get(entry.until)?.until ?? entry.until
    const deadline = deadlineFor(loss, entry.session)
    const canLeaveAlone =
      until - from > entry.minutes ||
      gaps.some((gap) => Math.min(gap.until, deadline) - gap.from >= entry.minutes)
    return [{ from, until, canLeaveAlone }]
  })
}

/** The fewest pieces that fill as much as a batch where so many sessions move; Infinity where none do. */
function countPieces(
  loss: Loss,
  batch: Batch,
  regions: readonly Region[],
  moves: number,
  longest: number,
): number {
  const { minutes, deadlines } = batch
  const deadline = deadlines[moves] ?? Number.POSITIVE_INFINITY
  const lengthOf = ({ from, until }: Stretch) => Math.max(0, Math.min(until, deadline) - from)
  const left = regions
    .filter(({ canLeaveAlone }) => moves > 1 || canLeaveAlone)
    .map(lengthOf)
    .sort((a, b) => b - a)
    .slice(0, moves)
    .reduce((sum, length) => sum + length, 0)
  const pieces = [...loss.free.map(lengthOf), left]
    .flatMap((length) => [
      ...Array.from({ length: Math.floor(length / longest) }, () => longest),
      length % longest,
    ])
    .sort((a, b) => b - a)
  let filled = 0
  const last = pieces.findIndex((piece) => {
    filled += piece
    return filled >= minutes
  })
  return last < 0 ? Number.POSITIVE_INFINITY : Math.max(last + 1, fewestPieces(batch, longest))
}
