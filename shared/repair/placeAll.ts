import { DEFAULT_MAX_SESSION } from '../planning/chunkRules.ts'
import { type Board, freeBetween, type Item, lastDayOfWork } from './board.ts'
import { hastyReviews, roomOf } from './bounds.ts'
import { bringHome, hasChanged } from './bringHome.ts'
import { joinLost } from './joinLost.ts'
import { joinNeighbours } from './joinNeighbours.ts'
import { saveBoard } from './saveBoard.ts'
import { putInFree, settle, takeOff } from './settle.ts'
import { splitInFree, splitItem } from './splitInFree.ts'
import { startSweep, sweep } from './sweep.ts'

const DAY = 1440
/** So many pieces are placed one by one, with care for each; more find their places in one sweep. */
const FEW = 4
/** Most sessions that move one into the place of the next for a single piece, and places tried for it. */
const LONGEST_CHAIN = 3
const MOST_TRIES = 300
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
  const placeJoined = (inOrder: (items: Item[]) => Item[]) => {
    joinLost(board, longestSession(board))
    const joined = board.items.filter((item) => item.isLifted)
    placeEach(board, inOrder(joined), smallest, false)
  }
  const fewWays = [
    () => placeJoined((items) => items),
    () => placeJoined((items) => byNeed(board, items)),
    () => placeJoined((items) => byNeed(board, items).reverse()),
    () => placeEach(board, lifted, smallest, true),
    () => placeEach(board, byNeed(board, lifted), smallest, true),
  ]
  const fewest = new Set(lifted.map(({ session }) => session.activity)).size
  const ways = [
    ...(lifted.length <= FEW ? fewWays : []),
    () => sweepAll(board, smallest),
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
    joinNeighbours(board, longestSession(board))
    const { changes, penalty } = costOf(board)
    if (changes + penalty < least) {
      least = changes + penalty
      isWhole = penalty === 0
      best = saveBoard(board)
    }
    if (least <= fewest) break
  }
  best()
}

/**
 * Sessions that stand elsewhere or are new; and a penalty for days of slip, and for each piece without
 * a place more than for all of them.
 */
function costOf(board: Board): { readonly changes: number; readonly penalty: number } {
  let penalty = SLIP_WEIGHT * (lastDayOfWork(board.items, board.lastDay) - board.lastDay)
  let changes = 0
  for (const item of board.items) {
    if (item.isLifted) penalty += board.items.length
    else if (hasChanged(item)) changes += 1
  }
  return { changes, penalty }
}

function longestSession(board: Board): number {
  return board.profile.limits.maxSessionMin ?? DEFAULT_MAX_SESSION
}

/** Places few pieces one by one, with at most one other moved for each; what is left over is swept. */
function placeEach(
  board: Board,
  lifted: readonly Item[],
  smallest: number,
  mayHalve: boolean,
): void {
  for (const item of lifted) placeItem(board, item, smallest, mayHalve)
  settleReviews(board)
  sweepAll(board, smallest)
}

/**
 * Gives all that is lifted a place in one sweep, and in a second one what can only be cut.
 * @param smallest Shortest session in minutes.
 * @param firstCut Work needed within so many minutes is cut in the first sweep already.
 */
export function sweepAll(board: Board, smallest: number, firstCut = CUT_WITHIN): void {
  const longest = longestSession(board)
  const parts = joinLost(board)
  for (const cutWithin of [firstCut, Number.POSITIVE_INFINITY]) {
    if (!board.items.some((item) => item.isLifted)) return
    sweep(startSweep(board, parts, { smallest, longest, cutWithin }))
  }
}

/** What has to be done first before the rest. */
function byNeed(board: Board, items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, until: roomOf(board, item).until }))
    .sort((a, b) => (a.until === b.until ? b.item.from - a.item.from : a.until - b.until))
    .map(({ item }) => item)
}

/**
 * Places one piece with as few others moved as possible. Lost work is split before others are
 * disturbed; a displaced session is kept whole as long as that is possible. What finds no place so
 * stays lifted.
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
    for (let moves = 1; !mayWait && moves <= LONGEST_CHAIN; moves += 1) {
      if (settle(board, item, { moves, mayMoveFrozen: false, tries: MOST_TRIES })) return
    }
  }
  if (settle(board, item, { moves: 1, mayMoveFrozen: true, tries: MOST_TRIES })) return
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
      settle(board, review, { moves: 1, mayMoveFrozen: true, tries: MOST_TRIES })
    }
  }
}
