import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './support/expectAccessible.ts'
import { acceptDefaults, goToStep } from './support/journey.ts'
import { launchApp } from './support/launchApp.ts'
import { resize } from './support/resize.ts'
import { answerOpenDialog, chooseMenuItem } from './support/shell.ts'
import { storedDocument } from './support/storedPlan.ts'
import { expect, test } from './support/test.ts'

test.use({ goesOn: 'loaded' })

const entry = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name })

test('views are one key away, and Esc goes one step back', async ({ planner: { page } }) => {
  await acceptDefaults(page)
  await expect(entry(page, 'Calendar')).toHaveAttribute('aria-current', 'page')
  await page.keyboard.press('1')
  await expect(entry(page, 'Today')).toHaveAttribute('aria-current', 'page')
  await page.keyboard.press('3')
  await expect(entry(page, 'Roadmap')).toHaveAttribute('aria-current', 'page')
  await page.keyboard.press('Escape')
  await expect(entry(page, 'Calendar')).toHaveAttribute('aria-current', 'page')
})

test('the first step of the welcome waits for nothing but itself', async ({ alone: _ }) => {
  const planner = await launchApp()
  try {
    const { page } = planner
    // Time stands still: whatever waits for a moment to pass never comes.
    await page.clock.install({ time: new Date('2027-06-09T06:00:00Z') })
    await page.clock.pauseAt(new Date('2027-06-09T06:00:01Z'))
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name: 'When do you start' })).toBeVisible()
  } finally {
    await planner.dispose()
  }
})

