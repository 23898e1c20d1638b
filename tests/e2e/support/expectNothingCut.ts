import type { Page } from '@playwright/test'
import { expect } from './test.ts'

/**
 * No word on the page may be cut off by a box around it, nor shortened by an ellipsis, and the page
 * must not scroll sideways. What scrolls may hold more than is in sight.
 */
export async function expectNothingCut(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(findCut)).toEqual({ cut: [], sideways: false })
}

/** Runs in the page. */
function findCut(): { readonly cut: string[]; readonly sideways: boolean } {
  const TOLERANCE = 1.5
  const cut: string[] = []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const text = node.textContent?.trim() ?? ''
    const parent = node.parentElement
    if (text !== '' && parent !== null && isCut(node, parent)) cut.push(text)
  }
  const { scrollWidth, clientWidth } = document.documentElement
  return { cut, sideways: scrollWidth > clientWidth }

  function isCut(node: Node, parent: Element): boolean {
    const range = document.createRange()
    range.selectNodeContents(node)
    const words = range.getBoundingClientRect()
    if (words.width === 0 || parent.closest('[inert], svg') !== null) return false
    for (let box: Element | null = parent; box !== null; box = box.parentElement) {
      const { overflowX, overflowY, clipPath, position, visibility } = getComputedStyle(box)
      const isUnseen = clipPath !== 'none' || visibility === 'hidden'
      if (isUnseen || /auto|scroll/.test(overflowX + overflowY)) return false
      const { left, right, top, bottom } = box.getBoundingClientRect()
      const isWider = words.left < left - TOLERANCE || words.right > right + TOLERANCE
      const isTaller = words.top < top - TOLERANCE || words.bottom > bottom + TOLERANCE
      if (overflowX !== 'visible' && (isWider || isTaller)) return true
      if (position === 'fixed') return false
    }
    return false
  }
}
