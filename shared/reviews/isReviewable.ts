/**
 * Whether enough of a topic has been studied for a review of it: half. What is caught up later joins
 * the next review, so that a late hour of a topic does not keep the others from being remembered.
 * @param studied Minutes of it that were studied before the review.
 * @param total Minutes of the whole topic.
 */
export function isReviewable(studied: number, total: number): boolean {
  return studied * 2 >= total
}
