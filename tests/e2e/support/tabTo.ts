import type { Locator, Page } from '@playwright/test'

const MOST_STOPS = 120

/** Presses Tab, or Shift+Tab, until a control has the focus: the way of someone without a mouse. */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await target.evaluateAll((found) => found.some((each) => each === document.activeElement)))
      return
    await page.keyboard.press(key)
  }
  throw new Error(`${MOST_STOPS} times ${key} does not reach ${target}`)
}
