import type { Locator, Page } from '@playwright/test'
import type { Session } from '../../shared/model/plan.ts'
import { moveClock, openPlan } from './calendarPlan.ts'
import { expectAccessible } from './support/expectAccessible.ts'
import { expectNothingCut } from './support/expectNothingCut.ts'
import { resize } from './support/resize.ts'
import { storedDocument } from './support/storedPlan.ts'
import { tabTo } from './support/tabTo.ts'
import { expect, test } from './support/test.ts'

test.use({ goesOn: 'as-left', motion: 'no-preference' })

const WEDNESDAY = '2027-06-09T06:00:00Z'
/** An hour of practice on Thursday 10 June at 15:30 that nothing near waits for. */
const LOOSE = 'p2-db.practise-2'
/** The first session of a topic on Thursday 15 July; what it needs ends on the afternoon before. */
const WAITING = 'p2-rag.read-1'
const BEFORE_WAITING = '2027-07-13T06:00:00Z'
/** Two hours on Friday, an hour and a half on Wednesday, and the only work on Saturday. */
const LONG = 'p2-cont.practise-6'
const SHORTER = 'proj-1.ship-5'
const SATURDAY = 'proj-2.design-1'
/** Half an hour on Tuesday evening and on Wednesday morning of the week after. */
const EVENING = 'p2-cont.watch-3'
const MORNING = 'p2-nlpf.watch-1'

const calendar = (page: Page) => page.getByRole('region', { name: 'Calendar' })
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' })
/** Notices are dialogs as well, but have nothing that opens. */
const dialog = (page: Page) => page.locator('[role=dialog][data-open]')
const eventOf = (page: Page, id: string): Locator =>
  calendar(page)
    .getByRole('button')
    .filter({ has: page.locator(`[data-session="${id}"]`) })

async function sessionOf(page: Page, id: string): Promise<Session | undefined> {
  return (await storedDocument(page)).plan?.sessions.find((session) => session.id === id)
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (box === null) throw new Error(`${locator} has no place`)
  return box
}

/** Pixels of a minute in the first week: from 08:30 to 19:00 on Thursday. */
async function heightOfMinute(page: Page): Promise<number> {
  const first = await boxOf(eventOf(page, 'p2-cont.read-4'))
  const last = await boxOf(eventOf(page, 'p2-cont.watch-1'))
  return (last.y - first.y) / 630
}

/** Takes hold of a session and draws it by days and minutes; with `edge` its lower edge instead. */
async function hold(page: Page, id: string, days: number, minutes: number, edge = false) {
  const event = eventOf(page, id)
  await event.scrollIntoViewIfNeeded()
  const box = await boxOf(event)
  const perMinute = minutes === 0 ? 0 : await heightOfMinute(page)
  const lanes = calendar(page).locator('[role=cell][data-date]')
  const wide = await boxOf(lanes.last())
  const x = box.x + box.width / 2
  const y = edge ? box.y + box.height - 3 : box.y + 6
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 4, y + 8, { steps: 4 })
  await page.mouse.move(x + days * wide.width, y + minutes * perMinute, { steps: 12 })
}

/** Drags a session by days and minutes; with `edge` its lower edge instead. */
async function drag(page: Page, id: string, days: number, minutes: number, edge = false) {
  await hold(page, id, days, minutes, edge)
  await page.mouse.up()
}

test.beforeEach(async ({ planner }) => {
  await resize(planner, 1280, 800)
  await openPlan(planner.page, 'full-days', WEDNESDAY)
})

test('a session dragged to a free slot stays there, pinned, and undo puts it back', async ({
  planner: { page },
}) => {
  const before = await storedDocument(page)
  await drag(page, LOOSE, 2, -60)
  await expect(page.getByText(/is on Sat\s12\sJun\s2027\sat\s14:30/).first()).toBeVisible()
  await expect(eventOf(page, LOOSE)).toHaveAccessibleName(/, Pinned /)
  expect(await sessionOf(page, LOOSE)).toMatchObject({
    date: '2027-06-12',
    start: '14:30',
    pinned: true,
    moves: [{ on: '2027-06-09', date: '2027-06-10', start: '15:30' }],
  })
  await eventOf(page, LOOSE).click()
  await expect(details(page).getByRole('region', { name: 'Its moves' })).toContainText(
    'Thu 10 Jun, 15:30',
  )
  const why = details(page).getByRole('region', { name: 'Why here' })
  await expect(why).toContainText('You chose this place; after ')
  await expect(why).not.toContainText('sits best')
  await page.getByRole('button', { name: 'Undo the move' }).click()
  await expect(eventOf(page, LOOSE)).not.toHaveAccessibleName(/, Pinned /)
  expect(JSON.stringify(await storedDocument(page))).toBe(JSON.stringify(before))
})

