import type { Locator, Page } from '@playwright/test'
import type { Plan, Session } from '../../shared/model/plan.ts'
import { moveClock, openPlan } from './calendarPlan.ts'
import { expectAccessible } from './support/expectAccessible.ts'
import { resize } from './support/resize.ts'
import { chooseMenuItem } from './support/shell.ts'
import { storedPlan } from './support/storedPlan.ts'
import { expect, test } from './support/test.ts'

test.use({ goesOn: 'as-left' })

const WEDNESDAY = '2027-06-09'
const NOON = `${WEDNESDAY}T10:00:00Z`

const details = (page: Page) => page.getByRole('complementary', { name: 'Details' })
const howItWent = (page: Page) => details(page).getByRole('group', { name: 'How did it go?' })
const notices = (page: Page) => page.getByRole('region', { name: 'Notifications' })
const state = (page: Page) => page.getByRole('banner')
const undoButton = (page: Page) => page.getByRole('button', { name: /^Undo what was noted/ })

/** The box of a session in a list of a day. */
function checkOf(page: Page, { title, start }: Session): Locator {
  return page.getByRole('button', { name: `Done: ${title}, ${start}`, exact: true })
}

/** The event of a session in the calendar. */
function eventOf(page: Page, { id }: Session): Locator {
  return page.getByRole('button').filter({ has: page.locator(`[data-session="${id}"]`) })
}

function sessionsOn(plan: Plan, date: string): readonly Session[] {
  return plan.sessions.filter((session) => session.date === date)
}

/** A session as the main process holds it. */
async function stored(page: Page, session: Session): Promise<Session | undefined> {
  const plan = await storedPlan(page)
  return plan.sessions.find(({ id }) => id === session.id)
}

async function openToday(page: Page): Promise<void> {
  await page.keyboard.press('1')
  await expect(page.getByRole('heading', { name: 'Wednesday 9 June' })).toBeVisible()
}

function pick<Value>(values: readonly Value[], index: number): Value {
  const value = values[index]
  if (value === undefined) throw new Error(`There is no ${index}th`)
  return value
}

test.beforeEach(async ({ planner }) => resize(planner, 1280, 800))

test('notes a session as done with one click, and takes it back with Undo', async ({
  planner: { page },
}) => {
  const plan = await openPlan(page, 'full-days', NOON)
  const session = pick(sessionsOn(plan, WEDNESDAY), 1)
  await openToday(page)
  await checkOf(page, session).click()
  await expect(checkOf(page, session)).toHaveAttribute('aria-pressed', 'true')
  await expect(notices(page)).toContainText(`Done: ${session.title}.`)
  expect(await stored(page, session)).toMatchObject({
    status: 'done',
    actualMinutes: session.minutes,
  })
  await undoButton(page).click()
  await expect(checkOf(page, session)).toHaveAttribute('aria-pressed', 'false')
  expect(await stored(page, session)).toEqual(session)
})

test('notes every outcome by mouse in the details, with minutes and the way back', async ({
  planner: { page },
}) => {
  const plan = await openPlan(page, 'full-days', NOON)
  const session = pick(
    sessionsOn(plan, WEDNESDAY).filter(({ kind }) => kind !== 'review'),
    0,
  )
  await eventOf(page, session).click()
  const choose = (name: string) => howItWent(page).getByRole('button', { name }).click()
  await choose('Missed')
  await expect(details(page)).toContainText(/Missed\. .* of it to catch up\./)
  await expect(eventOf(page, session)).toHaveAccessibleName(/^Missed, /)
  await expect(state(page)).toContainText('to catch up')

  await choose('Partly')
  const form = details(page).getByRole('form', { name: 'Minutes studied' })
  await expect(form.getByRole('textbox', { name: 'Minutes studied' })).toBeFocused()
  await form.getByRole('group', { name: 'How much of it' }).getByRole('button').first().click()
  await expect(details(page)).toContainText('Partly done:')
  await expect(eventOf(page, session)).toHaveAccessibleName(/^Partly, /)

  await details(page).getByRole('button', { name: 'Other minutes…' }).click()
  await form.getByRole('textbox', { name: 'Minutes studied' }).fill('17')
  await form.getByRole('button', { name: 'Note it' }).click()
  await expect(details(page)).toContainText('Partly done: 17 min')
  expect(await stored(page, session)).toMatchObject({ status: 'partial', actualMinutes: 17 })

  // More than it has is no part of it, and the form says so before it is noted.
  await details(page).getByRole('button', { name: 'Other minutes…' }).click()
  await form.getByRole('textbox', { name: 'Minutes studied' }).fill('500')
  await expect(form.getByText(/^That is all of it: .+ were planned\.$/)).toHaveRole('status')
  await form.getByRole('button', { name: 'Note as done' }).click()
  await expect(details(page)).toContainText('Done in 8 h 20;')
  expect(await stored(page, session)).toMatchObject({ status: 'done', actualMinutes: 500 })

  await choose('Skipped')
  await expect(details(page)).toContainText('Skipped. Nothing has to be caught up.')
  await choose('Done')
  await expect(details(page)).toContainText(/Done, /)
  await details(page).getByRole('button', { name: 'Other minutes…' }).click()
  await form.getByRole('textbox', { name: 'Minutes studied' }).fill('95')
  await page.keyboard.press('Enter')
  await expect(details(page)).toContainText('Done in 1 h 35;')
  await expect(state(page)).not.toContainText('to catch up')
  await details(page).getByRole('button', { name: 'Take it back' }).click()
  await expect(notices(page)).toContainText(`${session.title} is planned again.`)
  expect(await stored(page, session)).toEqual(session)
})

