import type { Slot } from '../availability/slot.ts'
import { BLOCKS } from '../model/civil.ts'
import { type BlockBalance, KIND_INDEX } from './blockBalance.ts'
import type { Review } from './placement.ts'
import type { ReviewQueue } from './reviewQueue.ts'

/**
 * Takes the review to do now out of the queue, if one belongs into this stretch: in its preferred
 * block as soon as its day has come, in any block when its time runs out.
 * @param free Minutes free in the slot.
 * @param minutes Length of a review.
 * @param smallest Shortest session: a review that would leave less than this waits while it can.
 */
export function placeReview(
  queue: ReviewQueue,
  balance: BlockBalance,
  slot: Slot,
  free: number,
  minutes: number,
  smallest: number,
): Review | undefined {
  const first = queue.open[0]
  if (first === undefined || free < minutes) return undefined
  const rest = free - minutes
  const leavesCrumb = rest > 0 && rest < smallest
  const isPreferred =
    balance.ranks[KIND_INDEX.review * BLOCKS.length + BLOCKS.indexOf(slot.block)] === 0
  const isUrgent = first.latest <= slot.day + 1
  if (!isUrgent && (!isPreferred || leavesCrumb)) return undefined
  return queue.open.shift()
}
