import { defaultSettings } from '../../../shared/document/settings.ts'
import { dispatch } from './dispatch.ts'
import { launchApp, type RunningApp } from './launchApp.ts'
import { resize } from './resize.ts'

type Size = { readonly width: number; readonly height: number }

/** An app that goes on from one test to the next: starting one takes longer than many a test. */
export class Standby {
  private held: { readonly planner: RunningApp; readonly size: Size } | null = null

  /** The app, without a plan, in its first size. */
  async take(): Promise<RunningApp> {
    if (this.held === null) {
      const planner = await launchApp()
      const size = await planner.page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
      this.held = { planner, size }
      return planner
    }
    const { planner, size } = this.held
    const { app, page } = planner
    await page.emulateMedia({ colorScheme: 'light' })
    await page.clock.setFixedTime(new Date())
    const window = await app.browserWindow(page)
    await window.evaluate((browser) => browser.webContents.setZoomFactor(1))
    await resize(planner, size.width, size.height)
    await page.mouse.move(0, 0)
    await dispatch(page, { kind: 'stop-timer' })
    await dispatch(page, { kind: 'change-settings', settings: defaultSettings })
    await dispatch(page, { kind: 'start-over' })
    return planner
  }

  /** Quits the app, if there is one. */
  async dismiss(): Promise<void> {
    await this.held?.planner.dispose()
    this.held = null
  }
}
