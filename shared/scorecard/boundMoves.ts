import type { Session } from '../model/plan.ts'
import { boundCrumbs } from './boundCrumbs.ts'
import { boundOthers } from './boundOthers.ts'
import { type Instant, MINUTES_A_DAY } from './clock.ts'
import { type Loss, type LostWork, waitsFor } from './loss.ts'
import { oneMakesRoom } from './oneMakesRoom.ts'

/**
 * Bound B2: pieces that lost work needs at least, and how many changes at least come on top of them,
 * sessions moved or further pieces.
 */
export type MovesBound = { readonly replaced: number; readonly others: number }

/** Lost work that may be put into pieces as one: missed work of an activity, or one session. */
type Batch = {
  readonly minutes: number
  /**
   * Sessions that lost it: each comes back in one of its own at least (B2 counts as many as were missed). A
   * repair that joins remainders too short for a session can stay below.
   */
  readonly sessions: number
  readonly deadlines: readonly Instant[]
}
type Stretch = { readonly from: Instant; readonly until: Instant }
/** What becomes free in one where a session leaves: its place and the free time beside it. */
type Region = Stretch & {
  readonly minutes: number
  /** Whether a free stretch holds the session before what waits for it. */
  readonly canLeaveAlone: () => boolean
}

/**
 * Bound B2 of PLANNING.md. Whoever moves m sessions can put each batch of lost work into the free
 * time before what waits for it, m of those that wait apart, and into the m largest places that
 * sessions leave; the fewest pieces that fill as much as the batch, and m, are changes. The least sum
 * over every m from `boundOthers` on is a bound: batches do not compete, and the free time beside a
 * place counts twice. Only one that moves alone has to find a place itself. Where free time comes in
 * crumbs, `boundCrumbs` says more; where by all this one session that moves would be enough, and less would
 * not, `oneMakesRoom` tries each. Of a repair it takes for granted that lost work comes back in sessions of its own, and that others
 * keep their work: they may be moved or put into pieces, but minutes do not change from one session of an
 * activity to another.
 * @param limit Longest session in minutes; what has been longer may stay so.
 */
export function boundMoves(loss: Loss, limit: number): MovesBound {
  const longest = Math.max(limit, ...loss.lost.map(({ session }) => session.minutes))
  const batches = gather(loss)
  const regions = findRegions(loss)
  const replaced = batches.reduce((sum, batch) => sum + fewestPieces(batch, longest), 0)
  const others = boundOthers(loss)
  let least = Number.POSITIVE_INFINITY
  /** Pieces where nobody moves. */
  let alone = Number.POSITIVE_INFINITY
  for (let moves = others; moves + replaced < least; moves += 1) {
    // One more than there are: the last one that leaves is put into pieces.
    if (moves > loss.standing.length + 1) break
    // A day has room for more than before where sessions leave it.
    const free = moves === 0 ? loss.free : loss.unused
    const pieces = batches.reduce(
      (sum, batch) => sum + countPieces(free, batch, regions, moves, longest),
      0,
    )
    if (moves === 0) alone = pieces
    least = Math.min(least, moves + pieces)
  }
  const crumbs = boundCrumbs(
    loss,
    batches.map(({ minutes }) => minutes),
  )
  const most = Math.max(Number.isFinite(least) ? least : replaced, crumbs)
  const isWhole = batches.every(({ sessions }) => sessions === 1) && replaced === batches.length
  const oneMoves = others < 2 && most === replaced + 1 && alone > most
  if (oneMoves && isWhole && !oneMakesRoom(loss)) return { replaced, others: 2 }
  return { replaced, others: most - replaced }
}

/** Pieces of a batch at least: one for each session, and none longer than a session may be. */
function fewestPieces({ minutes, sessions }: Batch, longest: number): number {
  return Math.max(sessions, Math.ceil(minutes / longest))
}

