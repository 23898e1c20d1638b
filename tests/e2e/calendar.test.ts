import type { Locator, Page } from '@playwright/test'
import type { Session } from '../../shared/model/plan.ts'
import { toMinuteOfDay } from '../../shared/time/clockTime.ts'
import { moveClock, openPlan } from './calendarPlan.ts'
import { resize } from './support/resize.ts'
import { expect, test } from './support/test.ts'

test.use({ goesOn: 'as-left' })

const WEDNESDAY = '2027-06-09T10:00:00Z'

const calendar = (page: Page) => page.getByRole('region', { name: 'Calendar' })
const heading = (page: Page) => calendar(page).getByRole('heading', { level: 1 })
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' })
const weekMap = (page: Page) => page.getByRole('slider', { name: 'All weeks of the plan' })

/** The events of a session in the grid. */
function eventOf(page: Page, session: Session | undefined): Locator {
  return calendar(page)
    .getByRole('button')
    .filter({ has: page.locator(`[data-session="${session?.id}"]`) })
}

test.beforeEach(async ({ planner }) => resize(planner, 1280, 800))

test('shows week, month, day, list and year by mouse', async ({ planner: { page } }) => {
  await openPlan(page, 'full-days', WEDNESDAY)
  await expect(heading(page)).toHaveText('7 – 13 Jun 2027')
  const titles = {
    Month: 'June 2027',
    Day: 'Wednesday 9 June 2027',
    List: '7 Jun – 11 Jul 2027',
    Year: '1 Mar 2027 – 28 Feb 2029',
    Week: '7 – 13 Jun 2027',
  }
  const choice = page.getByRole('group', { name: 'How to look at the plan' })
  for (const [name, title] of Object.entries(titles)) {
    await choice.getByRole('button', { name }).click()
    await expect(heading(page)).toHaveText(title)
  }
  await calendar(page).getByRole('button', { name: 'Next week' }).click()
  await expect(heading(page)).toHaveText('14 – 20 Jun 2027')
  await calendar(page).getByRole('button', { name: 'Today' }).click()
  await expect(heading(page)).toHaveText('7 – 13 Jun 2027')
})

test('shows them by keyboard, steps through time and returns to today', async ({
  planner: { page },
}) => {
  await openPlan(page, 'full-days', WEDNESDAY)
  const steps = [
    ['j', '14 – 20 Jun 2027'],
    ['ArrowRight', '21 – 27 Jun 2027'],
    ['k', '14 – 20 Jun 2027'],
    ['ArrowLeft', '7 – 13 Jun 2027'],
    ['m', 'June 2027'],
    ['j', 'July 2027'],
    ['t', 'June 2027'],
    ['d', 'Wednesday 9 June 2027'],
    ['j', 'Thursday 10 June 2027'],
    ['l', '7 Jun – 11 Jul 2027'],
    ['y', '1 Mar 2027 – 28 Feb 2029'],
    ['w', '7 – 13 Jun 2027'],
  ] as const
  for (const [key, title] of steps) {
    await page.keyboard.press(key)
    await expect(heading(page)).toHaveText(title)
  }
})

test('shows every session of a week on the clock of its own zone', async ({
  planner: { page },
}) => {
  const plan = await openPlan(page, 'shift-move', WEDNESDAY)
  const week = plan.sessions.filter(({ date }) => date >= '2027-06-07' && date <= '2027-06-13')
  expect(week.length).toBeGreaterThan(5)
  await page.keyboard.press('l')
  for (const session of week) {
    await expect(eventOf(page, session)).toContainText(session.start)
    await expect(eventOf(page, session)).toContainText(session.title)
  }
})

test('keeps a night that runs past midnight in one piece, on its day', async ({
  planner: { page },
}) => {
  const plan = await openPlan(page, 'night-owl', WEDNESDAY)
  const week = plan.sessions.filter(({ date }) => date >= '2027-06-07' && date <= '2027-06-13')
  const at = week.findIndex(
    ({ start }, index) => start < '03' && (week[index - 1]?.start ?? '') > '22',
  )
  const [before, afterMidnight] = [week[at - 1], week[at]]
  const [late, early] = await Promise.all([
    eventOf(page, afterMidnight).boundingBox(),
    eventOf(page, before).boundingBox(),
  ])
  expect(late?.x).toBe(early?.x)
  expect(late?.y).toBeGreaterThan(early?.y ?? 0)
})

