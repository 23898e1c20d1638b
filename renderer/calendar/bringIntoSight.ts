/** Px that stay free above what is scrolled to. */
const AIR = 20

/**
 * Scrolls what holds an element so that it is in sight as a whole, and with it the highest of others that
 * fits there together with it. Nothing moves where both are in sight already. What holds the scroller
 * stays where it is.
 * @param others What stands in the same scroller, in any order.
 */
export function bringIntoSight(
  element: HTMLElement | null | undefined,
  others: readonly HTMLElement[] = [],
): void {
  const scroller = scrollerOf(element?.parentElement ?? null)
  if (!element || scroller === null) return
  const { top, bottom } = element.getBoundingClientRect()
  const view = scroller.getBoundingClientRect()
  const tops = others.map((other) => other.getBoundingClientRect().top)
  const highest = highestBeside({ top, bottom }, tops, view.height - AIR)
  if (highest < view.top || bottom > view.bottom) scroller.scrollTop += highest - view.top - AIR
}

/**
 * The least of some tops, and of the box’s own, from which the box is seen to its bottom.
 * @param height What is seen at once; all in px, from any one origin.
 */
export function highestBeside(
  box: { readonly top: number; readonly bottom: number },
  tops: readonly number[],
  height: number,
): number {
  return Math.min(box.top, ...tops.filter((top) => box.bottom - top <= height))
}

/** The nearest element from this one upwards that scrolls what it holds; null where none does. */
export function scrollerOf(element: HTMLElement | null): HTMLElement | null {
  if (element === null || getComputedStyle(element).overflowY === 'auto') return element
  return scrollerOf(element.parentElement)
}
