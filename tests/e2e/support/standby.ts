import type { Command } from '../../../shared/document/command.ts'
import { defaultSettings } from '../../../shared/document/emptyDocument.ts'
import { dispatch } from './dispatch.ts'
import { launchApp, type RunningApp } from './launchApp.ts'
import { resize } from './resize.ts'

type Size = { readonly width: number; readonly height: number }

/** What makes an app forget the test before, but for its history. */
const FORGET: readonly Command[] = [
  { kind: 'stop-timer' },
  { kind: 'change-settings', settings: defaultSettings },
  { kind: 'set-roadmap', roadmap: null },
  { kind: 'start-over' },
]

/** An app that goes on from one test to the next: starting one takes longer than many a test. */
export class Standby {
  private held: { readonly planner: RunningApp; readonly size: Size } | null = null

  /** The app without a plan in its first size, and how many faults its page has had so far. */
  async take(): Promise<{ readonly planner: RunningApp; readonly former: number }> {
    const isNew = this.held === null
    if (this.held === null) {
      const planner = await launchApp()
      const size = await planner.page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
      this.held = { planner, size }
    }
    const { planner, size } = this.held
    const { app, page } = planner
    // A test before may have set another day; then as now, the date stands still.
    await page.clock.setFixedTime(new Date())
    if (isNew) return { planner, former: 0 }
    await page.emulateMedia({ colorScheme: 'light' })
    const window = await app.browserWindow(page)
    await window.evaluate((browser) => browser.webContents.setZoomFactor(1))
    await resize(planner, size.width, size.height)
    await page.mouse.move(0, 0)
    for (const command of FORGET) {
      const answer = await dispatch(page, command)
      if (!answer.ok) throw new Error(`${command.kind} was refused: ${answer.error.kind}`)
    }
    return { planner, former: (await planner.faults()).length }
  }

  /** Quits the app, if there is one. */
  async dismiss(): Promise<void> {
    await this.held?.planner.dispose()
    this.held = null
  }
}
