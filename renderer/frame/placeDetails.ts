/** Where the details lie over the days: at one edge of the surface, over whole days. Width in px. */
export type DetailsPlace = { readonly side: 'left' | 'right'; readonly width: number }

/**
 * Finds a place for the details over a week or a month: on the right; on the left where on the right they
 * would cover what they explain, and do not there. They end where a day ends, so that none is cut.
 * @param least  Width in px that they need.
 * @param former The side on which they stay while what they explain is not in sight.
 * @returns null where the surface shows neither.
 */
export function placeDetails(
  surface: HTMLElement,
  explained: Element | null,
  least: number,
  former: DetailsPlace['side'],
): DetailsPlace | null {
  const days = [...surface.querySelectorAll('[data-seven-days] [role=cell][data-date]')]
  if (days.length === 0) return null
  const { left, right } = surface.getBoundingClientRect()
  const boxes = days.map((day) => day.getBoundingClientRect())
  const from = Math.max(...boxes.map((day) => day.left).filter((edge) => right - edge >= least))
  const until = Math.min(...boxes.map((day) => day.right).filter((edge) => edge - left >= least))
  const box = surface.contains(explained) ? explained?.getBoundingClientRect() : undefined
  const isLeft = box === undefined ? former === 'left' : box.right > from && box.left >= until - 1
  return isLeft ? { side: 'left', width: until - left } : { side: 'right', width: right - from }
}
