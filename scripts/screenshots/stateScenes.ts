import { expect, type Page } from '@playwright/test'
import { moveClock } from '../../tests/e2e/calendarPlan.ts'
import { dismissNotice } from './dismissNotice.ts'
import type { Scene } from './scene.ts'

/** Falling behind, and the days on which there is nothing to study. */
export const STATE_SCENES: readonly Scene[] = [
  {
    name: 'mend',
    show: async ({ page }) => {
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: /to catch up/ }).click()
      await expect(mendOf(page)).toHaveAttribute('aria-busy', 'false', { timeout: 60_000 })
      await expect(mendOf(page).getByText('Recommended')).toBeVisible()
    },
  },
  {
    name: 'mend-adjust',
    show: async ({ page }) => {
      await mendOf(page).getByRole('button', { name: 'Adjust' }).click()
      await expect(mendOf(page)).toHaveAttribute('aria-busy', 'false', { timeout: 60_000 })
    },
  },
  {
    name: 'mend-taken',
    show: async ({ page }) => {
      await mendOf(page)
        .getByRole('button', { name: /^Accept: / })
        .first()
        .click()
      await expect(mendOf(page)).toBeHidden()
      await dismissNotice(page)
    },
  },
  { name: 'today-free', show: ({ page }) => todayAt(page, '2027-05-16T10:20:00+02:00') },
  { name: 'today-finished', show: ({ page }) => todayAt(page, '2029-03-20T10:20:00+01:00') },
]

/** The days between the accepted plan and its first session. */
export const BEFORE_SCENES: readonly Scene[] = [
  {
    name: 'today-before',
    show: async ({ page }) => {
      await dismissNotice(page)
      await showToday(page)
    },
  },
]

function mendOf(page: Page) {
  return page.getByRole('region', { name: 'Catching up' })
}

/** Today at another moment, with every session before it done. */
async function todayAt(page: Page, moment: string): Promise<void> {
  await moveClock(page, moment)
  await showToday(page)
}

async function showToday(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('button', { name: 'Today' })
    .click()
  await expect(
    page.getByRole('region', { name: 'Today' }).getByRole('heading').first(),
  ).toBeVisible()
}
