import type { Locator, Page } from '@playwright/test'
import { openPlan } from './calendarPlan.ts'
import { resize } from './support/resize.ts'
import { expect, test } from './support/test.ts'

const WEDNESDAY = '2027-06-09T06:00:00Z'

/** What is said about a control, where that is in sight: the popup that is no dialog, menu or list. */
const tipOf = (page: Page, words: string) =>
  page.locator('[data-open]:not([role])').filter({ hasText: words }).last()
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('Not in sight')
  return box
}

test('one tooltip follows from button to button, with the keys of each, and Esc takes it away', async ({
  planner,
}) => {
  const { page } = planner
  await resize(planner, 1280, 800)
  await openPlan(page, 'full-days', WEDNESDAY)
  // Tooltips come with the palette, once the calendar rests.
  await page.keyboard.press('ControlOrMeta+k')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('combobox')).toBeHidden()

  const next = button(page, 'Next week')
  await next.hover()
  const tip = tipOf(page, 'Next week')
  await expect(tip).toBeVisible()
  await expect(tip).toContainText('J')
  const [words, control] = [await boxOf(tip), await boxOf(next)]
  expect(words.y).toBeGreaterThanOrEqual(control.y + control.height)
  expect(Math.abs(words.x + words.width / 2 - (control.x + control.width / 2))).toBeLessThan(40)

  await button(page, 'Previous week').hover()
  await expect(tipOf(page, 'Previous week')).toBeVisible()
  await expect(tip).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(tipOf(page, 'Previous week')).toBeHidden()

  await button(page, 'Go to date').focus()
  await expect(tipOf(page, 'Go to date')).toContainText('G')
})

test('what closes a dialog or a notice says so, and in a dialog Esc closes it with its tooltip', async ({
  planner,
}) => {
  const { page } = planner
  await resize(planner, 1280, 800)
  await openPlan(page, 'full-days', WEDNESDAY)
  await button(page, 'Settings').click()
  const dialog = page.getByRole('dialog', { name: 'Settings' })
  await button(page, 'Close').hover()
  const tip = tipOf(page, 'Close')
  await expect(tip).toContainText('Esc')
  await page.keyboard.press('Escape')
  await expect(tip).toBeHidden()
  await expect(dialog).toBeHidden()

  await button(page, 'Lock Sat 12 Jun 2027').click()
  // Those who listen find it only while the notices have the focus.
  const dismiss = page.getByRole('button', { name: 'Dismiss', includeHidden: true })
  await dismiss.hover()
  await expect(tipOf(page, 'Dismiss')).toBeVisible()
  await dismiss.click()
  await expect(dismiss).toHaveCount(0)
})
