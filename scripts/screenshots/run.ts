import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect } from '@playwright/test'
import { noteUntil } from '../../tests/e2e/calendarPlan.ts'
import { launchApp, type RunningApp } from '../../tests/e2e/support/launchApp.ts'
import { resize } from '../../tests/e2e/support/resize.ts'
import { openDisplay } from '../display/openDisplay.ts'
import { JOURNEY_SCENES } from './journeyScenes.ts'
import { LOG_SCENES } from './logScenes.ts'
import { readWish, type Size } from './options.ts'
import { PLAN_SCENES } from './planScenes.ts'
import type { Scene } from './scene.ts'
import { BEFORE_SCENES, STATE_SCENES } from './stateScenes.ts'
import { takePicture } from './takePicture.ts'

type Theme = 'light' | 'dark'

/** The pictures of the README. */
const README = [
  'welcome-hours-light',
  'welcome-hours-too-few-light',
  'calendar-week-light',
  'calendar-year-light',
  'session-dark',
]
const README_FOLDER = resolve(import.meta.dirname, '../../docs/screenshots')

/** When the journey is walked, and when its plan is looked at: the page's clock stands still. */
const BEFORE = '2027-02-24T09:00:00+01:00'
const DAYS_BEFORE = '2027-05-10T10:20:00+02:00'
const WEEKS_LATER = '2027-05-12T10:20:00+02:00'
const ZONE = 'Europe/Paris'

/**
 * `npm run screenshots`: walks the app from its first screen through every view and takes pictures:
 * those of the README into docs/screenshots, or with `--out DIR` all of them in light and dark, there.
 * @returns 1 where the page had a fault on the way.
 */
async function run(parameters: readonly string[]): Promise<number> {
  const { out, sizes } = readWish(parameters)
  const display = await openDisplay()
  // Page and main process take the zone of the computer from here.
  process.env.TZ = ZONE
  const faults: string[] = []
  try {
    for (const theme of ['light', 'dark'] as const) {
      for (const size of sizes) {
        const pathOf = (scene: string) => {
          const picture = `${scene}-${theme}`
          if (out !== null) return join(out, `${picture}-${size.width}x${size.height}.png`)
          return README.includes(picture) ? join(README_FOLDER, `${picture}.png`) : null
        }
        faults.push(...(await walk(theme, size, pathOf)))
      }
    }
  } finally {
    display.close()
  }
  for (const fault of faults) process.stderr.write(`${fault}\n`)
  return faults.length === 0 ? 0 : 1
}

async function walk(
  theme: Theme,
  size: Size,
  pathOf: (scene: string) => string | null,
): Promise<readonly string[]> {
  const planner = await launchApp({ colorScheme: theme })
  try {
    await openAt(planner, BEFORE)
    await resize(planner, size.width, size.height)
    await takeScenes(planner, JOURNEY_SCENES, pathOf)
    await planner.page.getByRole('button', { name: 'Accept this plan' }).click()
    await expect(planner.page.getByRole('status', { name: 'State of the plan' })).toBeVisible()
    await takeScenes(planner, BEFORE_SCENES, pathOf)
    await noteUntil(planner.page, DAYS_BEFORE)
    await openAt(planner, WEEKS_LATER)
    await takeScenes(planner, LOG_SCENES, pathOf)
    await takeScenes(planner, PLAN_SCENES, pathOf)
    await takeScenes(planner, STATE_SCENES, pathOf)
    return await planner.faults()
  } finally {
    await planner.dispose()
  }
}

/** Opens the page anew at a moment that does not pass. */
async function openAt({ page }: RunningApp, moment: string): Promise<void> {
  await page.clock.setFixedTime(moment)
  await page.reload()
}

async function takeScenes(
  planner: RunningApp,
  scenes: readonly Scene[],
  pathOf: (scene: string) => string | null,
): Promise<void> {
  for (const { name, show } of scenes) {
    await show(planner)
    const path = pathOf(name)
    if (path === null) continue
    mkdirSync(join(path, '..'), { recursive: true })
    await takePicture(planner.page, path)
    process.stdout.write(`${path}\n`)
  }
}

process.exitCode = await run(process.argv.slice(2))
