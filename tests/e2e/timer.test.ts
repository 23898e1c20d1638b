import type { Page } from '@playwright/test'
import { builtInRoadmap } from '../../roadmap/index.ts'
import type { Plan, Session } from '../../shared/model/plan.ts'
import { shortTitleOf } from '../../shared/words/titles.ts'
import { openPlan } from './calendarPlan.ts'
import { expectAccessible } from './support/expectAccessible.ts'
import { expectNothingCut } from './support/expectNothingCut.ts'
import { launchApp } from './support/launchApp.ts'
import { resize } from './support/resize.ts'
import { storedDocument, storedPlan } from './support/storedPlan.ts'
import { expect, test } from './support/test.ts'

const DAY = '2027-06-09'
const NOON = `${DAY}T10:00:00Z`

const timer = (page: Page) => page.getByRole('region', { name: 'Timer' })
/** The short title beside the minutes; screen readers get the whole one. */
const shownTitle = (page: Page) =>
  timer(page).getByRole('button').first().locator('[aria-hidden]').last()
const question = (page: Page) => page.getByRole('dialog', { name: 'How long did you study?' })
const minutesOf = (page: Page) => question(page).getByRole('textbox', { name: 'Minutes studied' })

/** The first session of the day that is no review; an hour and more were better to count. */
function chosen(plan: Plan): Session {
  const session = plan.sessions.find(({ date, kind }) => date === DAY && kind !== 'review')
  if (session === undefined) throw new Error('no session')
  return session
}

async function startOn(page: Page, { title, start, id }: Session): Promise<void> {
  await page.keyboard.press('1')
  const check = page.getByRole('button', { name: `Done: ${title}, ${start}`, exact: true })
  await check.focus()
  await page.keyboard.press('r')
  await expect.poll(async () => (await storedDocument(page)).timer?.session).toBe(id)
}

