import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './test.ts'

/**
 * Lets axe look at what the page shows; nothing serious or critical may be found.
 * @param within CSS selector of the part to look at; the whole page where it is left out.
 */
export async function expectAccessible(page: Page, within = 'html'): Promise<void> {
  // Without legacy mode axe opens a page of its own, which Electron refuses.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    // Of what passes it need not look for selectors: that takes most of its time.
    .options({ resultTypes: ['violations'] })
    .include(within)
    .analyze()
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`),
    }))
  expect(grave).toEqual([])
}
