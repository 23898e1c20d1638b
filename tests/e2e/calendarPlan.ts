import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { builtInRoadmap } from '../../roadmap/index.ts'
import { decodeProfile } from '../../shared/decode/decodeProfile.ts'
import type { LogEntry } from '../../shared/model/log.ts'
import type { Plan } from '../../shared/model/plan.ts'
import { planSessions } from '../../shared/planning/planSessions.ts'
import { dispatch } from './support/dispatch.ts'
import { APP_FOLDER } from './support/prepareApp.ts'

/** One of the lives in `tests/profiles`. */
export type Life = 'full-days' | 'night-owl' | 'evenings-weekends' | 'shift-move'

/**
 * Accepts the plan of a life in the running app and opens the window again at an instant.
 * @param noted The days before it, of which every session is noted as done; all where left out.
 * @param log   What is noted beside; nothing where left out.
 */
export async function openPlan(
  page: Page,
  life: Life,
  at: string,
  noted: (date: string) => boolean = () => true,
  log: (plan: Plan) => readonly LogEntry[] = () => [],
): Promise<Plan> {
  const made = await planOf(life)
  const today = at.slice(0, 10)
  const plan: Plan = {
    ...made,
    sessions: made.sessions.map((session) =>
      session.date < today && noted(session.date)
        ? { ...session, status: 'done', actualMinutes: session.minutes }
        : session,
    ),
  }
  await page.clock.setFixedTime(new Date(at))
  await dispatch(page, { kind: 'accept-plan', profile: made.profile, plan })
  const entries = log(plan)
  if (entries.length > 0) await dispatch(page, { kind: 'log', entries })
  await page.reload()
  await page.getByRole('slider', { name: 'All weeks of the plan', includeHidden: true }).waitFor()
  return plan
}

const plans = new Map<Life, Plan>()

/** The plan of a life, made once. */
async function planOf(life: Life): Promise<Plan> {
  const former = plans.get(life)
  if (former !== undefined) return former
  const file = join(APP_FOLDER, 'tests/profiles', `${life}.json`)
  const profile = decodeProfile(JSON.parse(await readFile(file, 'utf8')), builtInRoadmap)
  if (!profile.ok) throw new Error(`The profile ${life} is not valid`)
  const plan = planSessions(builtInRoadmap, profile.value)
  plans.set(life, plan)
  return plan
}

/** Opens the window again at another instant, with every session of the days before it done. */
export async function moveClock(page: Page, at: string): Promise<void> {
  await page.clock.setFixedTime(new Date(at))
  await noteUntil(page, at)
  await page.reload()
  await page.getByRole('slider', { name: 'All weeks of the plan' }).waitFor()
}

/** Notes every session before an instant's date as done. */
export async function noteUntil(page: Page, at: string): Promise<void> {
  const to = new Date(Date.parse(at) - 86_400_000).toISOString().slice(0, 10)
  await dispatch(page, {
    kind: 'log',
    entries: [{ from: '2027-01-01', to, status: 'done', on: to }],
  })
}
