import type { Page } from '@playwright/test'

/** Takes away the notice of what was just done: it would lie over the next pictures as well. */
export async function dismissNotice(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Notifications' }).getByLabel('Dismiss').first().click()
}
