import type { Page } from '@playwright/test'
import { openPlan } from './calendarPlan.ts'
import { resize } from './support/resize.ts'
import { expect, test } from './support/test.ts'

const WEDNESDAY = '2027-06-09T06:00:00Z'
/** An hour of practice on Thursday 10 June at 15:30. */
const LOOSE = 'p2-db.practise-2'
/** Two hours of reading on the same day, at 08:30. */
const EARLIER = 'p2-cont.read-4'

const surface = (page: Page) => page.locator('#surface')
const eventOf = (page: Page) =>
  surface(page)
    .getByRole('button')
    .filter({ has: page.locator(`[data-session="${LOOSE}"]`) })
const openDialog = (page: Page) => page.locator('[role=dialog][data-open]')
/** A dialog that has the keys: it gets the focus a moment after it comes into sight. */
const dialogWithFocus = (page: Page) => page.locator('[role=dialog][data-open]:focus-within')

test.use({ goesOn: 'as-left' })
test.beforeEach(async ({ planner }) => {
  await resize(planner, 1280, 800)
  await openPlan(planner.page, 'full-days', WEDNESDAY)
})

test('the focus stays on a session whose day is locked and opened again by Undo', async ({
  planner: { page },
}) => {
  await eventOf(page).focus()
  await page.keyboard.press('n')
  await expect(page.getByRole('button', { name: 'Unlock Thu 10 Jun 2027' })).toBeVisible()
  await expect(eventOf(page)).toBeFocused()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByRole('button', { name: 'Unlock Thu 10 Jun 2027' })).toBeHidden()
  await expect(eventOf(page)).toBeFocused()
})

test('the focus comes back to the view after a dialog, and goes near by where its control is gone', async ({
  planner: { page },
}) => {
  await page.keyboard.press('4')
  await expect(surface(page)).toBeFocused()
  await expect(page.getByRole('heading', { name: 'You will probably be done' })).toBeVisible()
  for (const keys of ['?', 'ControlOrMeta+k']) {
    await page.keyboard.press(keys)
    await expect(dialogWithFocus(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(openDialog(page)).toBeHidden()
    await expect(surface(page)).toBeFocused()
  }
  await page.keyboard.press('1')
  await page
    .getByRole('button', { name: /^Done: / })
    .first()
    .focus()
  await page.keyboard.press('p')
  await expect(page.getByRole('textbox', { name: 'Minutes studied' })).toBeFocused()
  await page.keyboard.press('Escape')
  const details = page.getByRole('complementary', { name: 'Details' })
  await expect(details.locator(':focus')).toBeVisible()
  // Undo in a notice takes the notice away.
  await page.keyboard.press('c')
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await expect(page.locator('body')).not.toBeFocused()
  await expect(page.locator('#root :focus')).toBeVisible()
})

test('the palette has the keys from the moment in which it is asked for', async ({
  planner: { page },
}) => {
  await page.keyboard.press('Control+k')
  await expect(dialogWithFocus(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(openDialog(page)).toBeHidden()
  const focused = await page.evaluate(() => {
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true }))
    return new Promise<string | null | undefined>((resolve) =>
      // Before any other key could come.
      queueMicrotask(() => queueMicrotask(() => resolve(document.activeElement?.role))),
    )
  })
  expect(focused).toBe('combobox')
})

test('one Esc leaves the details after a dialog gave the focus back to them', async ({
  planner: { page },
}) => {
  await eventOf(page).focus()
  await page.keyboard.press('Enter')
  const details = page.getByRole('complementary', { name: 'Details' })
  await details.getByRole('button', { name: 'Close details' }).focus()
  await page.keyboard.press('ControlOrMeta+k')
  await expect(dialogWithFocus(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(openDialog(page)).toBeHidden()
  await expect(details.getByRole('button', { name: 'Close details' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(details).toBeHidden()
})

test('after the mouse, Esc leaves the focus with the session explained last, and no tooltip opens', async ({
  planner: { page },
}) => {
  const details = page.getByRole('complementary', { name: 'Details' })
  const event = (id: string) =>
    surface(page)
      .getByRole('button')
      .filter({ has: page.locator(`[data-session="${id}"]`) })
  const tooltip = page.locator('[data-open]:not([role])')
  // Tooltips come with the palette, once the calendar rests.
  await page.keyboard.press('ControlOrMeta+k')
  await expect(dialogWithFocus(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(openDialog(page)).toBeHidden()

  await page.getByRole('button', { name: 'Next week', exact: true }).click()
  await page.getByRole('button', { name: 'Previous week', exact: true }).click()
  await event(LOOSE).click()
  await expect(details).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(event(LOOSE)).toBeFocused()

  // Another one while the details are open.
  await event(LOOSE).click()
  await event(EARLIER).click()
  await expect(details).toContainText('08:30')
  await page.keyboard.press('Escape')
  await expect(details).toBeHidden()
  await expect(event(EARLIER)).toBeFocused()

  const settings = page.getByRole('button', { name: 'Settings', exact: true })
  await settings.click()
  await expect(dialogWithFocus(page)).toBeVisible()
  await page.mouse.move(640, 4)
  await page.keyboard.press('Escape')
  await expect(openDialog(page)).toBeHidden()
  await expect(settings).toBeFocused()
  await expect(tooltip).toHaveCount(0)
  // Who goes on by key is told again.
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  await expect(tooltip).toContainText('Settings')
})

test('a day can be locked where it is in sight, not beside another view', async ({
  planner: { page },
}) => {
  const lock = openDialog(page).getByRole('option', { name: /^Lock / })
  for (const [view, count] of [
    ['2', 1],
    ['4', 0],
  ] as const) {
    await page.keyboard.press(view)
    await page.keyboard.press('ControlOrMeta+k')
    await expect(dialogWithFocus(page)).toBeVisible()
    await expect(lock).toHaveCount(count)
    await page.keyboard.press('Escape')
    // A dialog that is on its way out has the keys until it is gone.
    await expect(page.locator('[role=dialog] input')).toHaveCount(0)
  }
})

test('before the plan begins nothing can be noted as away or studied', async ({
  planner: { page },
}) => {
  await openPlan(page, 'full-days', '2027-02-20T06:00:00Z')
  for (const [key, act] of [
    ['a', 'Note the days away'],
    ['u', 'Note it'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(openDialog(page)).toContainText('The plan begins on Mon 1 Mar 2027.')
    await expect(openDialog(page).getByRole('button', { name: act })).toBeDisabled()
    await page.keyboard.press('Escape')
    await expect(openDialog(page)).toBeHidden()
  }
})
