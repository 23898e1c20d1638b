import type { RunningApp } from './launchApp.ts'

/** Makes everything in the window so many times as large, as Ctrl and + do, and waits until it is. */
export async function zoom({ app, page }: RunningApp, factor: number): Promise<void> {
  const window = await app.browserWindow(page)
  const width = await page.evaluate(() => innerWidth * devicePixelRatio)
  await window.evaluate((browser, to) => browser.webContents.setZoomFactor(to), factor)
  await page.waitForFunction(([width, factor]) => Math.abs(innerWidth * factor - width) < factor, [
    width,
    factor,
  ] as const)
}
