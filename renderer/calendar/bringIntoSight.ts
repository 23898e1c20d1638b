/** Px that stay free above what is scrolled to. */
const AIR = 20

/**
 * Scrolls what holds an element so that it stands near the top, where it is not in sight as a whole.
 * Nothing further out moves.
 */
export function bringIntoSight(element: HTMLElement | null | undefined): void {
  const scroller = scrollerOf(element?.parentElement ?? null)
  if (!element || scroller === null) return
  const { top, bottom } = element.getBoundingClientRect()
  const view = scroller.getBoundingClientRect()
  if (top < view.top || bottom > view.bottom) scroller.scrollTop += top - view.top - AIR
}

function scrollerOf(element: HTMLElement | null): HTMLElement | null {
  if (element === null || getComputedStyle(element).overflowY === 'auto') return element
  return scrollerOf(element.parentElement)
}
