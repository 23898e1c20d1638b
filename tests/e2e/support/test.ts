import { test as base, expect } from '@playwright/test'
import { type Display, openDisplay } from '../../../scripts/display/openDisplay.ts'
import { type LaunchOptions, launchApp, type RunningApp } from './launchApp.ts'
import { prepareApp } from './prepareApp.ts'
import { Standby } from './standby.ts'

/** What a test can ask of its surroundings. */
export type Surroundings = {
  /** How `planner` is started; set it with `test.use({ launch: … })`. */
  readonly launch: LaunchOptions
  /**
   * Whether `planner` is the app that the test before left, its data forgotten, where there is one. The
   * window shows what it showed until the test loads it anew, as `openPlan` does.
   */
  readonly goesOn: boolean
  /** Faults of the page that a test provokes on purpose; null when there shall be none. */
  readonly expectedFaults: RegExp | null
  /** The app without a plan. After the test its page must have had no fault. */
  readonly planner: RunningApp
}

/** A display that no other worker's windows are on. */
function openOwnDisplay(): Promise<Display> {
  delete process.env.DISPLAY
  delete process.env.WAYLAND_DISPLAY
  return openDisplay()
}

/** Playwright's test with a running app. */
export const test = base.extend<
  Surroundings,
  { readonly prepared: string; readonly standby: Standby }
>({
  // Before the first test's clock starts: a fresh runtime takes its time.
  prepared: [
    async ({ playwright: _ }, use) => {
      const display = process.env.STUDY_PLANNER_OWN_DISPLAYS ? await openOwnDisplay() : null
      await use(await prepareApp())
      display?.close()
    },
    { scope: 'worker', auto: true, timeout: 600_000 },
  ],
  standby: [
    async ({ prepared: _ }, use) => {
      const standby = new Standby()
      await use(standby)
      await standby.dismiss()
    },
    { scope: 'worker' },
  ],
  launch: [{}, { option: true }],
  goesOn: [false, { option: true }],
  expectedFaults: [null, { option: true }],
  planner: async ({ launch, goesOn, standby, expectedFaults }, use) => {
    // A second window would take the first one's focus.
    if (!goesOn) await standby.dismiss()
    const planner = goesOn ? await standby.take() : await launchApp(launch)
    const former = (await planner.faults()).length
    await use(planner)
    if (!goesOn) await planner.quit()
    const faults = (await planner.faults()).slice(former)
    if (!goesOn) await planner.dispose()
    const unexpected = faults.filter((line) => !expectedFaults?.test(line))
    expect(unexpected).toEqual([])
  },
})

export { expect }
