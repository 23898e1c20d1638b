import { type RefObject, useEffect } from 'react'

/** What a place may be off by rounding, in px. */
const SUBPIXEL = 0.5

/**
 * Lets a line give way step by step where what it holds is too wide: sets `data-gives` of the element to
 * the least step of its style sheet, 0 to `most`, at which all fits, else to `most`. Looks again when the
 * line's width or its words change.
 */
export function useGivingWay(line: RefObject<HTMLElement | null>, most: number): void {
  useEffect(() => {
    const element = line.current
    if (element === null) return
    const fit = () => giveWay(element, most)
    // Words change in what the line holds without the line being drawn anew.
    const written = new MutationObserver(fit)
    written.observe(element, { characterData: true, childList: true, subtree: true })
    const resized = new ResizeObserver(fit)
    resized.observe(element)
    return () => {
      written.disconnect()
      resized.disconnect()
    }
  }, [line, most])
}

function giveWay(element: HTMLElement, most: number): void {
  for (let step = 0; step <= most; step += 1) {
    element.dataset.gives = String(step)
    if (holdsAll(element)) return
  }
}

/** Whether nothing reaches beyond the line, nor into the space that it keeps free at its end. */
function holdsAll(element: HTMLElement): boolean {
  const last = element.lastElementChild?.getBoundingClientRect().right ?? 0
  const free = Number.parseFloat(getComputedStyle(element).paddingRight)
  const end = element.getBoundingClientRect().right - free
  return element.scrollWidth <= element.clientWidth && last <= end + SUBPIXEL
}