test('a session dragged before what it needs says why not, and goes back', async ({
  planner: { page },
}) => {
  await moveClock(page, BEFORE_WAITING)
  const before = await storedDocument(page)
  const place = await boxOf(eventOf(page, WAITING))
  await drag(page, WAITING, -1, 0)
  await expect(dialog(page)).toContainText(/Too early for/)
  await expect(dialog(page)).toContainText(
    /has to be finished first, and ends on Wed\s14\sJul\s2027\sat\s\d\d:\d\d\./,
  )
  await expectAccessible(page)
  await dialog(page).getByRole('button', { name: 'Put it back' }).click()
  await expect(dialog(page)).toBeHidden()
  await expect.poll(() => boxOf(eventOf(page, WAITING))).toEqual(place)
  expect(await storedDocument(page)).toEqual(before)
})

test('a session dragged onto another one stays, and the other makes way', async ({
  planner: { page },
}) => {
  // From Thursday 15:30 to Saturday 11:30, where another session ends at 12:25.
  await drag(page, LOOSE, 2, -240)
  await expect(dialog(page)).toContainText('That time is taken')
  await expect(page.locator(`[data-session="${LOOSE}"]`).last()).toContainText('11:30')
  await dialog(page).getByRole('button', { name: 'Keep it and move the rest' }).click()
  await expect(page.getByText(/1 other session made way/).first()).toBeVisible()
  expect(await sessionOf(page, LOOSE)).toMatchObject({ date: '2027-06-12', start: '11:30' })
  const { plan } = await storedDocument(page)
  const onSaturday = plan?.sessions.filter(({ date }) => date === '2027-06-12') ?? []
  for (const [place, session] of onSaturday.slice(1).entries()) {
    const former = onSaturday[place]
    const end = Date.parse(`2027-06-12T${former?.start}Z`) + (former?.minutes ?? 0) * 60_000
    expect(Date.parse(`2027-06-12T${session.start}Z`)).toBeGreaterThanOrEqual(end)
  }
})

test('a session made shorter by its edge gives its rest a place of its own', async ({
  planner: { page },
}) => {
  const sum = async () => {
    const { plan } = await storedDocument(page)
    const own = plan?.sessions.filter(({ activity }) => activity === 'p2-cont.practise') ?? []
    return own.reduce((minutes, session) => minutes + session.minutes, 0)
  }
  const minutes = await sum()
  await eventOf(page, LONG).hover()
  await drag(page, LONG, 0, -60, true)
  await expect(page.getByText(/takes 1\sh\. The rest has its place on/).first()).toBeVisible()
  expect(await sessionOf(page, LONG)).toMatchObject({ minutes: 60, pinned: true })
  expect(await sum()).toBe(minutes)
})

test('Esc puts a session back while it is dragged or made shorter, and does nothing else', async ({
  planner: { page },
}) => {
  const before = await storedDocument(page)
  await eventOf(page, LOOSE).click()
  await expect(details(page)).toContainText('15:30')
  const mirror = calendar(page).locator(`[data-session="${LOOSE}"]`).filter({ hasText: '14:30' })
  const place = await boxOf(eventOf(page, LOOSE))
  await hold(page, LOOSE, 1, -60)
  await expect(mirror).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(mirror).toHaveCount(0)
  await page.mouse.up()
  expect(await boxOf(eventOf(page, LOOSE))).toEqual(place)
  await expect(details(page)).toBeVisible()

  await eventOf(page, LONG).hover()
  const size = await boxOf(eventOf(page, LONG))
  const shorter = calendar(page).locator(`[data-session="${LONG}"]`)
  await hold(page, LONG, 0, -60, true)
  await expect.poll(async () => (await boxOf(shorter.last())).height).toBeLessThan(size.height - 20)
  await page.keyboard.press('Escape')
  await expect.poll(() => boxOf(eventOf(page, LONG))).toEqual(size)
  // The button is let go over the very session, which is no click on it.
  await page.mouse.up()
  await expect(details(page)).toContainText('15:30')
  expect(await storedDocument(page)).toEqual(before)
  await page.keyboard.press('Escape')
  await expect(details(page)).toBeHidden()
})

test('the session that was dragged or made shorter has the focus, also where Esc put it back', async ({
  planner: { page },
}) => {
  await eventOf(page, LOOSE).waitFor()
  await page.keyboard.press('ArrowDown')
  await drag(page, LOOSE, 2, -60)
  await expect(page.getByText(/is on Sat\s12\sJun\s2027\sat\s14:30/).first()).toBeVisible()
  await expect(eventOf(page, LOOSE)).toBeFocused()
  await drag(page, LONG, 0, -60, true)
  await expect(page.getByText(/takes 1\sh\. The rest has its place on/).first()).toBeVisible()
  await expect(eventOf(page, LONG)).toBeFocused()
  await hold(page, LOOSE, -1, 0)
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(eventOf(page, LOOSE)).toBeFocused()
})

