/** FullCalendar lays itself out over several frames after its room has changed, and scrolls by itself. */
const SETTLE_FRAMES = 12
/** What a hand does that scrolls or is about to. */
const HANDS = ['pointerdown', 'wheel'] as const

/**
 * Does something now and whenever an element’s height is another, once what it holds is drawn; from the
 * first touch of the pointer on no more, until the height is another again.
 * @returns what ends it.
 */
export function onHeight(element: HTMLElement | null, run: () => void): () => void {
  let frame = 0
  let height = -1
  const observer = new ResizeObserver(() => {
    if (element === null || element.clientHeight === height) return
    height = element.clientHeight
    again(SETTLE_FRAMES)
  })
  function again(left: number): void {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => {
      run()
      if (left > 1) again(left - 1)
    })
  }
  const rest = () => cancelAnimationFrame(frame)
  if (element !== null) observer.observe(element)
  for (const hand of HANDS) addEventListener(hand, rest, { capture: true, passive: true })
  return () => {
    rest()
    observer.disconnect()
    for (const hand of HANDS) removeEventListener(hand, rest, { capture: true })
  }
}
