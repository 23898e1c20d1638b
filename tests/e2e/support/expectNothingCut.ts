import type { Page } from '@playwright/test'
import { expect } from './test.ts'

/** Nothing on the page may be cut off by its box, and the page must not scroll sideways. */
export async function expectNothingCut(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const { overflowX, clipPath, position } = getComputedStyle(element)
      const isHidden = clipPath !== 'none' || position === 'fixed' || element.closest('[inert]')
      const hasOwnText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      )
      return (
        hasOwnText &&
        !isHidden &&
        overflowX !== 'visible' &&
        element.clientWidth > 0 &&
        element.scrollWidth > element.clientWidth + 1
      )
    })
    return {
      cut: cut.map((element) => element.textContent),
      sideways: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    }
  })
  expect(found).toEqual({ cut: [], sideways: false })
}