test('moves, lengthens, swaps and pins by keyboard alone', async ({ planner: { page } }) => {
  await eventOf(page, LOOSE).focus()
  await page.keyboard.press('e')
  await expect(dialog(page)).toBeVisible()
  await tabTo(page, dialog(page).getByRole('textbox', { name: 'From' }))
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('900')
  await page.keyboard.press('Tab')
  await tabTo(page, dialog(page).getByRole('button', { name: 'Move', exact: true }))
  await page.keyboard.press('Enter')
  // The morning is taken, and what is there may make way.
  await expect(dialog(page)).toContainText('That time is taken')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  expect(await sessionOf(page, LOOSE)).toMatchObject({ start: '15:30' })

  await eventOf(page, SHORTER).focus()
  await page.keyboard.press('i')
  await expect(dialog(page)).toBeVisible()
  await tabTo(page, dialog(page).getByRole('textbox', { name: 'Length' }))
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowDown')
  await tabTo(page, dialog(page).getByRole('button', { name: 'Change', exact: true }))
  await page.keyboard.press('Enter')
  await expect(page.getByText(/takes 1\sh\./).first()).toBeVisible()
  await expect(dialog(page)).toBeHidden()

  await page.keyboard.press('j')
  await eventOf(page, EVENING).focus()
  await page.keyboard.press('v')
  await expect(dialog(page)).toBeVisible()
  await tabTo(page, dialog(page).getByRole('combobox', { name: 'The other session' }))
  const other = await sessionOf(page, MORNING)
  await page.keyboard.type(`${other?.title}, Wed 16 Jun, 10:00`)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await tabTo(page, dialog(page).getByRole('button', { name: 'Swap', exact: true }))
  await page.keyboard.press('Enter')
  await expect(page.getByText(/changed places/).first()).toBeVisible()
  expect(await sessionOf(page, EVENING)).toMatchObject({ date: '2027-06-16', start: '10:00' })
  expect(await sessionOf(page, MORNING)).toMatchObject({ date: '2027-06-15', start: '19:30' })

  await eventOf(page, 'p2-llmapi.practise-3').focus()
  await page.keyboard.press('o')
  await expect(eventOf(page, 'p2-llmapi.practise-3')).toHaveAccessibleName(/, Pinned /)
  await page.keyboard.press('o')
  await expect(eventOf(page, 'p2-llmapi.practise-3')).not.toHaveAccessibleName(/, Pinned /)
})

test('Enter in the time moves the session, and what is no time is said', async ({
  planner: { page },
}) => {
  await eventOf(page, LOOSE).focus()
  await page.keyboard.press('e')
  const from = dialog(page).getByRole('textbox', { name: 'From' })
  const move = dialog(page).getByRole('button', { name: 'Move', exact: true })
  await dialog(page).getByRole('button', { name: 'Day: Thu 10 Jun 2027' }).click()
  await page.getByRole('button', { name: 'Sat 12 Jun 2027' }).click()
  await from.fill('25:99')
  await expect(move).toBeEnabled()
  await from.press('Enter')
  await expect(from).toHaveAccessibleDescription('Write the time as 07:30.')
  await expect(move).toBeDisabled()
  await expectNothingCut(page)
  await from.fill('14:30')
  await from.press('Enter')
  await expect(page.getByText(/is on Sat\s12\sJun\s2027\sat\s14:30/).first()).toBeVisible()
  await expect(dialog(page)).toBeHidden()
  expect(await sessionOf(page, LOOSE)).toMatchObject({ date: '2027-06-12', start: '14:30' })

  // Where it stands already there is nothing to do.
  await eventOf(page, LOOSE).focus()
  await page.keyboard.press('e')
  await from.press('Enter')
  await expect(dialog(page)).toBeVisible()
  await expect(move).toBeDisabled()
})

test('a locked day takes nothing and gives nothing, until it is opened again', async ({
  planner: { page },
}) => {
  const before = await storedDocument(page)
  const unlock = calendar(page).getByRole('button', { name: 'Unlock Sat 12 Jun 2027' })
  await calendar(page).getByRole('button', { name: 'Lock Sat 12 Jun 2027' }).click()
  await expect(unlock).toBeVisible()
  await expect(calendar(page).getByText('Locked').last()).toBeVisible()
  await drag(page, LOOSE, 2, -60)
  await expect(dialog(page)).toContainText('Sat 12 Jun 2027 is locked.')
  await expect(dialog(page).getByRole('button', { name: /Keep it/ })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await eventOf(page, SATURDAY).scrollIntoViewIfNeeded()
  const place = await boxOf(eventOf(page, SATURDAY))
  await drag(page, SATURDAY, 0, 180)
  expect(await boxOf(eventOf(page, SATURDAY))).toEqual(place)
  expect((await storedDocument(page)).plan).toEqual(before.plan)

  await eventOf(page, SATURDAY).focus()
  await page.keyboard.press('n')
  await expect(unlock).toHaveCount(0)
  expect((await storedDocument(page)).lockedDays).toEqual([])
})

test('a week with a pinned session and a locked day is accessible', async ({
  planner: { page },
}) => {
  await drag(page, LOOSE, 2, -60)
  await expect(eventOf(page, LOOSE)).toHaveAccessibleName(/, Pinned /)
  await calendar(page).getByRole('button', { name: 'Lock Fri 11 Jun 2027' }).click()
  await expect(calendar(page).getByText('Locked').last()).toBeVisible()
  await eventOf(page, LOOSE).click()
  await expect(details(page)).toContainText('Its place')
  await expectAccessible(page)
  await page.keyboard.press('e')
  await expect(dialog(page)).toBeVisible()
  await expectAccessible(page)
})
