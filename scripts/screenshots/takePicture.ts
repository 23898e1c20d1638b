import { expect, type Page } from '@playwright/test'

/** Writes what the page shows as a PNG, once nothing moves and no tooltip lies over it. */
export async function takePicture(page: Page, path: string): Promise<void> {
  await page.mouse.move(0, 0)
  await expect(page.getByRole('tooltip')).toHaveCount(0)
  await page.evaluate(async () => {
    await document.fonts.ready
  })
  await page.screenshot({ path, animations: 'disabled', scale: 'css' })
}
