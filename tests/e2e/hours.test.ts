import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './support/expectAccessible.ts'
import { expectNothingCut } from './support/expectNothingCut.ts'
import { acceptDefaults, answered, weekOf } from './support/journey.ts'
import { resize } from './support/resize.ts'
import { expect, test } from './support/test.ts'

const status = (page: Page): Locator => page.getByRole('status', { name: 'State of the plan' })
const difference = (page: Page): Locator => page.getByRole('region', { name: 'What would change' })

test('other hours show their price first; accepted they hold, and Undo brings the former plan back', async ({
  planner: { page },
}) => {
  await acceptDefaults(page)
  const before = await status(page).textContent()
  await page.keyboard.press('h')
  await expect(page.getByRole('heading', { name: 'Change hours' })).toBeFocused()
  const accept = page.getByRole('button', { name: 'Accept the new plan' })
  await expect(accept).toBeDisabled()
  await answered(page)
  await expect(page.getByText('No session changes.')).toBeVisible()

  await clearDay(page, 'Wednesday')
  await expect(difference(page)).toContainText('Hours a week')
  await expect(difference(page)).toContainText(/\d move/)
  expect(await status(page).textContent()).toBe(before)
  await accept.click()
  await expect(page.getByText('The new hours hold.')).toBeVisible()
  await expect(status(page)).not.toHaveText(before ?? '')

  await page.keyboard.press('Control+z')
  await expect(status(page)).toHaveText(before ?? '')
  await page.keyboard.press('Control+Shift+z')
  await expect(status(page)).not.toHaveText(before ?? '')
})

test('leaving the change of hours leaves the plan as it was', async ({ planner: { page } }) => {
  await acceptDefaults(page)
  const before = await status(page).textContent()
  await page.getByRole('button', { name: 'Change hours' }).click()
  await clearDay(page, 'Monday')
  await expect(difference(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: 'Change hours' })).toBeHidden()
  expect(await status(page).textContent()).toBe(before)
  await page.keyboard.press('h')
  await expect(weekOf(page).getByRole('button', { name: 'Monday, 5 h' })).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ launch: { colorScheme } })

    test('the change of hours is accessible and whole', async ({ planner }) => {
      const { page } = planner
      await acceptDefaults(page)
      await resize(planner, 900, 600)
      await page.keyboard.press('h')
      await clearDay(page, 'Monday')
      await expect(difference(page)).toBeVisible()
      await expectAccessible(page)
      await expectNothingCut(page)
    })
  })
}

async function clearDay(page: Page, day: string): Promise<void> {
  await weekOf(page)
    .getByRole('button', { name: `${day}, 5 h` })
    .click()
  await page.getByRole('menuitem', { name: 'Clear the day' }).click()
  await expect(weekOf(page).getByRole('button', { name: `${day}, free` })).toBeVisible()
}
