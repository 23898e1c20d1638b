import type { Page } from '@playwright/test'
import type { Plan } from '../../shared/model/plan.ts'
import { openPlan } from './calendarPlan.ts'
import { expectAccessible } from './support/expectAccessible.ts'
import { resize } from './support/resize.ts'
import { storedPlan } from './support/storedPlan.ts'
import { expect, test } from './support/test.ts'

const NOON = '2027-06-09T10:00:00Z'
const LAST_DAY_NOTED = '2027-06-04'

const gap = (page: Page) => page.getByRole('dialog', { name: 'How did the past days go?' })
const state = (page: Page) => page.getByRole('banner')

/** Opens the window on Wednesday with nothing noted since Friday. */
function comeBack(page: Page): Promise<Plan> {
  return openPlan(page, 'full-days', NOON, (date) => date <= LAST_DAY_NOTED)
}

function past(plan: Plan) {
  return plan.sessions.filter(({ date }) => date > LAST_DAY_NOTED && date < '2027-06-09')
}

async function statuses(page: Page): Promise<Set<string>> {
  return new Set(past(await storedPlan(page)).map(({ status }) => status))
}

test.use({ goesOn: 'as-left' })
test.beforeEach(async ({ planner }) => resize(planner, 1280, 800))

test('asks for all days away at once, with a guess, and notes them in one step', async ({
  planner: { page },
}) => {
  const plan = await comeBack(page)
  const sessions = past(plan)
  await expect(gap(page)).toContainText(
    `${sessions.length} sessions from Sat 5 Jun to Tue 8 Jun have no note yet.`,
  )
  await gap(page).getByRole('button', { name: 'I did all of it' }).click()
  await expect(gap(page).getByRole('status')).toContainText(/studied$/)
  await gap(page).getByRole('button', { name: 'I was away the whole time' }).click()
  await expect(gap(page).getByRole('status')).toContainText(/missed$/)
  await gap(page).getByRole('button', { name: 'Note it all' }).click()
  await expect(gap(page)).toBeHidden()
  expect(await statuses(page)).toEqual(new Set(['missed']))
  // What would take it follows as soon as that is worked out.
  await expect(state(page).getByRole('button', { name: /to catch up/ })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect.poll(() => statuses(page)).toEqual(new Set(['planned']))
  expect(await storedPlan(page)).toEqual(plan)
})

test('after weeks away promises no more than the reserve holds, and tells notes from what is expected', async ({
  planner: { page },
}) => {
  await openPlan(page, 'evenings-weekends', NOON, (date) => date < '2027-04-20')
  await gap(page).getByRole('button', { name: 'I was away the whole time' }).click()
  await gap(page).getByRole('button', { name: 'Note it all' }).click()
  const said = page.getByText(/The reserve of the next four weeks has room for \d/)
  await expect(said).toBeVisible()
  const waits = /^.* to catch up/.exec((await said.textContent()) ?? '')?.[0] ?? 'nothing'
  await expect(state(page).getByRole('button', { name: /to catch up/ })).toContainText(waits)
  await page.keyboard.press('4')
  const progress = page.getByRole('region', { name: 'Progress', exact: true })
  await expect(progress).toContainText(/Your notes of \d+ weeks come to \d+ %\./)
  await expect(progress).toContainText(/passed unused/)
})

test('takes a day or a session apart', async ({ planner: { page } }) => {
  const plan = await comeBack(page)
  await gap(page).getByRole('button', { name: 'I did all of it' }).click()
  const day = (name: string) => gap(page).getByRole('group', { name: `All of ${name}` })
  await day('Sat 5 Jun').getByRole('button', { name: 'Missed' }).click()
  await gap(page).getByRole('button', { name: 'Each session of Tue 8 Jun' }).click()
  const tuesday = plan.sessions.filter(({ date }) => date === '2027-06-08')
  const [first, second] = tuesday
  if (!first || !second) throw new Error('too few sessions')
  const choice = (session: typeof first) =>
    gap(page).getByRole('group', { name: `${session.title}, ${session.start}` })
  await choice(first).getByRole('button', { name: 'Partly' }).click()
  const minutes = gap(page).getByRole('textbox', {
    name: `Minutes of ${first.title}, ${first.start}`,
  })
  await minutes.fill('12')
  await choice(second).getByRole('button', { name: 'Skipped' }).click()
  for (const name of ['Done', 'Missed']) {
    await expect(day('Tue 8 Jun').getByRole('button', { name })).toHaveAttribute(
      'aria-pressed',
      'false',
    )
  }
  await gap(page).getByRole('button', { name: 'Note it all' }).click()
  await expect(gap(page)).toBeHidden()
  const noted = await storedPlan(page)
  const of = (date: string) => noted.sessions.filter((session) => session.date === date)
  expect(new Set(of('2027-06-05').map(({ status }) => status))).toEqual(new Set(['missed']))
  expect(new Set(of('2027-06-07').map(({ status }) => status))).toEqual(new Set(['done']))
  expect(of('2027-06-08').map(({ status }) => status)).toEqual([
    'partial',
    'skipped',
    ...tuesday.slice(2).map(() => 'done'),
  ])
  expect(of('2027-06-08')[0]?.actualMinutes).toBe(12)
})

test('can be put off, is come back to from the status line, and is done by keyboard', async ({
  planner: { page },
}) => {
  const plan = await comeBack(page)
  await expect(gap(page).getByRole('button', { name: 'I did all of it' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(gap(page)).toBeHidden()
  expect(await storedPlan(page)).toEqual(plan)
  const reminder = state(page).getByRole('button', {
    name: `${past(plan).length} sessions without a note`,
  })
  await reminder.focus()
  await page.keyboard.press('Enter')
  await expect(gap(page).getByRole('button', { name: 'I did all of it' })).toBeFocused()
  await page.keyboard.press('Enter')
  await gap(page).getByRole('button', { name: 'Note it all' }).focus()
  await page.keyboard.press('Enter')
  await expect(gap(page)).toBeHidden()
  expect(await statuses(page)).toEqual(new Set(['done']))
  await expect(reminder).toBeHidden()
})

test('asks for nothing where everything is noted, and not at the turn of a day', async ({
  planner: { page },
}) => {
  await openPlan(page, 'full-days', NOON)
  await expect(page.getByRole('main')).toBeVisible()
  await page.clock.setFixedTime(new Date('2027-06-10T05:00:00Z'))
  await page.keyboard.press('1')
  // As when the learner comes to the window; a timer looks at the clock meanwhile.
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(page.getByRole('heading', { name: 'Thursday 10 June' })).toBeVisible()
  await expect(state(page).getByRole('button', { name: /without a note$/ })).toBeVisible()
  await expect(gap(page)).toBeHidden()
})

test('the screen is accessible, and fits a small window', async ({ planner }) => {
  const { page } = planner
  await resize(planner, 900, 600)
  await comeBack(page)
  await gap(page).getByRole('button', { name: 'Each session of Mon 7 Jun' }).click()
  await expect(gap(page).getByRole('button', { name: 'Note it all' })).toBeInViewport()
  await expectAccessible(page, '[role="dialog"]')
  await page.keyboard.press('Escape')
  await expect(gap(page)).toBeHidden()
  await expectAccessible(page)
})
