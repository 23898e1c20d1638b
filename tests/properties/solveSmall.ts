import type { Piece, Puzzle } from './smallRepairs.ts'

/** What the best repair changes: sessions that are new and that stand elsewhere. */
export type Optimum = { readonly created: number; readonly moved: number }

const MOST_MOVED = 4

/**
 * The least that any repair changes, found by trying everything: lost work divided in any way, any
 * others lifted, all of it in any free hours until the last day allowed.
 * @param lastDay No work is placed after it.
 * @param held Indices of standing sessions that stay where they are.
 * @returns undefined where at most four moved do not help.
 */
export function solveSmall(
  puzzle: Puzzle,
  lastDay: number,
  held: ReadonlySet<number> = new Set(),
): Optimum | undefined {
  const divided = divisions(puzzle.lost)
  for (let changes = divided[0]?.length ?? 0; ; changes += 1) {
    const mayGoOn = divided.some((pieces) => changes - pieces.length <= MOST_MOVED)
    if (!mayGoOn) return undefined
    for (const pieces of divided) {
      const moved = changes - pieces.length
      if (moved < 0 || moved > Math.min(MOST_MOVED, puzzle.standing.length)) continue
      for (const lifted of subsets(puzzle.standing.length, moved)) {
        if (lifted.some((index) => held.has(index))) continue
        if (canPlace(puzzle, pieces, lifted, lastDay)) return { created: pieces.length, moved }
      }
    }
  }
}

/**
 * Every way to divide the lost work of each topic into sessions of one hour and two, fewest first;
 * every lost session comes back in one of its own at least.
 */
function divisions(lost: readonly Piece[]): Piece[][] {
  const topics = new Map<number, { hours: number; sessions: number }>()
  for (const { topic, length } of lost) {
    const { hours, sessions } = topics.get(topic) ?? { hours: 0, sessions: 0 }
    topics.set(topic, { hours: hours + length, sessions: sessions + 1 })
  }
  let ways: Piece[][] = [[]]
  for (const [topic, { hours, sessions }] of topics) {
    const options = Array.from({ length: hours - sessions + 1 }, (_, longs) => [
      ...Array.from({ length: longs }, () => ({ topic, length: 2, at: -1, isReview: false })),
      ...Array.from({ length: hours - 2 * longs }, () => ({
        topic,
        length: 1,
        at: -1,
        isReview: false,
      })),
    ])
    ways = ways.flatMap((way) => options.map((option) => [...way, ...option]))
  }
  return ways.sort((a, b) => a.length - b.length)
}

function subsets(size: number, count: number): number[][] {
  if (count === 0) return [[]]
  const found: number[][] = []
  for (let last = count - 1; last < size; last += 1) {
    for (const rest of subsets(last, count - 1)) found.push([...rest, last])
  }
  return found
}

function canPlace(
  { dayOfHour, standing, after }: Puzzle,
  pieces: readonly Piece[],
  lifted: readonly number[],
  lastDay: number,
): boolean {
  const isTaken = dayOfHour.map(() => false)
  const stands: Piece[] = standing.filter((_, index) => !lifted.includes(index))
  for (const { at, length } of stands) isTaken.fill(true, at, at + length)
  const toPlace = [...pieces, ...lifted.flatMap((index) => standing[index] ?? [])]
  const isOrdered = (piece: Piece) =>
    stands.every((other) => {
      if (piece.isReview || other.isReview) return true
      if (after[piece.topic]?.includes(other.topic)) return other.at + other.length <= piece.at
      if (after[other.topic]?.includes(piece.topic)) return piece.at + piece.length <= other.at
      return true
    })
  const totals = after.map((_, topic) => hoursOf([...pieces, ...standing], topic))
  const isReviewable = ({ topic, at, isReview }: Piece) =>
    !isReview ||
    2 *
      hoursOf(
        stands.filter((other) => other.at < at),
        topic,
      ) >=
      (totals[topic] ?? 0)
  const place = (index: number): boolean => {
    const piece = toPlace[index]
    if (piece === undefined) return stands.every(isReviewable)
    for (let at = 0; at + piece.length <= dayOfHour.length; at += 1) {
      const day = dayOfHour[at] ?? 0
      if (day > lastDay) return false
      if (dayOfHour[at + piece.length - 1] !== day) continue
      if (isTaken.slice(at, at + piece.length).includes(true)) continue
      const stood = { ...piece, at }
      if (!isOrdered(stood)) continue
      isTaken.fill(true, at, at + piece.length)
      stands.push(stood)
      if (place(index + 1)) return true
      stands.pop()
      isTaken.fill(false, at, at + piece.length)
    }
    return false
  }
  return place(0)
}

/** Hours of work on a topic, reviews apart. */
function hoursOf(pieces: readonly Piece[], topic: number): number {
  return pieces.reduce(
    (sum, one) => sum + (one.topic === topic && !one.isReview ? one.length : 0),
    0,
  )
}
