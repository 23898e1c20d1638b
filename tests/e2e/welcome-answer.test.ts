import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { MOST_MONTHS } from '../../shared/fit/shortestHorizon.ts'
import {
  answered,
  answerOf,
  finishOf,
  goToStep,
  headlineOf,
  startFrom,
  weekOf,
} from './support/journey.ts'
import { launchApp, removeFolder } from './support/launchApp.ts'
import { expect, test } from './support/test.ts'

test.use({ goesOn: 'loaded' })

test('a way out keeps its promise when it is tried, and Undo takes it back', async ({
  planner: { page },
}) => {
  await goToStep(page, 'Hours')
  await startFrom(page, 'Evenings and weekends')
  await answered(page)
  await expect(answerOf(page).getByText('Not everything fits')).toBeVisible()
  const ways = answerOf(page).getByRole('button', { name: /^Try: / })
  expect(await ways.count()).toBeGreaterThanOrEqual(4)
  for (const index of Array.from({ length: await ways.count() }, (_, place) => place)) {
    const words = await ways.nth(index).textContent()
    const promised = /Finish (\w{3} \d{1,2} \w{3} \d{4})/.exec(words ?? '')?.[1]
    await ways.nth(index).click()
    await expect(answerOf(page).getByText(/^Trying: /)).toBeVisible()
    expect(await finishOf(page)).toBe(promised)
    await answerOf(page).getByRole('button', { name: 'Undo' }).click()
    await expect(answerOf(page).getByText('Not everything fits')).toBeVisible()
    await answered(page)
  }
})

test('a way out that is tried can be taken back after other steps and changes', async ({
  planner: { page },
}) => {
  await goToStep(page, 'Hours')
  await startFrom(page, 'Evenings and weekends')
  await answered(page)
  await answerOf(page)
    .getByRole('button', { name: /^Try: \d+ (?:months|years?)\b.* in all/ })
    .click()
  await answered(page)
  await goToStep(page, 'Review')
  await goToStep(page, 'Topics')
  await page.getByRole('checkbox').nth(3).click()
  await goToStep(page, 'Hours')
  await answered(page)
  const tried = answerOf(page).getByText(/^Trying: \d+ (?:months|years?)\b.* in all/)
  await tried.locator('..').getByRole('button', { name: 'Undo' }).click()
  await expect(tried).toBeHidden()
  await answered(page)
  await goToStep(page, 'Start')
  await expect(page.getByRole('textbox', { name: 'Time you give it' })).toHaveValue('24')
})

test('the review says when all of it is likely done, also where not everything fits', async ({
  planner: { page },
}) => {
  await goToStep(page, 'Hours')
  await startFrom(page, 'Evenings and weekends')
  await answered(page)
  await goToStep(page, 'Review')
  await expect(page.getByRole('heading', { name: 'This is what fits' })).toBeVisible()
  const said = page.getByText(/^The dates below hold if you study every planned hour/)
  await expect(said.locator('[data-known]')).toContainText(
    /if you go on with the same hours .* finish all of it before \w{3} \d{1,2} \w{3} \d{4}/,
  )
  await goToStep(page, 'Hours')
  await startFrom(page, 'The roadmap’s routine')
  await answered(page)
  await goToStep(page, 'Review')
  await expect(page.locator('[data-known]')).toContainText(/likely to finish before/)
})

test('unfinished answers survive quitting', async ({ alone: _ }) => {
  const userData = await mkdtemp(join(tmpdir(), 'planner-draft-'))
  const first = await launchApp({ userData })
  await goToStep(first.page, 'Hours')
  await weekOf(first.page).getByRole('button', { name: 'Monday, 5 h' }).click()
  await first.page.getByRole('menuitem', { name: 'Clear the day' }).click()
  await expect(weekOf(first.page).getByRole('button', { name: 'Monday, free' })).toBeVisible()
  const headline = await headlineOf(first.page)
  await first.dispose()

  const second = await launchApp({ userData })
  await expect(second.page.getByRole('heading', { name: 'When can you study?' })).toBeVisible()
  await expect(weekOf(second.page).getByRole('button', { name: 'Monday, free' })).toBeVisible()
  expect(await headlineOf(second.page)).toBe(headline)
  await second.dispose()
  await removeFolder(userData)
})