test('explains a session, leads to the one before and after, and gives the focus back', async ({
  planner: { page },
}) => {
  const plan = await openPlan(page, 'full-days', WEDNESDAY)
  const session = plan.sessions.find(({ date, kind }) => date === '2027-06-09' && kind !== 'review')
  await eventOf(page, session).click()
  const panel = details(page)
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(session?.title ?? '')
  await expect(panel.getByRole('region', { name: 'When', exact: true })).toContainText(
    'Wednesday 9 June 2027',
  )
  for (const part of ['What to do', 'Why here', 'Unlocks']) {
    await expect(panel.getByRole('region', { name: part })).not.toBeEmpty()
  }
  await panel.getByRole('button', { name: /^Next session of this topic/ }).click()
  await expect(panel.getByRole('region', { name: 'When', exact: true })).not.toContainText(
    `${session?.start}–`,
  )
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
})

test('reaches and opens every session by keyboard', async ({ planner: { page } }) => {
  const plan = await openPlan(page, 'full-days', WEDNESDAY)
  const week = plan.sessions.filter(({ date }) => date >= '2027-06-07' && date <= '2027-06-13')
  await eventOf(page, week[0]).waitFor()
  for (const session of week) {
    await page.keyboard.press('ArrowDown')
    await expect(eventOf(page, session)).toBeFocused()
  }
  await page.keyboard.press('ArrowUp')
  const session = week[week.length - 2]
  await expect(eventOf(page, session)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText(session?.title ?? '')
  await page.keyboard.press('Escape')
  await expect(eventOf(page, session)).toBeFocused()
})

test('left and right lead from a session to the study days beside it, past the end of the week too', async ({
  planner: { page },
}) => {
  const plan = await openPlan(page, 'full-days', WEDNESDAY)
  const firstOf = (date: string) => plan.sessions.find((session) => session.date === date)
  const monday = firstOf('2027-06-07')
  await eventOf(page, monday).waitFor()
  await page.keyboard.press('ArrowDown')
  await expect(eventOf(page, monday)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(eventOf(page, firstOf('2027-06-08'))).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(eventOf(page, monday)).toBeFocused()
  await expect(heading(page)).toHaveText('7 – 13 Jun 2027')
  const before = plan.sessions.filter(({ date }) => date < '2027-06-07').at(-1)?.date ?? ''
  await page.keyboard.press('ArrowLeft')
  await expect(heading(page)).toHaveText('31 May – 6 Jun 2027')
  await expect(eventOf(page, firstOf(before))).toBeFocused()
  // Back again to Monday, to the session that is nearest in time of day.
  const minute = (session?: Session) => toMinuteOfDay(session?.start ?? '')
  const [nearest] = plan.sessions
    .filter(({ date }) => date === '2027-06-07')
    .map((session) => ({ session, apart: Math.abs(minute(session) - minute(firstOf(before))) }))
    .sort((left, right) => left.apart - right.apart)
  await page.keyboard.press('ArrowRight')
  await expect(eventOf(page, nearest?.session)).toBeFocused()
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(sheet).toContainText('From a session to the day before or after')
})

test('leads to a topic that a session unlocks', async ({ planner: { page } }) => {
  const plan = await openPlan(page, 'full-days', WEDNESDAY)
  const session = plan.sessions.find(({ topic }) => topic === 'p1-linalg')
  await page.keyboard.press('g')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Foundation starts/ })
    .click()
  await page.keyboard.press('l')
  await eventOf(page, session).click()
  const unlocked = details(page)
    .getByRole('region', { name: 'Unlocks' })
    .getByRole('button')
    .first()
  const title = (await unlocked.locator('span').nth(1).textContent()) ?? ''
  await unlocked.click()
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText(title)
})

test('another mode shows today where it was in sight, and else what was shown', async ({
  planner: { page },
}) => {
  await openPlan(page, 'full-days', '2027-07-03T10:00:00Z')
  await page.keyboard.press('j')
  await page.keyboard.press('m')
  await expect(heading(page)).toHaveText('July 2027')
  await page.keyboard.press('d')
  await expect(heading(page)).toHaveText('Saturday 3 July 2027')
  await page.keyboard.press('w')
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  await weekMap(page).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowLeft')
  await expect(heading(page)).toHaveText('28 Jun – 4 Jul 2027')
  await page.keyboard.press('m')
  await expect(heading(page)).toHaveText('July 2027')
  await page.keyboard.press('j')
  await page.keyboard.press('d')
  await expect(heading(page)).toHaveText('Sunday 1 August 2027')
  await page.keyboard.press('l')
  await page.keyboard.press('k')
  await expect(heading(page)).toHaveText('21 Jun – 25 Jul 2027')
  await page.keyboard.press('l')
  await expect(heading(page)).toHaveText('21 Jun – 25 Jul 2027')
})

