import { expect, type Page } from '@playwright/test'
import type { Scene } from './scene.ts'

/** What one sees on coming back after days away, and where the day is noted. */
export const LOG_SCENES: readonly Scene[] = [
  {
    name: 'return',
    show: async ({ page }) => expect(dialogOf(page, 'How did the past days go?')).toBeVisible(),
  },
  {
    name: 'return-each-session',
    show: async ({ page }) => {
      const dialog = dialogOf(page, 'How did the past days go?')
      await dialog.getByRole('button', { name: 'Each session of Tue 11 May' }).click()
      await dialog.getByRole('button', { name: 'Partly' }).first().click()
    },
  },
  {
    name: 'today-noted',
    show: async ({ page }) => {
      await page.getByRole('button', { name: 'Note it all' }).click()
      await expect(dialogOf(page, 'How did the past days go?')).toBeHidden()
      await page.keyboard.press('1')
      const checks = page.getByRole('button', { name: /^Done: / })
      await checks.first().click()
      await checks.nth(1).focus()
      await page.keyboard.press('x')
      await page.getByRole('button', { name: 'Start the timer' }).click()
      await expect(page.getByRole('region', { name: 'Timer' })).toBeVisible()
    },
  },
  {
    name: 'session-partly',
    show: async ({ page }) => {
      await page
        .getByRole('button', { name: /^Done: / })
        .nth(2)
        .focus()
      await page.keyboard.press('p')
      await expect(page.getByRole('form', { name: 'Minutes studied' })).toBeVisible()
    },
  },
  { name: 'away', show: ({ page }) => openByKey(page, 'a', 'When were you away?') },
  { name: 'unplanned', show: ({ page }) => openByKey(page, 'u', 'What did you study?') },
  {
    name: 'timer-stopped',
    show: async ({ page }) => {
      await closeAll(page)
      await page.getByRole('button', { name: 'Stop the timer…' }).click()
      await expect(dialogOf(page, 'How long did you study?')).toBeVisible()
    },
  },
  {
    name: 'calendar-noted',
    show: async ({ page }) => {
      await page.getByRole('button', { name: 'Note nothing' }).click()
      await expect(dialogOf(page, 'How long did you study?')).toBeHidden()
      await page.keyboard.press('2')
      await expect(page.getByRole('region', { name: 'Calendar' })).toBeVisible()
      // The notice of it lies over the weeks, in this picture and in the next ones.
      await page
        .getByRole('region', { name: 'Notifications' })
        .getByLabel('Dismiss')
        .first()
        .click()
    },
  },
]

function dialogOf(page: Page, name: string) {
  return page.getByRole('dialog', { name })
}

async function openByKey(page: Page, key: string, name: string): Promise<void> {
  await closeAll(page)
  await page.keyboard.press(key)
  await expect(dialogOf(page, name)).toBeVisible()
}

/** Closes the form, the details or the dialog that the scene before left open. */
async function closeAll(page: Page): Promise<void> {
  for (let step = 0; step < 2; step += 1) {
    const open = page.locator('[role=dialog][data-open], form[aria-label="Minutes studied"]')
    if ((await open.count()) === 0) return
    await page.keyboard.press('Escape')
  }
}
