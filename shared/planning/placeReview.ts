import type { Slot } from '../availability/slot.ts'
import { BLOCKS } from '../model/civil.ts'
import { type BlockBalance, KIND_INDEX } from './blockBalance.ts'
import type { Review } from './placement.ts'
import type { ReviewQueue } from './reviewQueue.ts'

/**
 * Takes the review to do now out of the queue, if one belongs into this stretch: in its preferred
 * block as soon as its day has come, in any block when its time runs out.
 * @param week The slots of the week, in order of time; `next` is the index of the one after `slot`.
 * @param free Minutes free in the slot.
 * @param minutes Length of a review.
 * @param smallest Shortest session: a review that would leave less than this waits while it can.
 */
export function placeReview(
  queue: ReviewQueue,
  balance: BlockBalance,
  slot: Slot,
  week: readonly Slot[],
  next: number,
  free: number,
  minutes: number,
  smallest: number,
): Review | undefined {
  const first = queue.open[0]
  if (first === undefined || free < minutes) return undefined
  if (isPreferred(balance, slot) && holds(free, minutes, smallest)) return queue.open.shift()
  for (let index = next; index < week.length; index += 1) {
    const later = week[index]
    if (later === undefined || later.day > first.latest) break
    if (!holds(later.until - later.from, minutes, smallest)) continue
    if (
      later.day < first.latest ||
      isPreferred(balance, later) ||
      !holds(free, minutes, smallest)
    ) {
      return undefined
    }
  }
  return queue.open.shift()
}

function isPreferred(balance: BlockBalance, slot: Slot): boolean {
  const at = KIND_INDEX.review * BLOCKS.length + BLOCKS.indexOf(slot.block)
  return balance.ranks[at] === 0
}

/** Whether a stretch takes a review without leaving a crumb. */
function holds(free: number, minutes: number, smallest: number): boolean {
  return free === minutes || free >= minutes + smallest
}
