import { test as base, expect } from '@playwright/test'
import { type Display, openDisplay } from '../../../scripts/display/openDisplay.ts'
import { type LaunchOptions, launchApp, type RunningApp } from './launchApp.ts'
import { prepareApp } from './prepareApp.ts'

/** What a test can ask of its surroundings. */
export type Surroundings = {
  /** How `planner` is started; set it with `test.use({ launch: … })`. */
  readonly launch: LaunchOptions
  /** Faults of the page that a test provokes on purpose; null when there shall be none. */
  readonly expectedFaults: RegExp | null
  /** The app with fresh data. After the test its page must have had no fault. */
  readonly planner: RunningApp
}

/** A display that no other worker's windows are on. */
function openOwnDisplay(): Promise<Display> {
  delete process.env.DISPLAY
  delete process.env.WAYLAND_DISPLAY
  return openDisplay()
}

/** Playwright's test with a running app. */
export const test = base.extend<Surroundings, { readonly prepared: string }>({
  // Before the first test's clock starts: a fresh runtime takes its time.
  prepared: [
    async ({ playwright: _ }, use) => {
      const display = process.env.STUDY_PLANNER_OWN_DISPLAYS ? await openOwnDisplay() : null
      await use(await prepareApp())
      display?.close()
    },
    { scope: 'worker', auto: true, timeout: 600_000 },
  ],
  launch: [{}, { option: true }],
  expectedFaults: [null, { option: true }],
  planner: async ({ launch, expectedFaults }, use) => {
    const planner = await launchApp(launch)
    await use(planner)
    await planner.quit()
    const faults = await planner.faults()
    await planner.dispose()
    const unexpected = faults.filter((line) => !expectedFaults?.test(line))
    expect(unexpected).toEqual([])
  },
})

export { expect }
