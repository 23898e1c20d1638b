import type { Locator, Page } from '@playwright/test'
import { expect } from './test.ts'

/** The live answer beside the journey and the change of hours. */
export function answerOf(page: Page): Locator {
  return page.getByRole('complementary', { name: 'The answer' })
}

/** The painted week. */
export function weekOf(page: Page): Locator {
  return page.getByRole('group', { name: 'Your week' })
}

/** Waits until the answer speaks of what has been said last. */
export async function answered(page: Page): Promise<void> {
  await expect(answerOf(page)).toHaveAttribute('aria-busy', 'false')
  await expect(
    answerOf(page).getByText(/You finish on|Not everything fits|Nothing left to study/),
  ).toBeVisible()
}

/** What the answer says first: a finish, or how much does not fit. */
export async function headlineOf(page: Page): Promise<string> {
  await answered(page)
  return (await answerOf(page).getByRole('status').first().textContent()) ?? ''
}

/** The date that the answer gives for the finish. */
export async function finishOf(page: Page): Promise<string> {
  await answered(page)
  await expect(answerOf(page).getByText('You finish on')).toBeVisible()
  return (await answerOf(page).getByRole('time').first().textContent()) ?? ''
}

/** Goes to a step of the journey by its name. */
export async function goToStep(
  page: Page,
  name: 'Start' | 'Topics' | 'Hours' | 'Review',
): Promise<void> {
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name }).click()
}

/** Accepts what the journey proposes, without a change. */
export async function acceptDefaults(page: Page): Promise<void> {
  await goToStep(page, 'Review')
  await answered(page)
  await page.getByRole('button', { name: 'Accept this plan' }).click()
  await expect(page.getByRole('status', { name: 'State of the plan' })).toBeVisible()
}

/** Puts one of the offered weeks in the place of the painted one. */
export async function startFrom(page: Page, preset: string): Promise<void> {
  await page.getByRole('button', { name: 'Start from' }).click()
  await page.getByRole('menuitem', { name: preset }).click()
}
