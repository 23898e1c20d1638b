import type { RunningApp } from './launchApp.ts'

/** Gives the window's page this size in px, and waits until the page has it. */
export async function resize(
  { app, page }: RunningApp,
  width: number,
  height: number,
): Promise<void> {
  const window = await app.browserWindow(page)
  await window.evaluate((browser, size) => browser.setContentSize(size.width, size.height), {
    width,
    height,
  })
  await page.waitForFunction((size) => innerWidth === size.width && innerHeight === size.height, {
    width,
    height,
  })
}
