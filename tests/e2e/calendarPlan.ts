import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { builtInRoadmap } from '../../roadmap/index.ts'
import { decodeProfile } from '../../shared/decode/decodeProfile.ts'
import type { Plan } from '../../shared/model/plan.ts'
import { planSessions } from '../../shared/planning/planSessions.ts'
import { APP_FOLDER } from './support/prepareApp.ts'

/** One of the lives in `tests/profiles`. */
export type Life = 'full-days' | 'night-owl' | 'evenings-weekends' | 'shift-move'

/** Accepts the plan of a life in the running app and opens the window again at an instant. */
export async function openPlan(page: Page, life: Life, at: string): Promise<Plan> {
  const file = join(APP_FOLDER, 'tests/profiles', `${life}.json`)
  const profile = decodeProfile(JSON.parse(await readFile(file, 'utf8')), builtInRoadmap)
  if (!profile.ok) throw new Error(`The profile ${life} is not valid`)
  const plan = planSessions(builtInRoadmap, profile.value)
  await page.clock.setFixedTime(new Date(at))
  await page.evaluate(
    ({ profile, plan }) => window.planner.dispatch({ kind: 'accept-plan', profile, plan }),
    { profile: profile.value, plan },
  )
  await page.reload()
  await page.getByRole('slider', { name: 'All weeks of the plan' }).waitFor()
  return plan
}

/** Opens the window again at another instant. */
export async function moveClock(page: Page, at: string): Promise<void> {
  await page.clock.setFixedTime(new Date(at))
  await page.reload()
  await page.getByRole('slider', { name: 'All weeks of the plan' }).waitFor()
}
