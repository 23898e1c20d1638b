import { expect, type Page } from '@playwright/test'
import { answered, startFrom } from '../../tests/e2e/support/journey.ts'
import { dismissNotice } from './dismissNotice.ts'
import type { Scene } from './scene.ts'

/** Every view of an accepted plan, and what lies over them. */
export const PLAN_SCENES: readonly Scene[] = [
  { name: 'calendar-week', show: ({ page }) => showCalendar(page, 'Week') },
  {
    name: 'session',
    show: async ({ page }) => {
      await page
        .getByRole('button', { name: /^Practise / })
        .first()
        .click()
      await expect(detailsOf(page).getByText('Why here')).toBeVisible()
    },
  },
  { name: 'calendar-month', show: ({ page }) => showCalendar(page, 'Month') },
  { name: 'calendar-day', show: ({ page }) => showCalendar(page, 'Day') },
  { name: 'calendar-list', show: ({ page }) => showCalendar(page, 'List') },
  { name: 'calendar-year', show: ({ page }) => showCalendar(page, 'Year') },
  {
    name: 'today',
    show: async ({ page }) => {
      await goTo(page, 'Today')
      await expect(page.getByRole('heading', { name: 'The days ahead' })).toBeVisible()
    },
  },
  {
    name: 'roadmap',
    show: async ({ page }) => {
      await goTo(page, 'Roadmap')
      await expect(page.getByRole('button', { name: /^Python Mastery/ })).toBeVisible()
    },
  },
  {
    name: 'roadmap-topic',
    show: async ({ page }) => {
      await page.getByRole('button', { name: /^Linear Algebra/ }).click()
      await expect(detailsOf(page).getByText('Covers')).toBeVisible()
    },
  },
  {
    name: 'progress',
    show: async ({ page }) => {
      await goTo(page, 'Progress')
      await expect(page.getByRole('heading', { name: 'Hours done, week by week' })).toBeVisible()
    },
  },
  {
    name: 'change-hours',
    show: async ({ page }) => {
      await page.getByRole('button', { name: 'Change hours' }).click()
      await startFrom(page, 'Full days')
      await answered(page)
    },
  },
  {
    name: 'change-topics',
    show: async ({ page }) => {
      await page.getByRole('button', { name: 'Topics', exact: true }).click()
      await page.getByRole('checkbox', { name: 'Optional' }).uncheck()
      await answered(page)
    },
  },
  {
    name: 'export',
    show: async ({ page }) => {
      await goTo(page, 'Calendar')
      await dismissNotice(page)
      await page.getByRole('button', { name: 'Export to a calendar file' }).click()
      await expect(page.getByRole('button', { name: 'Choose where to save…' })).toBeEnabled()
    },
  },
  {
    name: 'settings',
    show: async ({ page }) => {
      await closeDialog(page)
      await page.getByRole('button', { name: 'Settings' }).click()
      await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible()
    },
  },
  {
    name: 'actions',
    show: async ({ page }) => {
      await closeDialog(page)
      await page.getByRole('button', { name: /^Search actions/ }).click()
      await expect(page.getByRole('dialog', { name: 'Actions' })).toBeVisible()
    },
  },
  {
    name: 'shortcuts',
    show: async ({ page }) => {
      await closeDialog(page)
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
    },
  },
]

function detailsOf(page: Page) {
  return page.getByRole('complementary', { name: 'Details' })
}

async function goTo(
  page: Page,
  view: 'Today' | 'Calendar' | 'Roadmap' | 'Progress',
): Promise<void> {
  const views = page.getByRole('navigation', { name: 'Views' })
  await views.getByRole('button', { name: view }).click()
}

async function showCalendar(
  page: Page,
  mode: 'Week' | 'Month' | 'Day' | 'List' | 'Year',
): Promise<void> {
  await goTo(page, 'Calendar')
  const modes = page.getByRole('group', { name: 'How to look at the plan' })
  await modes.getByRole('button', { name: mode }).click()
  const calendar = page.getByRole('region', { name: 'Calendar' })
  const anything = mode === 'Year' ? /^Monday / : /Frameworks/
  await expect(calendar.getByRole('button', { name: anything }).first()).toBeVisible()
}

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}