test('notes every outcome by keyboard, for the session that has the focus', async ({
  planner: { page },
}) => {
  const plan = await openPlan(page, 'full-days', NOON)
  const [first, second, third, fourth] = sessionsOn(plan, WEDNESDAY)
  if (!first || !second || !third || !fourth) throw new Error('too few sessions')
  const press = async (session: Session, key: string, status: Session['status']) => {
    await eventOf(page, session).focus()
    await page.keyboard.press(key)
    await expect.poll(async () => (await stored(page, session))?.status).toBe(status)
    await expect(eventOf(page, session)).toBeFocused()
  }
  await press(first, 'c', 'done')
  await press(second, 'x', 'missed')
  await press(third, 's', 'skipped')
  await press(second, 'b', 'planned')
  await eventOf(page, fourth).focus()
  await page.keyboard.press('p')
  await expect(details(page).getByRole('textbox', { name: 'Minutes studied' })).toBeFocused()
  await page.keyboard.type('20')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await stored(page, fourth))?.actualMinutes).toBe(20)
  await page.keyboard.press('Escape')
  await expect(details(page)).toBeHidden()
  await expect(eventOf(page, fourth)).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await stored(page, fourth))?.status).toBe('planned')
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(async () => (await stored(page, fourth))?.status).toBe('partial')
})

test('says why a key notes nothing', async ({ planner: { page } }) => {
  const plan = await openPlan(page, 'full-days', NOON)
  await page.keyboard.press('x')
  await expect(notices(page)).toContainText('Choose a session first')
  const ahead = pick(sessionsOn(plan, '2027-06-10'), 0)
  await eventOf(page, ahead).focus()
  await page.keyboard.press('x')
  await expect(notices(page)).toContainText('Thu 10 Jun is still to come.')
  await page.keyboard.press('b')
  await expect(notices(page)).toContainText(`Nothing is noted about ${ahead.title} yet.`)
  expect(await stored(page, ahead)).toEqual(ahead)
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Actions' })
  await expect(palette.getByRole('option', { name: /^Skip it/ })).toBeVisible()
  await expect(palette.getByRole('option', { name: /^Note as missed/ })).toBeHidden()
})

