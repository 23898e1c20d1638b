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
   * Whether `planner` is the app that the test before left, its plan and settings forgotten, where there
   * is one: `loaded` anew, or still showing what it showed, for tests that load it themselves as
   * `openPlan` does. What the tests before did stays in its history.
   */
  readonly goesOn: false | 'loaded' | 'as-left'
  /** What the system says of motion: most tests look at what comes of it, and need not wait for it. */
  readonly motion: 'no-preference' | 'reduce'
  /** Faults of the page that a test provokes on purpose; null when there shall be none. */
  readonly expectedFaults: RegExp | null
  /** The app without a plan. After the test its page must have had no fault. */
  readonly planner: RunningApp
  /** For tests that start the app themselves: no other window takes the focus meanwhile. */
  readonly alone: true
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
  motion: ['reduce', { option: true }],
  expectedFaults: [null, { option: true }],
  alone: async ({ standby }, use) => {
    await standby.dismiss()
    await use(true)
  },
  planner: async ({ launch, goesOn, motion, standby, expectedFaults }, use) => {
    // A second window would take the first one's focus.
    if (!goesOn) await standby.dismiss()
    const { planner, former } = goesOn
      ? await standby.take()
      : { planner: await launchApp(launch), former: 0 }
    await planner.page.emulateMedia({ reducedMotion: motion })
    if (goesOn === 'loaded') await planner.page.reload()
    await use(planner)
    if (!goesOn) await planner.quit()
    const faults = (await planner.faults()).slice(former)
    if (!goesOn) await planner.dispose()
    const unexpected = faults.filter((line) => !expectedFaults?.test(line))
    expect(unexpected).toEqual([])
  },
})

export { expect }