async function setClock(page: Page, time: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${DAY}T${time}Z`))
}

async function notedOf(page: Page, { id }: Session): Promise<Session | undefined> {
  return (await storedPlan(page)).sessions.find((session) => session.id === id)
}

test.use({ goesOn: 'as-left' })

test('runs on a session, waits, goes on, and its minutes are noted', async ({
  planner: { page },
}) => {
  const session = chosen(await openPlan(page, 'full-days', NOON))
  await startOn(page, session)
  await expect(timer(page)).toContainText('0 min')
  await setClock(page, '10:20:00')
  await expect(timer(page)).toContainText('20 min')
  await timer(page).getByRole('button', { name: 'Pause the timer' }).click()
  await expect(timer(page)).toContainText('paused')
  await setClock(page, '11:00:00')
  await timer(page).getByRole('button', { name: 'Go on' }).click()
  await setClock(page, '11:10:00')
  await expect(timer(page)).toContainText('30 min')
  await timer(page).getByRole('button', { name: 'Stop the timer…' }).click()
  await expect(minutesOf(page)).toHaveValue('30')
  await question(page).getByRole('button', { name: 'Note it' }).click()
  await expect(question(page)).toBeHidden()
  await expect(timer(page)).toBeHidden()
  const isPart = session.minutes > 30
  expect(await notedOf(page, session)).toMatchObject({
    status: isPart ? 'partial' : 'done',
    actualMinutes: 30,
  })
  expect((await storedDocument(page)).timer).toBeNull()
})

test('goes on over a restart, and what is planned counts as done by its time', async ({
  alone: _,
}) => {
  const first = await launchApp()
  const plan = await openPlan(first.page, 'full-days', NOON)
  const session = chosen(plan)
  await startOn(first.page, session)
  await first.quit()
  const second = await launchApp({ userData: first.userData })
  const { page } = second
  await page.clock.setFixedTime(new Date(Date.parse(NOON) + session.minutes * 60_000))
  await page.reload()
  await timer(page).getByRole('button', { name: 'Stop the timer…' }).click()
  await expect(minutesOf(page)).toHaveValue(String(session.minutes))
  await minutesOf(page).fill(String(session.minutes + 5))
  await question(page).getByRole('button', { name: 'Note it' }).click()
  await expect(question(page)).toBeHidden()
  await expect(timer(page)).toBeHidden()
  expect(await notedOf(page, session)).toMatchObject({
    status: 'done',
    actualMinutes: session.minutes + 5,
  })
  await second.dispose()
  await first.dispose()
})

test('asks where it ran on while nobody studied', async ({ planner: { page } }) => {
  const session = chosen(await openPlan(page, 'full-days', NOON))
  await startOn(page, session)
  await setClock(page, '19:00:00')
  await expect(timer(page)).toContainText('9 h')
  await timer(page).getByRole('button', { name: 'Stop the timer…' }).click()
  await expect(question(page)).toContainText('Perhaps it kept running while you were away.')
  await expect(minutesOf(page)).toHaveValue(String(session.minutes))
  await page.keyboard.press('Escape')
  await expect(question(page)).toBeHidden()
  await expect(timer(page)).toContainText('paused')
  await timer(page).getByRole('button', { name: 'Stop the timer…' }).click()
  await question(page).getByRole('button', { name: 'Note nothing' }).click()
  await expect(timer(page)).toBeHidden()
  expect(await notedOf(page, session)).toEqual(session)
})

test('loses and invents nothing where the clock is set back', async ({ planner: { page } }) => {
  const session = chosen(await openPlan(page, 'full-days', NOON))
  await startOn(page, session)
  await setClock(page, '10:15:00')
  await expect(timer(page)).toContainText('15 min')
  await setClock(page, '07:00:00')
  await expect
    .poll(async () => (await storedDocument(page)).timer)
    .toMatchObject({ seconds: 900, runningSince: `${DAY}T07:00:00.000Z` })
  await setClock(page, '07:10:00')
  await expect(timer(page)).toContainText('25 min')
})

test('is on one session at a time; done on its session asks for the minutes', async ({
  planner: { page },
}) => {
  const plan = await openPlan(page, 'full-days', NOON)
  const session = chosen(plan)
  await startOn(page, session)
  const other = plan.sessions.filter(({ date, id }) => date === DAY && id !== session.id).at(-1)
  await page
    .getByRole('button', { name: `Done: ${other?.title}, ${other?.start}`, exact: true })
    .focus()
  await page.keyboard.press('r')
  await expect(page.getByRole('region', { name: 'Notifications' })).toContainText(
    `The timer is on ${session.title}. Stop it first.`,
  )
  await setClock(page, '10:25:00')
  await page
    .getByRole('button', { name: `Done: ${session.title}, ${session.start}`, exact: true })
    .click()
  await expect(minutesOf(page)).toHaveValue('25')
  await question(page).getByRole('button', { name: 'Done', exact: true }).click()
  await question(page).getByRole('button', { name: 'Note it' }).click()
  // While the question is open the timer is hidden too: it is over once it is answered.
  await expect(question(page)).toBeHidden()
  await expect(timer(page)).toBeHidden()
  expect(await notedOf(page, session)).toMatchObject({ status: 'done', actualMinutes: 25 })
})

test('the timer and its question are accessible', async ({ planner: { page } }) => {
  await startOn(page, chosen(await openPlan(page, 'full-days', NOON)))
  await expect(timer(page)).toBeVisible()
  await expectAccessible(page)
  await timer(page).getByRole('button', { name: 'Stop the timer…' }).click()
  await expect(question(page)).toBeVisible()
  await expectAccessible(page, '[role="dialog"]')
})

test('names what the timer is on in a narrow window too, and cuts nothing', async ({ planner }) => {
  const { page } = planner
  await resize(planner, 900, 600)
  const session = chosen(await openPlan(page, 'full-days', NOON))
  await startOn(page, session)
  await expect(shownTitle(page)).toBeInViewport({ ratio: 1 })
  const { title, stage } = shortTitleOf(session, builtInRoadmap)
  await expect(shownTitle(page)).toHaveText(stage === null ? title : `${title}: ${stage}`)
  await expectNothingCut(page)
})

test('keeps the timer’s title where something waits for a note', async ({ planner }) => {
  const { page } = planner
  await resize(planner, 900, 600)
  const session = chosen(await openPlan(page, 'full-days', NOON, (date) => date !== '2027-06-08'))
  const gap = page.getByRole('dialog', { name: 'How did the past days go?' })
  await gap.getByRole('button', { name: 'Later' }).click()
  await expect(gap).toBeHidden()
  await startOn(page, session)
  await expect(page.getByRole('button', { name: /without a note$/ })).toBeVisible()
  await expect(shownTitle(page)).toBeInViewport({ ratio: 1 })
  await expectNothingCut(page)
})

for (const [width, height] of [
  [1240, 800],
  [900, 600],
] as const) {
  test(`says whole that it waits beside what is to catch up at ${width} × ${height}`, async ({
    planner,
  }) => {
    const { page } = planner
    await resize(planner, width, height)
    const plan = await openPlan(
      page,
      'full-days',
      NOON,
      (date) => date < '2027-05-31' || date > '2027-06-06',
      () => [{ from: '2027-05-31', to: '2027-06-06', status: 'missed', on: '2027-06-07' }],
    )
    const catchUp = page.getByRole('button', { name: /to catch up/ })
    await expect(catchUp).toContainText('move')
    await page.keyboard.press('1')
    const search = page.getByRole('button', { name: /^Search actions/ })
    await startOn(page, chosen(plan))
    await timer(page).getByRole('button', { name: 'Pause the timer' }).click()
    await expect(timer(page).getByText('paused', { exact: true })).toBeInViewport({ ratio: 1 })
    await expect(timer(page).getByText('0 min', { exact: true })).toBeInViewport({ ratio: 1 })
    await expect(catchUp.getByText('to catch up')).toBeInViewport({ ratio: 1 })
    if (width === 1240) await expectNothingCut(page)
    // The search box keeps its sign and its keys alone, and has its words again with the room.
    const narrow = (await search.boundingBox())?.width ?? 0
    expect(narrow).toBeLessThan(120)
    await timer(page).getByRole('button', { name: 'Stop the timer…' }).click()
    await question(page).getByRole('button', { name: 'Note nothing' }).click()
    await expect(timer(page)).toBeHidden()
    await expect.poll(async () => (await search.boundingBox())?.width).toBeGreaterThan(narrow + 60)
  })
}

test('the line of the plan’s state keeps its end free at every width', async ({ planner }) => {
  const { page } = planner
  await resize(planner, 1400, 800)
  const plan = await openPlan(page, 'full-days', NOON)
  await startOn(page, chosen(plan))
  await timer(page).getByRole('button', { name: 'Pause the timer' }).click()
  await expect(timer(page).getByText('paused', { exact: true })).toBeVisible()
  const search = page.getByRole('button', { name: /^Search actions/ })
  for (let width = 1400; width >= 860; width -= 6) {
    await resize(planner, width, 800)
    const endOf = async () => {
      const box = await search.boundingBox()
      return box === null ? null : width - Math.round(box.x + box.width)
    }
    await expect.poll(endOf).toBe(16)
  }
})