function gather(loss: Loss): Batch[] {
  const byKey = new Map<string, LostWork[]>()
  for (const one of loss.lost) {
    const { id, activity, kind } = one.session
    const key = kind === 'review' ? id : `activity ${activity}`
    byKey.set(key, [...(byKey.get(key) ?? []), one])
  }
  return [...byKey.values()].map((all) => ({
    minutes: all.reduce((sum, { minutes }) => sum + minutes, 0),
    sessions: all.length,
    deadlines: all[0] === undefined ? [] : deadlinesOf(loss, all[0].session),
  }))
}

/**
 * When a session must have ended for each that waits for it, the first one first. Reviews are left
 * out: whether they wait depends on how work is put into pieces.
 */
function deadlinesOf(loss: Loss, session: Session): Instant[] {
  const deadlines: Instant[] = []
  for (const later of loss.standing) {
    const lag = later.session.kind === 'review' ? null : waitsFor(loss, later.session, session)
    if (lag !== null) deadlines.push(later.from - lag * MINUTES_A_DAY)
  }
  return deadlines.sort((a, b) => a - b)
}

/** When all has ended that stands and that a session waits for. */
function releaseOf(loss: Loss, session: Session): Instant {
  let release = Number.NEGATIVE_INFINITY
  for (const earlier of loss.standing) {
    const lag = waitsFor(loss, session, earlier.session)
    if (lag !== null) release = Math.max(release, earlier.until + lag * MINUTES_A_DAY)
  }
  return release
}

function findRegions(loss: Loss): Region[] {
  const { unused } = loss
  const endingAt = new Map(unused.map((gap) => [gap.until, gap]))
  const startingAt = new Map(unused.map((gap) => [gap.from, gap]))
  /** When sessions may begin and must have ended; all of an activity that are as long have the same. */
  const known = new Map<string, Stretch>()
  const spanOf = (session: Session): Stretch => {
    const key = `${session.activity} ${session.status} ${session.minutes}`
    const span = known.get(key) ?? {
      from: releaseOf(loss, session),
      until: deadlinesOf(loss, session)[0] ?? Number.POSITIVE_INFINITY,
    }
    known.set(key, span)
    return span
  }
  return loss.standing.flatMap(({ from, until, minutes, session }) => {
    if (session.pinned) return []
    return [
      {
        from: endingAt.get(from)?.from ?? from,
        until: startingAt.get(until)?.until ?? until,
        minutes,
        canLeaveAlone: () => {
          const span = spanOf(session)
          return unused.some(
            (gap) => Math.min(gap.until, span.until) - Math.max(gap.from, span.from) >= minutes,
          )
        },
      },
    ]
  })
}

/** The fewest pieces that fill as much as a batch where so many sessions move; Infinity where none do. */
function countPieces(
  free: readonly Stretch[],
  batch: Batch,
  regions: readonly Region[],
  moves: number,
  longest: number,
): number {
  const { minutes, deadlines } = batch
  const deadline = deadlines[moves] ?? Number.POSITIVE_INFINITY
  const lengthOf = ({ from, until }: Stretch) => Math.max(0, Math.min(until, deadline) - from)
  const pieces = [...free.map(lengthOf), countLeft(regions, moves, lengthOf)]
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

/**
 * Most minutes that so many sessions leave in their regions within a length that counts. One that moves
 * alone stays in its region where no free stretch holds it in time; of several, one may take the place
 * of another, or be put into pieces as a further change.
 */
function countLeft(
  regions: readonly Region[],
  moves: number,
  lengthOf: (region: Region) => number,
): number {
  const lengths = regions.map((region) => {
    const length = lengthOf(region)
    const { from, until, minutes, canLeaveAlone } = region
    const besides = until - from - minutes
    return length <= besides || moves !== 1 || canLeaveAlone() ? length : besides
  })
  return lengths
    .sort((a, b) => b - a)
    .slice(0, moves)
    .reduce((sum, length) => sum + length, 0)
}
