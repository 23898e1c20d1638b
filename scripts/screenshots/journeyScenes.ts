import { expect, type Page } from '@playwright/test'
import { answered, answerOf, goToStep, startFrom, weekOf } from '../../tests/e2e/support/journey.ts'
import type { Scene } from './scene.ts'

/** The welcome journey from the first screen to the accepted plan. */
export const JOURNEY_SCENES: readonly Scene[] = [
  {
    name: 'welcome-start',
    show: async ({ page }) => answered(page),
  },
  {
    name: 'welcome-topics',
    show: async ({ page }) => {
      await goToStep(page, 'Topics')
      await answered(page)
    },
  },
  {
    name: 'welcome-topics-known',
    show: async ({ page }) => {
      await page.getByRole('button', { name: /^What I know already/ }).click()
      await page.getByRole('searchbox', { name: 'Search topics' }).fill('python')
      await expect(page.getByRole('checkbox', { name: /Python/ }).first()).toBeVisible()
    },
  },
  {
    name: 'welcome-hours-too-few',
    show: async ({ page }) => {
      await goToStep(page, 'Hours')
      await startFrom(page, 'Evenings and weekends')
      await expect(
        answerOf(page)
          .getByRole('button', { name: /^Try: / })
          .first(),
      ).toBeVisible()
      await answered(page)
    },
  },
  {
    name: 'welcome-hours-list',
    show: async ({ page }) => {
      await page.getByRole('button', { name: 'List', exact: true }).click()
      await expect(page.getByRole('button', { name: 'Tuesday: Add a block' })).toBeVisible()
    },
  },
  {
    name: 'welcome-hours',
    show: async ({ page }) => {
      await page.getByRole('button', { name: 'Paint', exact: true }).click()
      await startFrom(page, 'The roadmap’s routine')
      await addHoliday(page)
      await answered(page)
      await page.getByRole('heading', { name: 'When can you study?' }).scrollIntoViewIfNeeded()
      await expect(weekOf(page)).toBeInViewport()
    },
  },
  {
    name: 'welcome-review',
    show: async ({ page }) => {
      await goToStep(page, 'Review')
      await answered(page)
      await expect(page.getByRole('button', { name: 'Accept this plan' })).toBeVisible()
      await expect(page.locator('[data-known]')).toBeVisible()
    },
  },
]

/** Three weeks off, drawn over the strip of all weeks. */
async function addHoliday(page: Page): Promise<void> {
  const weeks = page.getByRole('group', { name: 'Every week of the plan' }).getByRole('button')
  await weeks.nth(22).hover()
  await page.mouse.down()
  await weeks.nth(24).hover()
  await page.mouse.up()
  const reason = page.getByRole('textbox', { name: 'Reason' })
  await reason.fill('Summer holiday')
  await reason.press('Tab')
}