test('goes to a date from a month, to a milestone and to the start of a phase', async ({
  planner: { page },
}) => {
  const plan = await openPlan(page, 'full-days', WEDNESDAY)
  await calendar(page).getByRole('button', { name: 'Go to date' }).click()
  const dialog = page.getByRole('dialog', { name: 'Go to date' })
  const today = dialog.getByRole('button', { name: 'Wed 9 Jun 2027' })
  await expect(today).toHaveAttribute('aria-current', 'date')
  await dialog.getByRole('button', { name: 'Next month' }).click()
  await dialog.getByRole('button', { name: 'Thu 15 Jul 2027' }).click()
  await expect(heading(page)).toHaveText('12 – 18 Jul 2027')
  await expect(dialog).toBeHidden()

  await page.keyboard.press('g')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('19 – 25 Jul 2027')

  const next = [...plan.milestones]
    .sort((left, right) => (left.date < right.date ? -1 : 1))
    .find(({ date }) => date > '2027-06-09')
  await page.keyboard.press('g')
  await dialog.getByRole('button', { name: next?.title ?? '' }).click()
  await page.keyboard.press('l')
  await expect(calendar(page).getByText(next?.title ?? '')).toBeVisible()
})

test('a date typed beside the month to choose from does nothing, and Space alone chooses', async ({
  planner: { page },
}) => {
  await openPlan(page, 'full-days', WEDNESDAY)
  await page.keyboard.press('g')
  const dialog = page.getByRole('dialog', { name: 'Go to date' })
  await expect(dialog.getByRole('button', { name: 'Wed 9 Jun 2027' })).toBeFocused()
  await page.keyboard.type('15 mar 2027')
  await expect(dialog.getByRole('button', { name: 'Wed 9 Jun 2027' })).toBeFocused()
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await expect(heading(page)).toHaveText('7 – 13 Jun 2027')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expect(dialog).toBeHidden()
  await expect(heading(page)).toHaveText('14 – 20 Jun 2027')
})

test('lights up what comes before the session under the pointer or in focus', async ({
  planner: { page },
}) => {
  const plan = await openPlan(page, 'full-days', WEDNESDAY)
  const week = plan.sessions.filter(({ date }) => date >= '2027-06-07' && date <= '2027-06-13')
  const session = week[0]
  const other = week.find(({ topic }) => topic !== session?.topic)
  await eventOf(page, session).hover()
  await expect(calendar(page).locator('[data-session][data-dim]').first()).toBeVisible()
  await expect(eventOf(page, session).locator('[data-dim]')).toHaveCount(0)
  expect(other).toBeDefined()
  await page.mouse.move(2, 2)
  await expect(calendar(page).locator('[data-dim]')).toHaveCount(0)

  await page.keyboard.press('ArrowDown')
  await expect(eventOf(page, session)).toBeFocused()
  await expect(calendar(page).locator('[data-session][data-dim]').first()).toBeVisible()
  await expect(eventOf(page, session).locator('[data-dim]')).toHaveCount(0)
})

test('leads through all weeks on the map below', async ({ planner: { page } }) => {
  await openPlan(page, 'full-days', WEDNESDAY)
  const map = weekMap(page)
  await expect(map).toHaveAttribute('aria-valuetext', /^Week of 7 Jun 2027 · /)
  const box = await map.boundingBox()
  if (box === null) throw new Error('The map has no place')
  await page.mouse.click(box.x + (box.width * 52.5) / 105, box.y + 20)
  await expect(heading(page)).toHaveText('28 Feb – 5 Mar 2028')
  await page.keyboard.press('ArrowRight')
  await expect(heading(page)).toHaveText('6 – 12 Mar 2028')
  await page.keyboard.press('Home')
  await expect(heading(page)).toHaveText('1 – 7 Mar 2027')
  await page.keyboard.press('End')
  await expect(heading(page)).toHaveText('26 Feb – 4 Mar 2029')
  await expect(map).toBeFocused()
  await page.keyboard.press('k')
  await expect(heading(page)).toHaveText('19 – 25 Feb 2029')
  await page.keyboard.press('m')
  await expect(heading(page)).toHaveText('February 2029')
})