test('says beside the field what is missing, and accepts nothing before it is mended', async ({
  planner: { page },
}) => {
  await goToStep(page, 'Topics')
  for (const phase of ['Foundation', 'Intermediate', 'Advanced', 'Expert']) {
    await page.getByRole('checkbox', { name: phase }).click()
  }
  await expect(
    page.getByRole('group', { name: 'Phases' }).getByText('Choose at least one phase.'),
  ).toBeVisible()
  await expect(answerOf(page).getByRole('alert')).toContainText('One answer needs another look')
  await goToStep(page, 'Review')
  await expect(page.getByRole('button', { name: 'Accept this plan' })).toBeDisabled()
  await expect(page.getByRole('heading', { name: 'There is no plan yet' })).toBeVisible()
  const steps = page.getByRole('navigation', { name: 'Steps' })
  await expect(steps.getByRole('button', { name: 'Topics needs another look' })).toBeVisible()
  await expect(steps.getByRole('button', { name: 'Hours', exact: true })).toBeVisible()

  await answerOf(page)
    .getByRole('button', { name: 'Choose at least one phase. Go to Topics' })
    .click()
  const first = page.getByRole('checkbox', { name: 'Foundation' })
  await expect(first).toBeFocused()
  await first.click()
  await finishOf(page)
  await expect(steps.getByRole('button', { name: 'Topics', exact: true })).toBeVisible()

  await goToStep(page, 'Hours')
  for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']) {
    await weekOf(page)
      .getByRole('button', { name: new RegExp(`^${day}, `) })
      .click()
    await page.getByRole('menuitem', { name: 'Clear the day' }).click()
  }
  await expect(answerOf(page).getByRole('alert')).toContainText(
    'Paint at least one block of hours.',
  )
  await goToStep(page, 'Review')
  await expect(page.getByRole('heading', { name: 'There is no plan yet' })).toBeVisible()
  await page.getByRole('button', { name: 'Change hours' }).click()
  await expect(page.getByRole('heading', { name: 'When can you study?' })).toBeFocused()
  await answerOf(page)
    .getByRole('button', { name: /^Paint at least one block/ })
    .click()
  await expect(weekOf(page).getByRole('button', { name: 'Monday, free' })).toBeFocused()
  await page.getByRole('button', { name: 'List' }).click()
  await page.getByRole('button', { name: 'Tuesday: Add a block' }).click()
  const start = page.getByRole('textbox', { name: 'Tuesday, 19:00: Start' })
  await start.fill('25:00')
  await start.press('Tab')
  await expect(page.getByText('Write the time as 07:30.')).toBeVisible()
  await start.fill('6.45')
  await start.press('Tab')
  await expect(page.getByRole('textbox', { name: 'Tuesday, 06:45: Start' })).toHaveValue('06:45')
  await expect(page.getByText('Write the time as 07:30.')).toBeHidden()
  await page.getByRole('button', { name: 'Tuesday: Add a block' }).click()
  await page.getByRole('textbox', { name: 'Tuesday, 19:00: Start' }).fill('7:00')
  await page.keyboard.press('Tab')
  await expect(page.getByText('These hours overlap others of the day.').first()).toBeVisible()
  await goToStep(page, 'Review')
  await expect(page.getByRole('button', { name: 'Accept this plan' })).toBeDisabled()
})

test('a limit that contradicts another leads back to its field', async ({ planner: { page } }) => {
  await goToStep(page, 'Hours')
  await page.getByRole('button', { name: /^Limits and pace/ }).click()
  await page.getByRole('textbox', { name: 'Most hours a day' }).fill('0.5')
  await page.getByRole('textbox', { name: 'Shortest session' }).fill('45')
  await goToStep(page, 'Review')
  await answerOf(page)
    .getByRole('button', { name: /^The shortest session is longer than the most hours a day/ })
    .click()
  await expect(page.getByRole('textbox', { name: 'Shortest session' })).toBeFocused()
  await expect(page.getByRole('textbox', { name: 'Shortest session' })).toHaveAccessibleDescription(
    'The shortest session is longer than the most hours a day.',
  )
})