test('the palette finds actions by their words and runs them', async ({ planner: { page } }) => {
  await acceptDefaults(page)
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Actions' })
  await expect(palette.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('road')
  await expect(palette.getByRole('option', { name: /^Roadmap/ })).toBeVisible()
  await expect(palette.getByRole('option', { name: /^Today/ })).toBeHidden()
  await page.keyboard.press('Enter')
  await expect(palette).toBeHidden()
  await expect(entry(page, 'Roadmap')).toHaveAttribute('aria-current', 'page')
  await page.keyboard.press('Control+k')
  await expect(palette.getByRole('combobox')).toBeFocused()
  await expect(palette.getByRole('combobox')).toHaveValue('')
  await page.keyboard.type('sick')
  await expect(palette.getByRole('option')).toHaveCount(1)
  await expect(palette.getByRole('option', { name: /^I was away/ })).toBeVisible()
  await palette.getByRole('combobox').fill('no such thing')
  await expect(palette).toContainText('No action matches that here.')
  await page.keyboard.press('Escape')
  await expect(palette).toBeHidden()
})

test('the details push the days aside, take the focus and give it back', async ({
  planner: { page },
}) => {
  await acceptDefaults(page)
  const days = page.getByRole('region', { name: 'Calendar' }).locator('[role=cell][data-date]')
  const opener = page.getByRole('button', { name: /^Next milestone/ })
  await opener.focus()
  await page.keyboard.press('Enter')
  const details = page.getByRole('complementary', { name: 'Details' })
  await expect(details).toBeFocused()
  await expect
    .poll(async () => {
      const [day, panel] = [await days.last().boundingBox(), await details.boundingBox()]
      return (panel?.x ?? 0) - (day?.x ?? 0) - (day?.width ?? 0)
    })
    .toBeGreaterThanOrEqual(-1)
  await page.keyboard.press('Escape')
  await expect(details).toBeHidden()
  await expect(opener).toBeFocused()
})

test('starting over asks first, and Undo brings the plan back', async ({ planner: { page } }) => {
  await acceptDefaults(page)
  await page.keyboard.press('Control+,')
  await page.getByRole('button', { name: 'Start over…' }).click()
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await page.getByRole('dialog').getByRole('button', { name: 'Start over', exact: true }).click()
  await expect(page.getByRole('heading', { name: /^When do you start/ })).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(page.getByRole('status', { name: 'State of the plan' })).toContainText('Finish')
})

test('the theme is chosen in the settings and from the menu, and is kept', async ({ planner }) => {
  const { page, app } = planner
  await acceptDefaults(page)
  const theme = page.locator('html')
  await page.keyboard.press('Control+,')
  await page.getByRole('button', { name: 'Dark' }).click()
  await expect(theme).toHaveAttribute('data-theme', 'dark')
  await page.keyboard.press('Escape')
  await chooseMenuItem(app, 'View', 'Theme', 'Light')
  await expect(theme).toHaveAttribute('data-theme', 'light')
})

test('the days that rather stay are set in the settings, and are kept', async ({
  planner: { page },
}) => {
  await acceptDefaults(page)
  await page.keyboard.press('Control+,')
  const settings = page.getByRole('dialog', { name: 'Settings' })
  const days = settings.getByRole('textbox', { name: 'Coming days to leave as they are' })
  await expect(days).toHaveValue('2')
  await days.press('ArrowUp')
  await expect.poll(async () => (await storedDocument(page)).settings.freezeDays).toBe(3)
  await page.reload()
  await expect(page.getByRole('main')).toBeVisible()
  await page.keyboard.press('Control+,')
  await expect(days).toHaveValue('3')
})

test('a file that is no roadmap is named with what is wrong, and nothing changes', async ({
  planner: { page, app },
}) => {
  const path = join(tmpdir(), `planner-roadmap-${process.pid}.json`)
  await writeFile(path, '{"id": 7}')
  await answerOpenDialog(app, path)
  await page.getByRole('button', { name: 'Load another roadmap…' }).click()
  const notice = page.getByRole('region', { name: 'Notifications' })
  await expect(notice).toContainText(`${path} could not be loaded.`)
  await expect(notice).toContainText('id must be text')
  await rm(path)
  await goToStep(page, 'Topics')
  await expect(page.getByText(/^81 topics/)).toBeVisible()
})

test('a profile from a file takes the place of the answers', async ({ planner: { page, app } }) => {
  await answerOpenDialog(app, join(import.meta.dirname, '../profiles/shift-move.json'))
  await page.getByRole('button', { name: 'Open a profile file…' }).click()
  await expect(page.getByText('Loaded the answers from the file.')).toBeVisible()
  await goToStep(page, 'Hours')
  await expect(page.getByRole('group', { name: 'Your rotation' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('group', { name: 'Your week' })).toBeVisible()
})

test('the accepted plan is there after quitting', async ({ alone: _ }) => {
  const first = await launchApp()
  await acceptDefaults(first.page)
  const state = await first.page.getByRole('status', { name: 'State of the plan' }).textContent()
  await first.quit()
  const second = await launchApp({ userData: first.userData })
  await expect(second.page.getByRole('status', { name: 'State of the plan' })).toHaveText(
    state ?? '',
  )
  await second.dispose()
  await first.dispose()
})

test('frame, palette, cheat sheet and dialogs are accessible', async ({ planner: { page } }) => {
  await acceptDefaults(page)
  await expectAccessible(page)
  for (const [keys, name] of [
    ['Control+k', 'Actions'],
    ['?', 'Keyboard shortcuts'],
    ['Control+,', 'Settings'],
    ['Control+e', 'Export to a calendar file'],
  ] as const) {
    await page.keyboard.press(keys)
    const dialog = page.getByRole('dialog', { name })
    await expect(dialog).toBeVisible()
    await expectAccessible(page, '[role="dialog"]')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  }
})

test('the cheat sheet stands whole in a small window', async ({ planner }) => {
  const { page } = planner
  await acceptDefaults(page)
  await resize(planner, 900, 600)
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(sheet.getByText('To the next control')).toBeInViewport({ ratio: 1 })
  await expect(sheet.getByText('Show as year')).toBeInViewport({ ratio: 1 })
})