test('shows every day of two years at once; mouse and keyboard go there', async ({
  planner: { page },
}) => {
  const plan = await openPlan(page, 'full-days', WEDNESDAY)
  await page.keyboard.press('y')
  const days = calendar(page).getByRole('table').getByRole('button')
  await expect(days).toHaveCount(731)
  const today = calendar(page).getByRole('button', { name: /^Wednesday 9 June 2027 · / })
  await expect(today).toHaveAttribute('aria-current', 'date')
  for (const { title } of plan.milestones) {
    await expect(calendar(page).getByRole('button', { name: title }).last()).toBeVisible()
  }

  await today.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await expect(calendar(page).getByRole('button', { name: /^Thursday 17 June/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('14 – 20 Jun 2027')

  await page.keyboard.press('y')
  await calendar(page)
    .getByRole('button', { name: /^Saturday 1 January 2028 / })
    .click()
  await expect(heading(page)).toHaveText('27 Dec 2027 – 2 Jan 2028')
})

test('follows the learner through the plan on the day’s view', async ({ planner: { page } }) => {
  const plan = await openPlan(page, 'full-days', '2027-02-20T10:00:00Z')
  const today = page.getByRole('region', { name: 'Today', exact: true })
  await page.keyboard.press('1')
  await expect(today).toContainText('9 days to go')
  const firstDay = plan.sessions.filter(({ date }) => date === plan.sessions[0]?.date)
  await expect(today.locator('[data-session]')).toHaveCount(firstDay.length)
  await expect(today).toContainText('To have ready for the first days')

  const first = plan.sessions.find(({ date }) => date === '2027-06-09')
  await moveClock(page, `2027-06-09T06:00:00Z`)
  await page.keyboard.press('1')
  const next = today.getByRole('region', { name: 'Next', exact: true })
  await expect(next.getByRole('heading')).toHaveText(first?.title ?? '')
  await next.getByRole('button', { name: 'What to do' }).click()
  await expect(details(page)).toContainText('Wednesday 9 June 2027')

  await moveClock(page, `2027-06-09T06:45:00Z`)
  await page.keyboard.press('1')
  await expect(today.getByRole('region', { name: 'Now', exact: true })).toContainText('left')

  await moveClock(page, '2029-02-27T10:00:00Z')
  await page.keyboard.press('1')
  await expect(today).toContainText('You have come to the end of the plan.')
})

test('marks the day and the hour as soon as the learner comes back to the window', async ({
  planner: { page },
}) => {
  await openPlan(page, 'full-days', WEDNESDAY)
  const today = calendar(page).locator('[role=columnheader][aria-current=date]')
  const line = calendar(page).locator('[class*=nowLine]')
  await expect(today).toHaveAttribute('data-date', '2027-06-09')
  const noon = await line.boundingBox()
  await page.clock.setFixedTime(new Date('2027-06-10T14:00:00Z'))
  await page.evaluate(() => dispatchEvent(new Event('focus')))
  await expect(today).toHaveAttribute('data-date', '2027-06-10')
  // Four hours lower.
  await expect
    .poll(async () => ((await line.boundingBox())?.y ?? 0) - (noon?.y ?? 0))
    .toBeGreaterThan(100)
})

test('finds topics on the roadmap and shows their sessions in the calendar', async ({
  planner: { page },
}) => {
  await openPlan(page, 'full-days', WEDNESDAY)
  await page.keyboard.press('3')
  const roadmap = page.getByRole('region', { name: 'Roadmap' })
  const rows = roadmap.getByRole('button', { name: /^Show .* in the calendar$/ })
  await roadmap.getByRole('searchbox').fill('linear algebra')
  await expect(rows).toHaveCount(1)
  await roadmap.getByRole('searchbox').fill('no such topic anywhere')
  await expect(roadmap).toContainText('Nothing matches')
  await expect(roadmap).toContainText('Try fewer words')
  await roadmap.getByRole('button', { name: 'Show all topics' }).click()
  await roadmap.getByRole('button', { name: 'Not planned' }).click()
  await expect(roadmap).toContainText('Everything is planned')
  await expect(roadmap).not.toContainText('Try fewer words')
  await roadmap.getByRole('button', { name: 'Show all topics' }).click()
  await roadmap.getByRole('button', { name: 'Ahead' }).click()
  await expect(rows.first()).toBeAttached()
  await roadmap.getByRole('button', { name: 'All', exact: true }).click()

  await roadmap.getByRole('button', { name: /^Linear Algebra/ }).click()
  await details(page).getByRole('button', { name: 'Show in the calendar' }).click()
  await expect(calendar(page)).toBeVisible()
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('Linear Algebra')
  await expect(calendar(page).locator('[data-explained]')).toBeVisible()
})