test('hours that leave no room at all are no plan, and lead back to the hours', async ({
  planner: { page },
}) => {
  await page.getByRole('textbox', { name: 'Time you give it' }).fill('1')
  await goToStep(page, 'Hours')
  const weeks = page.getByRole('group', { name: 'Every week of the plan' }).getByRole('button')
  await weeks.first().hover()
  await page.mouse.down()
  await weeks.last().hover()
  await page.mouse.up()
  await expect(answerOf(page).getByText('Nothing fits yet')).toBeVisible()
  await goToStep(page, 'Review')
  await expect(page.getByRole('heading', { level: 1, name: 'Nothing fits yet' })).toBeVisible()
  await page.getByRole('button', { name: 'Change hours' }).click()
  await expect(page.getByRole('heading', { name: 'When can you study?' })).toBeFocused()
})

test('what is typed into a field is one step back', async ({ planner: { page } }) => {
  const undo = page.getByRole('button', { name: 'Undo the last answer' })
  const type = async (field: Locator, typed: string) => {
    await field.selectText()
    await field.pressSequentially(typed)
  }
  const months = page.getByRole('textbox', { name: 'Time you give it' })
  await type(months, '18')
  await undo.click()
  await expect(months).toHaveValue('24')
  await expect(undo).toBeDisabled()

  await goToStep(page, 'Hours')
  const block = (until: string) =>
    weekOf(page).getByRole('button', { name: `Monday 07:00 to ${until}, morning` })
  await block('08:30').click()
  await type(page.getByRole('textbox', { name: 'Length' }), '120')
  await page.keyboard.press('Escape')
  await expect(block('09:00')).toBeFocused()
  await undo.click()
  await expect(block('08:30')).toBeVisible()
  await expect(undo).toBeDisabled()

  await page.getByRole('button', { name: 'List' }).click()
  const length = page.getByRole('textbox', { name: 'Monday, 07:00: Length' })
  await type(length, '120')
  await undo.click()
  await expect(length).toHaveValue('90')
  await expect(undo).toBeDisabled()

  await page.getByRole('button', { name: 'Shift rotation' }).click()
  const days = page.getByRole('textbox', { name: 'Days in the rotation' })
  await type(days, '21')
  const rotation = page.getByRole('group', { name: 'Your rotation' })
  await expect(rotation.getByRole('region', { name: 'Day 6' })).toContainText('6 h')
  await expect(rotation.getByRole('region', { name: 'Day 21' })).toContainText('free')
  await undo.click()
  await expect(days).toHaveValue('7')
})

test('months are whole, also where a part of one is typed', async ({ planner: { page } }) => {
  const months = page.getByRole('textbox', { name: 'Time you give it' })
  await months.fill('24.5')
  await months.press('Tab')
  await expect(months).toHaveValue('25')
  await finishOf(page)
  await expect(answerOf(page)).toContainText('before your 25 months are over')
})

test('a number out of range comes back into it, and that is said', async ({
  planner: { page },
}) => {
  const months = page.getByRole('textbox', { name: 'Time you give it' })
  const most = String(MOST_MONTHS)
  await months.fill('999')
  await expect(page.getByRole('status').getByText(`At most ${most}`)).toBeVisible()
  await months.press('Tab')
  await expect(months).toHaveValue(most)
  await expect(page.getByText(`At most ${most}`)).toBeVisible()
  await months.fill('24')
  await expect(page.getByText(/^At most/)).toBeHidden()
  await months.fill('0')
  await months.press('Tab')
  await expect(months).toHaveValue('1')
  await expect(page.getByText('At least 1', { exact: true })).toBeVisible()
})

