import { DEFAULT_MAX_SESSION } from '../planning/chunkRules.ts'
import { type Board, endOfWork, freeBetween, type Item } from './board.ts'
import { hastyReviews } from './bounds.ts'
import { bringHome, hasChanged } from './bringHome.ts'
import { joinLost } from './joinLost.ts'
import { saveBoard } from './saveBoard.ts'
import { insertFree, putInFree, settle } from './settle.ts'
import { splitInFree, splitItem } from './splitInFree.ts'
import { startSweep, sweep } from './sweep.ts'

const DAY = 1440
/** So many pieces are placed one by one, with care for each; more find their places in one sweep. */
const FEW = 4
/** Work needed within this many minutes is cut rather than left waiting. */
const CUT_WITHIN = 7 * DAY
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

/**
 * Gives all lifted work a place: few pieces one by one, whole or cut in halves, many in a sweep; of
 * several ways the one is kept that leaves least without a place and then changes least.
 * @param smallest Shortest session in minutes.
 */
export function placeAll(board: Board, smallest: number): void {
  const lifted = board.items.filter((item) => item.isLifted)
  const isFew = lifted.length <= FEW
  const ways = [
    ...(isFew ? [() => placeEach(board, lifted, smallest, false)] : []),
    ...(isFew ? [() => placeEach(board, lifted, smallest, true)] : []),
    () => sweepAll(board, smallest, CUT_WITHIN),
    () => sweepAll(board, smallest, Number.POSITIVE_INFINITY),
  ]
  const restore = saveBoard(board)
  let least = Number.POSITIVE_INFINITY
  let isWhole = false
  let best = restore
  for (const [index, place] of ways.entries()) {
    const isLastResort = index === ways.length - 1
    if (isLastResort && isWhole) break
    if (index > 0) restore()
    place()
    board.free = freeBetween(board.slots, board.items, board.today)
    board.latest = Number.POSITIVE_INFINITY
    board.reviewsYield = false
    bringHome(board)
    const { changes, penalty } = costOf(board)
    if (changes + penalty < least) {
      least = changes + penalty
      isWhole = penalty === 0
      best = saveBoard(board)
    }
    if (least <= lifted.length) break
  }
  best()
}

/**
 * Sessions that stand elsewhere or are new; and a penalty for days of slip, and for each piece without
 * a place more than for all of them.
 */
function costOf(board: Board): { readonly changes: number; readonly penalty: number } {
  const slip = Math.ceil((endOfWork(board.items, board.now) - board.finish) / DAY)
  let penalty = SLIP_WEIGHT * Math.max(0, slip)
  let changes = 0
  for (const item of board.items) {
    if (item.isLifted) penalty += board.items.length
    else if (hasChanged(item)) changes += 1
  }
  return { changes, penalty }
}

/** Places few pieces one by one, with at most one other moved for each; what is left over is swept. */
function placeEach(
  board: Board,
  lifted: readonly Item[],
  smallest: number,
  mayHalve: boolean,
): void {
  for (const item of byTime(lifted)) placeItem(board, item, smallest, mayHalve)
  settleReviews(board)
  sweepAll(board, smallest, CUT_WITHIN)
}

/** Gives all that is lifted a place in one sweep, and in a second one what can only be cut. */
function sweepAll(board: Board, smallest: number, firstCut: number): void {
  const longest = board.profile.limits.maxSessionMin ?? DEFAULT_MAX_SESSION
  const parts = joinLost(board)
  for (const cutWithin of [firstCut, Number.POSITIVE_INFINITY]) {
    if (!board.items.some((item) => item.isLifted)) return
    sweep(startSweep(board, parts, { smallest, longest, cutWithin }))
  }
}

function byTime(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => a.from - b.from)
}

/**
 * Places one piece with at most one other moved. Lost work is split before others are disturbed; a
 * displaced session is kept whole as long as that is possible. What finds no place so stays lifted.
 */
function placeItem(board: Board, item: Item, smallest: number, mayHalve: boolean): void {
  for (const { keepsFinish, reviewsYield, cutsAll } of PASSES) {
    board.reviewsYield = reviewsYield
    board.latest = keepsFinish ? board.finish : Number.POSITIVE_INFINITY
    board.rooms.clear()
    if (putInFree(board, item)) return
    const mayCut = item.review === undefined && (item.isNew || cutsAll)
    if (mayCut && splitInFree(board, item, smallest)) return
    const mayWait = item.review !== undefined && !reviewsYield
    if (!mayWait && settle(board, item, false)) return
  }
  if (settle(board, item, true)) return
  const half = Math.ceil(item.session.minutes / 10) * 5
  const canSplit = item.review === undefined && item.session.minutes - half >= smallest
  if (!mayHalve || !canSplit) return
  const rest = splitItem(board, item, half)
  placeItem(board, item, smallest, mayHalve)
  placeItem(board, rest, smallest, mayHalve)
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
