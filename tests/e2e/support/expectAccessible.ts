import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './test.ts'

/** The rules of axe that read colours; what all others find is the same in light and in dark. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block']

/**
 * Lets axe look at what the page shows, in light and then at its colours in dark; nothing serious or
 * critical may be found. The page must follow the system's theme, and is left in the one that it had.
 * @param within CSS selector of the part to look at; the whole page where it is left out.
 */
export async function expectAccessible(page: Page, within = 'html'): Promise<void> {
  const former = await page.locator('html').getAttribute('data-theme')
  await showTheme(page, 'light')
  expect(await findGrave(page, within)).toEqual([])
  await showTheme(page, 'dark')
  expect(await findGrave(page, within, RULES_OF_COLOUR)).toEqual([])
  await showTheme(page, former === 'dark' ? 'dark' : 'light')
}

/** Lets the system ask for a theme, and waits until every colour of the page is that theme's. */
async function showTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme })
  await page.locator(`html[data-theme=${theme}]`).waitFor()
  const isDark = await page.evaluate(async () => {
    const changes = document.getAnimations().filter((each) => each instanceof CSSTransition)
    await Promise.allSettled(changes.map(({ finished }) => finished))
    const [red = 0] =
      getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.map(Number) ?? []
    return red < 128
  })
  expect(isDark).toBe(theme === 'dark')
}

async function findGrave(page: Page, within: string, rules?: readonly string[]): Promise<unknown> {
  // Axe stays in the page; reading it anew takes longer than some of its looks.
  const isThere = await page.evaluate(() => 'axe' in window)
  // Without legacy mode axe opens a page of its own, which Electron refuses.
  const { violations } = await new AxeBuilder({ page, ...(isThere && { axeSource: 'void axe' }) })
    .setLegacyMode(true)
    // Of what passes it need not look for selectors: that takes most of its time.
    .options({ resultTypes: ['violations'], ...(rules && { runOnly: [...rules] }) })
    .include(within)
    .analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`),
    }))
}