test('arrows lead from session to session of the day, from the first one without a note on', async ({
  planner: { page },
}) => {
  const plan = await openPlan(page, 'full-days', NOON)
  const sessions = sessionsOn(plan, WEDNESDAY)
  const rowOf = (place: number) =>
    page.locator(`li [data-session="${pick(sessions, place).id}"] [data-opens-session]`)
  await page.keyboard.press('1')
  await rowOf(0).waitFor()
  await page.keyboard.press('ArrowDown')
  await expect(rowOf(0)).toBeFocused()
  await page.keyboard.press('c')
  await expect.poll(async () => (await stored(page, pick(sessions, 0)))?.status).toBe('done')
  await page.keyboard.press('ArrowDown')
  await expect(rowOf(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(rowOf(0)).toBeFocused()
  await page.reload()
  await eventOf(page, pick(sessions, 0)).waitFor()
  await page.keyboard.press('1')
  await rowOf(0).waitFor()
  await page.keyboard.press('ArrowUp')
  await expect(rowOf(1)).toBeFocused()
})

test('asks in the evening how the day went, until all of it is noted', async ({
  planner: { page },
}) => {
  const at = `${WEDNESDAY}T21:30:00Z`
  const today = page.getByRole('region', { name: 'Today', exact: true })
  const plan = await openPlan(page, 'full-days', at)
  await page.keyboard.press('1')
  await expect(today.getByText('How did today go?')).toBeVisible()
  const count = sessionsOn(plan, WEDNESDAY).length
  await expect(today.getByText(`${count} sessions without a note. Next comes `)).toBeVisible()
  await openPlan(page, 'full-days', at, undefined, () => [
    { from: WEDNESDAY, to: WEDNESDAY, status: 'done', on: WEDNESDAY },
  ])
  await page.keyboard.press('1')
  await expect(today.getByText('That is all for today.')).toBeVisible()
})

test('lists the keys of a session in the cheat sheet and finds them in the palette', async ({
  planner: { page },
}) => {
  const plan = await openPlan(page, 'full-days', NOON)
  const session = pick(sessionsOn(plan, WEDNESDAY), 1)
  await eventOf(page, session).focus()
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  for (const name of ['Note as done', 'Note as partly done…', 'Note as missed', 'I was away…']) {
    await expect(sheet.getByText(name, { exact: true })).toBeVisible()
  }
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('missed')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await stored(page, session))?.status).toBe('missed')
})

