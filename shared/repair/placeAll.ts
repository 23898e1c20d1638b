import { type Board, endOfWork, type Item } from './board.ts'
import { hastyReviews, roomOf } from './bounds.ts'
import { saveBoard } from './saveBoard.ts'
import { insertFree, putInFree, settle } from './settle.ts'
import { splitInFree, splitItem } from './splitInFree.ts'
import { sweep } from './sweep.ts'

/** A way to give lifted work its place. What it leaves over, the sweep takes. */
type Strategy = {
  /** Order of the pieces: as they were lost, or what is needed first before the rest. */
  readonly order: 'time' | 'need'
  /** Whether a session may make place for a piece before the sweep. */
  readonly swaps: boolean
  /** Whether a piece may be cut in halves to find places for them. */
  readonly halves: boolean
  /** Work needed within this many minutes is split by the sweep rather than left waiting. */
  readonly splitWithin: number
}

const DAY = 1440
/** Cutting in halves pays for few pieces only: many find their places in the sweep. */
const MOST_HALVED = 8
/** What a slip of the finish by a day weighs, in sessions changed. */
const SLIP_WEIGHT = 10

type Pass = {
  readonly keepsFinish: boolean
  readonly reviewsYield: boolean
  /** Whether displaced sessions may be cut as well as lost work. */
  readonly cutsAll: boolean
}
/** What is tried in turn for a piece: the finish is kept and reviews stay, as long as that is possible. */
const PASSES: readonly Pass[] = [
  { keepsFinish: true, reviewsYield: false, cutsAll: false },
  { keepsFinish: true, reviewsYield: true, cutsAll: false },
  { keepsFinish: true, reviewsYield: true, cutsAll: true },
  { keepsFinish: false, reviewsYield: false, cutsAll: true },
  { keepsFinish: false, reviewsYield: true, cutsAll: true },
]
const STRATEGIES: readonly Strategy[] = [
  { order: 'time', swaps: true, halves: false, splitWithin: 7 * DAY },
  { order: 'time', swaps: true, halves: true, splitWithin: 7 * DAY },
  { order: 'need', swaps: false, halves: false, splitWithin: 7 * DAY },
  { order: 'need', swaps: false, halves: false, splitWithin: Number.POSITIVE_INFINITY },
]

/**
 * Gives all lifted work a place, in several ways, and keeps the one that leaves least without a place
 * and then changes least.
 * @param smallest Shortest session in minutes.
 */
export function placeAll(board: Board, smallest: number): void {
  const before = new Map(board.items.map((item) => [item, item.from]))
  const lifted = board.items.filter((item) => item.isLifted)
  const restore = saveBoard(board)
  let least = Number.POSITIVE_INFINITY
  let best: (() => void) | undefined
  for (const [index, strategy] of STRATEGIES.entries()) {
    if (strategy.halves && lifted.length > MOST_HALVED) continue
    if (index > 0) restore()
    follow(board, strategy, lifted, smallest)
    const cost = costOf(board, before)
    if (cost < least) {
      least = cost
      best = saveBoard(board)
    }
    if (cost <= lifted.length) return
  }
  best?.()
}

/** Days of slip, and sessions that stand elsewhere or are new; one without a place counts more than any of them. */
function costOf(board: Board, before: ReadonlyMap<Item, number>): number {
  const slip = Math.ceil((endOfWork(board.items, board.now) - board.finish) / DAY)
  let cost = SLIP_WEIGHT * Math.max(0, slip)
  for (const item of board.items) {
    if (item.isLifted) cost += board.items.length
    else if (item.isNew || before.get(item) !== item.from) cost += 1
  }
  return cost
}

function follow(board: Board, strategy: Strategy, lifted: readonly Item[], smallest: number): void {
  const order = strategy.order === 'time' ? byTime(lifted) : byNeed(board, lifted)
  for (const item of order) placeItem(board, strategy, item, smallest)
  settleReviews(board)
  for (const splitWithin of [strategy.splitWithin, Number.POSITIVE_INFINITY]) {
    if (board.items.some((item) => item.isLifted)) sweep(board, smallest, splitWithin)
  }
}

function byTime(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => a.from - b.from)
}

function byNeed(board: Board, items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, until: roomOf(board, item).until }))
    .sort((a, b) => (a.until === b.until ? 0 : a.until - b.until) || a.item.from - b.item.from)
    .map(({ item }) => item)
}

/**
 * Places one piece with at most one other moved. Lost work is split before others are disturbed; a
 * displaced session is kept whole as long as that is possible. What finds no place so stays lifted.
 */
function placeItem(board: Board, strategy: Strategy, item: Item, smallest: number): void {
  for (const { keepsFinish, reviewsYield, cutsAll } of PASSES) {
    board.reviewsYield = reviewsYield
    board.latest = keepsFinish ? board.finish : Number.POSITIVE_INFINITY
    board.rooms.clear()
    if (putInFree(board, item)) return
    const mayCut = item.review === undefined && (item.isNew || cutsAll)
    if (mayCut && splitInFree(board, item, smallest)) return
    const mayWait = item.review !== undefined && !reviewsYield
    if (strategy.swaps && !mayWait && settle(board, item, false)) return
  }
  if (strategy.swaps && settle(board, item, true)) return
  const half = Math.ceil(item.session.minutes / 10) * 5
  const canSplit = item.review === undefined && item.session.minutes - half >= smallest
  if (!strategy.halves || !canSplit) return
  const rest = splitItem(board, item, half)
  placeItem(board, strategy, item, smallest)
  placeItem(board, strategy, rest, smallest)
}

/** Moves the reviews that have come to stand before the end of their topic. */
function settleReviews(board: Board): void {
  board.latest = Number.POSITIVE_INFINITY
  board.reviewsYield = false
  for (const topic of board.reviewsOfTopic.keys()) {
    for (const review of hastyReviews(board, topic)) {
      takeOff(board, review)
      board.rooms.clear()
      settle(board, review, true)
    }
  }
}

/** Lifts an item; what it stood in becomes free. */
export function takeOff(board: Board, item: Item): void {
  const { slot, from, until } = item
  item.isLifted = true
  if (slot !== undefined) board.free = insertFree(board.free, { slot, from, until })
}