test('a zone is taken by typing and Enter; Esc and leaving bring back the one that is chosen', async ({
  planner: { page },
}) => {
  const zone = page.getByRole('combobox', { name: 'Time zone' })
  const options = page.getByRole('option')
  await zone.click()
  await page.keyboard.type('paris')
  await expect(options).toHaveText(['Europe/Paris'])
  await page.keyboard.press('Enter')
  await expect(zone).toHaveValue('Europe/Paris')
  await expect(options).toHaveCount(0)

  await page.keyboard.type('nowhere')
  await expect(options).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(zone).toHaveValue('Europe/Paris')
  await page.keyboard.press('Escape')
  await expect(zone).toHaveValue('Europe/Paris')

  await zone.fill('')
  await page.keyboard.press('Tab')
  await expect(zone).toHaveValue('Europe/Paris')

  await zone.click()
  await expect(options.first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(options).toHaveCount(0)
  await zone.click()
  await page.keyboard.type('lord h')
  await expect(options).toHaveText(['Australia/Lord Howe'])
  await page.keyboard.press('Enter')
  await expect(zone).toHaveValue('Australia/Lord Howe')
})

test('a first day that has passed says what that means', async ({ planner: { page } }) => {
  const passed = page.getByText(/^This day has passed: you will be asked/)
  await expect(passed).toBeHidden()
  const placeOfTime = () => page.getByRole('textbox', { name: 'Time you give it' }).boundingBox()
  const place = await placeOfTime()
  await page.getByRole('button', { name: /^First day/ }).click()
  await page.getByRole('button', { name: 'Previous month' }).click()
  await page.getByRole('button', { name: 'Previous month' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: / 1[0-9] / })
    .first()
    .click()
  await expect(passed).toBeVisible()
  expect(await placeOfTime()).toEqual(place)
  await page.getByRole('textbox', { name: 'Time you give it' }).fill('1')
  await expect(
    page.getByText(/the time you give it is over: no day to study is left/).first(),
  ).toBeVisible()
  await expect(passed).toBeHidden()
  await goToStep(page, 'Review')
  await expect(page.getByRole('heading', { name: 'There is no plan yet' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Accept this plan' })).toBeDisabled()
})

test('hours that a rest day takes away are named beside those of the week', async ({
  planner: { page },
}) => {
  await goToStep(page, 'Hours')
  await expect(page.getByText('31 h a week', { exact: true })).toBeVisible()
  await expect(page.getByText(/not used$/)).toBeHidden()
  await weekOf(page).getByRole('button', { name: 'Sunday, free' }).click()
  await page.getByRole('menuitem', { name: 'Add a block' }).click()
  await expect(page.getByText('32 h a week')).toBeVisible()
  await expect(
    page.getByText('31 h within your limits: 1 h on rest days not used', { exact: true }),
  ).toBeVisible()
})

test('alternating weeks, a rotation and other hours later all reach the answer', async ({
  planner: { page },
}) => {
  await goToStep(page, 'Hours')
  const before = await headlineOf(page)
  await page.getByRole('button', { name: 'Alternating weeks' }).click()
  await page.getByRole('button', { name: 'Week B', exact: true }).click()
  const weekB = page.getByRole('group', { name: 'Week B', exact: true })
  await weekB.getByRole('button', { name: 'Monday, 5 h' }).click()
  await page.getByRole('menuitem', { name: 'Clear the day' }).click()
  await expect(page.getByText('28 h 30 a week on average', { exact: true })).toBeVisible()
  const alternating = await headlineOf(page)
  expect(alternating).not.toBe(before)

  await page.getByRole('button', { name: 'Shift rotation' }).click()
  await page.getByRole('textbox', { name: 'Days in the rotation' }).fill('8')
  const rotation = page.getByRole('group', { name: 'Your rotation' })
  await expect(rotation.getByRole('button', { name: 'Day 8, free' })).toBeVisible()
  expect(await headlineOf(page)).not.toBe(alternating)

  await page.getByRole('button', { name: 'My hours change for good later' }).click()
  await expect(page.getByRole('button', { name: /^These hours begin on: / })).toBeFocused()
  await page.getByRole('button', { name: 'Every week' }).click()
  await expect(weekOf(page)).toBeVisible()
  await page.getByRole('button', { name: 'Remove this change' }).click()
  await expect(rotation).toBeVisible()
})

test('holidays are drawn over the weeks and move the finish', async ({ planner: { page } }) => {
  await goToStep(page, 'Hours')
  const before = await finishOf(page)
  const weeks = page.getByRole('group', { name: 'Every week of the plan' }).getByRole('button')
  await weeks.nth(8).hover()
  await page.mouse.down()
  await weeks.nth(11).hover()
  await page.mouse.up()
  const row = page.getByRole('button', { name: /Days off$/, expanded: true })
  await expect(row).toBeVisible()
  await page.getByRole('textbox', { name: 'Reason' }).fill('Winter trip')
  await expect(page.getByRole('button', { name: /Days off, Winter trip$/ })).toBeVisible()
  expect(await finishOf(page)).not.toBe(before)
  await page.getByRole('button', { name: /^Remove: / }).click()
  expect(await finishOf(page)).toBe(before)
})
