import type { Page } from '@playwright/test'
import type { LoadedState } from '../../../shared/ipc/state.ts'
import type { Plan } from '../../../shared/model/plan.ts'

/** All that the main process holds. */
export async function storedState(page: Page): Promise<LoadedState> {
  const loaded = await page.evaluate(() => window.planner.load())
  if (!loaded.ok) throw new Error(loaded.error.kind)
  return JSON.parse(loaded.value)
}

/** The document as the main process holds it. */
export async function storedDocument(page: Page): Promise<LoadedState['document']> {
  return (await storedState(page)).document
}

/** The accepted plan as the main process holds it. */
export async function storedPlan(page: Page): Promise<Plan> {
  const { plan } = await storedDocument(page)
  if (plan === null) throw new Error('There is no plan')
  return plan
}