test('asks after a review how well it was remembered', async ({ planner: { page } }) => {
  const plan = await openPlan(page, 'full-days', NOON)
  const review = pick(
    plan.sessions.filter(({ kind, date }) => kind === 'review' && date > WEDNESDAY),
    0,
  )
  await moveClock(page, `${review.date}T10:00:00Z`)
  await eventOf(page, review).click()
  await howItWent(page).getByRole('button', { name: 'Done' }).click()
  const recall = details(page).getByRole('group', { name: 'How well did you remember it?' })
  await recall.getByRole('button', { name: 'With effort' }).click()
  await expect(recall.getByRole('button', { name: 'With effort' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  expect(await stored(page, review)).toMatchObject({ status: 'done', recall: 'hard' })
})

test('notes a session of the next day as done early, from the day’s list', async ({
  planner: { page },
}) => {
  const plan = await openPlan(page, 'full-days', NOON)
  const tomorrow = pick(sessionsOn(plan, '2027-06-10'), 0)
  await openToday(page)
  await page.getByRole('button', { name: 'Done early tomorrow' }).click()
  await checkOf(page, tomorrow).click()
  await expect.poll(async () => (await stored(page, tomorrow))?.status).toBe('done')
  await page
    .getByRole('button', { name: `More about ${tomorrow.title}` })
    .last()
    .click()
  await expect(page.getByRole('menuitem', { name: 'Note as missed' })).toBeHidden()
  await page.keyboard.press('Escape')
})

test('notes days away in one step, after saying what they cover', async ({ planner }) => {
  const { page, app } = planner
  const plan = await openPlan(page, 'full-days', NOON, (date) => date < '2027-06-07')
  const away = page.getByRole('dialog', { name: 'When were you away?' })
  await page.getByRole('button', { name: 'Later' }).click()
  await chooseMenuItem(app, 'Study', 'I was away…')
  const days = [...sessionsOn(plan, '2027-06-07'), ...sessionsOn(plan, '2027-06-08')]
  await expect(away.getByRole('status')).toContainText(`${days.length} sessions, `)
  await away.getByRole('button', { name: 'First day: Mon 7 Jun 2027' }).click()
  await page.getByRole('button', { name: 'Tue 8 Jun 2027', exact: true }).click()
  const tuesday = sessionsOn(plan, '2027-06-08')
  await expect(away.getByRole('status')).toContainText(`${tuesday.length} sessions, `)
  await away.getByRole('button', { name: 'Note the days away' }).click()
  await expect(away).toBeHidden()
  await expect(notices(page)).toContainText(`${tuesday.length} sessions noted as missed.`)
  for (const session of tuesday) expect((await stored(page, session))?.status).toBe('missed')
  expect((await stored(page, pick(days, 0)))?.status).toBe('planned')
  await page.keyboard.press('Control+z')
  for (const session of tuesday) {
    await expect.poll(() => stored(page, session)).toEqual(session)
  }
})

test('gives the focus back to the session from which a dialog was opened', async ({
  planner: { page },
}) => {
  const plan = await openPlan(page, 'full-days', NOON)
  const session = pick(sessionsOn(plan, WEDNESDAY), 1)
  for (const [key, name] of [
    ['a', 'When were you away?'],
    ['u', 'What did you study?'],
  ] as const) {
    await eventOf(page, session).focus()
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog', { name })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog', { name })).toBeHidden()
    await expect(eventOf(page, session)).toBeFocused()
  }
})

test('calls what can be noted at any time by the same words in the day and in the palette', async ({
  planner: { page },
}) => {
  await openPlan(page, 'full-days', NOON)
  await page.keyboard.press('1')
  const day = page.getByRole('region', { name: 'Today', exact: true })
  for (const name of ['I studied something else…', 'I was away…']) {
    await expect(day.getByRole('button', { name })).toBeVisible()
    await page.keyboard.press('Control+k')
    const option = page.getByRole('option').filter({ hasText: name })
    await expect(option).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(option).toBeHidden()
  }
})

test('refuses days away that are turned round', async ({ planner: { page } }) => {
  await openPlan(page, 'full-days', NOON)
  await page.keyboard.press('a')
  const away = page.getByRole('dialog', { name: 'When were you away?' })
  await away.getByRole('button', { name: 'Last day: Tue 8 Jun 2027' }).click()
  await page.getByRole('button', { name: 'Mon 7 Jun 2027', exact: true }).click()
  await expect(away.getByRole('status')).toHaveText('The last day is before the first.')
  await expect(away.getByRole('button', { name: 'Note the days away' })).toBeDisabled()
})

test('notes study that was not planned, and takes it out again', async ({ planner: { page } }) => {
  const plan = await openPlan(page, 'full-days', NOON)
  await page.keyboard.press('u')
  const dialog = page.getByRole('dialog', { name: 'What did you study?' })
  await dialog.getByRole('combobox', { name: 'Topic' }).fill('linear alg')
  await page.getByRole('option', { name: /^Linear Algebra.*Watch/ }).click()
  await dialog.getByRole('textbox', { name: 'Minutes studied' }).fill('35')
  await dialog.getByRole('textbox', { name: 'From' }).fill('25:99')
  await page.keyboard.press('Tab')
  await expect(dialog.getByText('Write the time as 07:30.')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Note it' })).toBeDisabled()
  await dialog.getByRole('textbox', { name: 'From' }).fill('11:00')
  await dialog.getByRole('button', { name: 'Note it' }).click()
  await expect(notices(page)).toContainText('35 min on Linear Algebra noted.')
  const extra = page
    .getByRole('region', { name: 'Calendar' })
    .getByRole('button', { name: /Done.*Linear Algebra.*11:00/ })
  await extra.click()
  await expect(details(page)).toContainText('Studied 35 min without a plan.')
  await details(page).getByRole('button', { name: 'Take it out again' }).click()
  await expect(extra).toBeHidden()
  expect((await storedPlan(page)).sessions).toHaveLength(plan.sessions.length)
})

test('noting is accessible wherever it is done', async ({ planner: { page } }) => {
  const plan = await openPlan(page, 'full-days', NOON)
  const [first, second, third] = sessionsOn(plan, WEDNESDAY)
  if (!first || !second || !third) throw new Error('too few sessions')
  await openToday(page)
  await checkOf(page, first).click()
  await checkOf(page, second).focus()
  await page.keyboard.press('x')
  await checkOf(page, third).focus()
  await page.keyboard.press('p')
  await expect(page.getByRole('form', { name: 'Minutes studied' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(details(page)).toContainText('Partly done:')
  await expectAccessible(page)
  await page.keyboard.press('2')
  await expect(eventOf(page, second)).toBeVisible()
  await expectAccessible(page)
  for (const [key, name] of [
    ['a', 'When were you away?'],
    ['u', 'What did you study?'],
  ] as const) {
    await page.keyboard.press(key)
    const dialog = page.getByRole('dialog', { name })
    await expect(dialog).toBeVisible()
    await expectAccessible(page, '[role="dialog"]')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  }
})
