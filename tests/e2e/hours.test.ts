import type { Locator, Page } from '@playwright/test'
import type { Session } from '../../shared/model/plan.ts'
import { toDayNumber, weekdayIndex } from '../../shared/time/civilDate.ts'
import { openPlan } from './calendarPlan.ts'
import { expectAccessible } from './support/expectAccessible.ts'
import { expectNothingCut } from './support/expectNothingCut.ts'
import {
  acceptDefaults,
  answered,
  finishOf,
  goToStep,
  startFrom,
  weekOf,
} from './support/journey.ts'
import { resize } from './support/resize.ts'
import { storedDocument } from './support/storedPlan.ts'
import { tabTo } from './support/tabTo.ts'
import { expect, test } from './support/test.ts'

test.use({ goesOn: 'loaded' })

const status = (page: Page): Locator => page.getByRole('status', { name: 'State of the plan' })
const difference = (page: Page): Locator => page.getByRole('region', { name: 'What would change' })

test('other hours show their price first; accepted they hold, and Undo brings the former plan back', async ({
  planner: { page },
}) => {
  await acceptDefaults(page)
  const before = await status(page).textContent()
  await page.keyboard.press('h')
  await expect(page.getByRole('heading', { name: 'Change hours' })).toBeFocused()
  await expect(page.getByRole('button', { name: 'Accept the new plan' })).toBeDisabled()
  await answered(page)
  await expect(page.getByText('No session changes.')).toBeVisible()

  await clearDay(page, 'Wednesday')
  await expect(difference(page)).toContainText('Study a week, on average')
  await expect(difference(page)).toContainText(/Reserve left\d+ h →becomes \d+ h/)
  await expect(difference(page)).toContainText(/\d move/)
  expect(await status(page).textContent()).toBe(before)
  // Without the Wednesdays not everything fits, and the button says so.
  await page.getByRole('button', { name: 'Accept what fits' }).click()
  await expect(page.getByText('The change is in your plan.')).toBeVisible()
  await expect(status(page)).not.toHaveText(before ?? '')

  await page.keyboard.press('Control+z')
  await expect(status(page)).toHaveText(before ?? '')
  await page.keyboard.press('Control+Shift+z')
  await expect(status(page)).not.toHaveText(before ?? '')
})

for (const how of ['Keep its places', 'Plan it anew']) {
  test(`other hours of a plan under way keep what happened: ${how.toLowerCase()}`, async ({
    planner,
  }) => {
    const { page } = planner
    await resize(planner, 1280, 800)
    await openPlan(page, 'full-days', '2027-06-09T10:00:00Z')
    const before = await storedDocument(page)
    await page.keyboard.press('h')
    await answered(page)
    await expect(page.getByText('No session changes.')).toBeVisible()
    await clearDay(page, 'Friday')
    await page.getByRole('button', { name: how }).click()
    await answered(page)
    await page.getByRole('button', { name: /^Accept (the new plan|what fits)$/ }).click()
    await expect(page.getByText('The change is in your plan.')).toBeVisible()
    const after = await storedDocument(page)
    const isPast = ({ date }: Session) => date <= '2027-06-09'
    const sessions = after.plan?.sessions ?? []
    expect(sessions.filter(isPast)).toEqual(before.plan?.sessions.filter(isPast))
    const fridays = sessions.filter(
      ({ date }) => date > '2027-06-09' && weekdayIndex(toDayNumber(date)) === 4,
    )
    expect(fridays).toEqual([])
    expect(after.baseline).toEqual(before.baseline)
    await page.keyboard.press('Control+z')
    // Not polled: telling how two whole plans differ takes longer than a poll may.
    await expect(page.getByText(/^Undone: /)).toBeVisible()
    expect(await storedDocument(page)).toEqual(before)
  })
}

for (const [how, kind] of [
  ['Keep its places', /^Try: \d+ months in all/],
  ['Plan it anew', /^Try: .+ more a week/],
] as const) {
  test(`too few hours for a plan under way say what makes room, and it comes true: ${how.toLowerCase()}`, async ({
    planner,
  }) => {
    const { page } = planner
    await resize(planner, 1280, 800)
    await openPlan(page, 'full-days', '2027-06-09T10:00:00Z')
    await page.keyboard.press('h')
    await startFrom(page, 'Evenings and weekends')
    await page.getByRole('button', { name: how }).click()
    await answered(page)
    await expect(
      page.getByText(/^There is no room for \d+\sh until Wed\s28\sFeb\s2029\.$/),
    ).toBeVisible()
    const ways = page.getByRole('button', { name: /^Try: / })
    await expect(ways.first()).toBeVisible({ timeout: 90_000 })
    await expectNothingCut(page)
    const way = page.getByRole('button', { name: kind })
    const promised = /Finish (\w{3} \d{1,2} \w{3} \d{4})/.exec((await way.textContent()) ?? '')?.[1]
    await way.click()
    const tried = page.getByText(/^Trying: /)
    await expect(tried).toBeVisible()
    expect(await finishOf(page)).toBe(promised)
    await expect(page.getByRole('button', { name: 'Accept the new plan' })).toBeEnabled()
    await tried.locator('..').getByRole('button', { name: 'Undo' }).click()
    await answered(page)
    await expect(page.getByText(/^There is no room for \d+\sh until/)).toBeVisible()
    await expect(ways.first()).toBeVisible({ timeout: 90_000 })
  })
}

const pastOf = (sessions: readonly Session[] = []) =>
  sessions.filter(({ date }) => date <= '2027-06-09')

test('topics can leave a plan under way and come back, from the roadmap', async ({ planner }) => {
  const { page } = planner
  await resize(planner, 1280, 800)
  await openPlan(page, 'full-days', '2027-06-09T10:00:00Z')
  const before = await storedDocument(page)
  await page.keyboard.press('3')
  await page.getByRole('button', { name: 'Change topics…' }).click()
  await expect(page.getByRole('heading', { name: 'Change topics' })).toBeFocused()
  await page.getByRole('checkbox', { name: 'Optional' }).uncheck()
  await answered(page)
  await expect(page.getByText('what is new comes after all the rest')).toBeVisible()
  await expect(difference(page)).toContainText(/\d go$/)
  await page.getByRole('button', { name: 'Accept the new plan' }).click()
  await expect(page.getByText('The change is in your plan.')).toBeVisible()
  const without = await storedDocument(page)
  expect(without.profile?.scope.priorities).toEqual(['must', 'should'])
  expect(pastOf(without.plan?.sessions)).toEqual(pastOf(before.plan?.sessions))

  await page.keyboard.press('Control+k')
  await page.keyboard.type('change topics')
  await page.keyboard.press('Enter')
  await page.getByRole('checkbox', { name: 'Optional' }).check()
  await answered(page)
  await expect(difference(page)).toContainText(/\d are new$/)
  await page.getByRole('button', { name: 'Accept the new plan' }).click()
  await expect
    .poll(async () => (await storedDocument(page)).profile?.scope.priorities)
    .toHaveLength(3)
  const again = await storedDocument(page)
  const topicsOf = (sessions: readonly Session[] = []) =>
    new Set(sessions.map(({ topic }) => topic))
  expect(topicsOf(again.plan?.sessions)).toEqual(topicsOf(before.plan?.sessions))
  expect(pastOf(again.plan?.sessions)).toEqual(pastOf(before.plan?.sessions))
  // What stood keeps its places, and what comes back comes after it.
  const { finish } = without.plan?.summary ?? {}
  const upTo = (sessions: readonly Session[] = []) =>
    sessions
      .filter(({ date }) => date <= (finish ?? ''))
      .map(({ id, date, start }) => [id, date, start])
  expect(upTo(again.plan?.sessions)).toEqual(upTo(without.plan?.sessions))
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Undone: the changed topics.')).toBeVisible()
})

test('the change of topics is accessible and whole', async ({ planner }) => {
  const { page } = planner
  await acceptDefaults(page)
  for (const [width, height] of [
    [900, 600],
    [1280, 800],
  ] as const) {
    await resize(planner, width, height)
    await page.keyboard.press('h')
    await page.getByRole('button', { name: 'Topics', exact: true }).click()
    await answered(page)
    await expectAccessible(page)
    await expectNothingCut(page)
  }
})

test('leaving the change of hours leaves the plan as it was, and one can go on', async ({
  planner: { page },
}) => {
  await acceptDefaults(page)
  const before = await status(page).textContent()
  await page.getByRole('button', { name: 'Change hours' }).click()
  await clearDay(page, 'Monday')
  await expect(difference(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: 'Change hours' })).toBeHidden()
  expect(await status(page).textContent()).toBe(before)
  await page.getByRole('button', { name: 'Go on changing' }).click()
  await expect(weekOf(page).getByRole('button', { name: 'Monday, free' })).toBeVisible()
  // Also later, as long as the hours are still those with which the change began.
  await page.keyboard.press('Escape')
  await page.getByLabel('Dismiss').click()
  await page.keyboard.press('h')
  await expect(weekOf(page).getByRole('button', { name: 'Monday, free' })).toBeVisible()
  await page.getByRole('button', { name: 'Start afresh' }).click()
  await expect(weekOf(page).getByRole('button', { name: 'Monday, 5 h' })).toBeVisible()
  await clearDay(page, 'Monday')
  await page.getByRole('button', { name: 'Keep the plan as it is' }).click()
  await page.keyboard.press('h')
  await expect(weekOf(page).getByRole('button', { name: 'Monday, 5 h' })).toBeVisible()
})

test('days off are proposed in the weeks to come', async ({ planner: { page } }) => {
  await openPlan(page, 'full-days', '2027-06-09T10:00:00Z')
  await page.keyboard.press('h')
  const proposed = page.getByRole('button', { name: /Days off$/, expanded: true })
  await page.getByRole('button', { name: 'Add days off' }).click()
  await expect(proposed).toContainText('Mon 14 Jun 2027 – Sun 20 Jun 2027')
  await page.getByRole('button', { name: 'Add days off' }).click()
  await expect(proposed).toContainText('Mon 21 Jun 2027 – Sun 27 Jun 2027')
})

test('Esc and leaving lead from the change of hours to the view from which it was opened', async ({
  planner: { page },
}) => {
  await acceptDefaults(page)
  const changing = page.getByRole('heading', { name: 'Change hours' })
  await page.keyboard.press('4')
  await page.keyboard.press('h')
  await expect(changing).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(changing).toBeHidden()
  await expect(page.getByRole('region', { name: 'Progress', exact: true })).toBeVisible()

  await page.keyboard.press('2')
  await page.keyboard.press('m')
  await page.keyboard.press('h')
  await page.getByRole('button', { name: 'Keep the plan as it is' }).click()
  await expect(changing).toBeHidden()
  const calendar = page.getByRole('region', { name: 'Calendar' })
  await expect(calendar.getByRole('button', { name: 'Month', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
})

test('a notice stands above the buttons at the foot', async ({ planner }) => {
  const { page } = planner
  await resize(planner, 900, 600)
  await acceptDefaults(page)
  await page.getByRole('button', { name: 'Change hours' }).click()
  await clearDay(page, 'Monday')
  await page.keyboard.press('Escape')
  await page.getByLabel('Dismiss').click()
  await page.keyboard.press('h')
  const notice = page.getByRole('dialog').filter({ hasText: 'What you changed before' })
  const foot = page.getByRole('button', { name: 'Keep the plan as it is' })
  await expect(notice).toBeVisible()
  await expect
    .poll(async () => {
      const [above, below] = [await notice.boundingBox(), await foot.boundingBox()]
      return (above?.y ?? 0) + (above?.height ?? 0) <= (below?.y ?? 0)
    })
    .toBe(true)
})

test('there is one Undo, and it is about the hours while they are being changed', async ({
  planner: { page },
}) => {
  await acceptDefaults(page)
  const undo = page.getByRole('button', { name: /^(Undo|Nothing to undo)/ })
  await expect(undo).toHaveAccessibleName('Undo accepting the plan')
  await page.keyboard.press('h')
  await expect(undo).toHaveAccessibleName('Nothing to undo')
  await clearDay(page, 'Monday')
  await expect(undo).toHaveAccessibleName('Undo the last change here')
  await undo.click()
  await expect(weekOf(page).getByRole('button', { name: 'Monday, 5 h' })).toBeVisible()
  await page.getByRole('button', { name: 'Redo the last change here' }).click()
  await expect(weekOf(page).getByRole('button', { name: 'Monday, free' })).toBeVisible()

  // In another view it is about the plan again, and the hours can be taken up.
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('button', { name: 'Today' })
    .click()
  await expect(undo).toHaveAccessibleName('Undo accepting the plan')
  await page.getByRole('button', { name: 'Go on changing' }).click()
  await expect(weekOf(page).getByRole('button', { name: 'Monday, free' })).toBeVisible()
  await expect(undo).toHaveAccessibleName('Undo the last change here')
})

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

for (const [width, height] of [
  [1280, 800],
  [900, 600],
] as const) {
  test(`nothing moves under a click after the keys at ${width} × ${height}`, async ({
    planner,
  }) => {
    const { page } = planner
    await resize(planner, width, height)
    await goToStep(page, 'Hours')
    await answered(page)
    const add = page.getByRole('button', { name: 'Add days off' })
    const below = async () =>
      ((await add.boundingBox())?.y ?? 0) - ((await weekOf(page).boundingBox())?.y ?? 0)
    const before = await below()

    await tabTo(page, weekOf(page).getByRole('button'))
    await expect(page.getByText(/^Arrows go from block to block/)).toBeVisible()
    await expect(page.getByText(/^Drag to add hours/)).toBeHidden()
    expect(await below()).toBe(before)
    await add.click()
    await expect(page.getByRole('button', { name: /Days off$/, expanded: true })).toBeVisible()
  })
}

test('the words of hours that are painted never break within', async ({ planner }) => {
  const { page } = planner
  await resize(planner, 900, 600)
  await goToStep(page, 'Hours')
  for (const day of ['Monday', 'Sunday']) {
    await clearIfPainted(page, day)
    const head = await weekOf(page)
      .getByRole('button', { name: `${day}, free` })
      .boundingBox()
    if (head === null) throw new Error(`${day} has no place`)
    const x = head.x + head.width / 2
    await page.mouse.move(x, head.y + head.height + 60)
    await page.mouse.down()
    await page.mouse.move(x, head.y + head.height + 90, { steps: 4 })
    const range = weekOf(page).getByText(/^\d\d:\d\d–\d\d:\d\d$/)
    await expect(range).toBeVisible()
    const shown = await range.evaluate((words) => {
      const box = words.parentElement?.getBoundingClientRect()
      const parts = [...(words.parentElement?.children ?? [])]
      return {
        lines: parts.map((part) => new Set([...part.getClientRects()].map(({ y }) => y)).size),
        isInside: parts.every((part) => part.getBoundingClientRect().right <= (box?.right ?? 0)),
      }
    })
    expect(shown).toEqual({ lines: [1, 1], isInside: true })
    await expectNothingCut(page)
    await page.mouse.up()
  }
})

test('painting over to the next days gives them the same hours', async ({ planner }) => {
  const { page } = planner
  await goToStep(page, 'Hours')
  const days = ['Monday', 'Tuesday', 'Wednesday']
  for (const day of days) await clearIfPainted(page, day)
  const headOf = async (day: string) => {
    const box = await weekOf(page)
      .getByRole('button', { name: `${day}, free` })
      .boundingBox()
    if (box === null) throw new Error(`${day} has no place`)
    return { x: box.x + box.width / 2, y: box.y + box.height }
  }
  const from = await headOf('Monday')
  const to = await headOf('Wednesday')
  await page.mouse.move(from.x, from.y + 60)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y + 120, { steps: 6 })
  const ranges = weekOf(page).getByText(/^\d\d:\d\d–\d\d:\d\d$/)
  await expect(ranges).toHaveCount(3)
  expect(new Set(await ranges.allTextContents()).size).toBe(1)
  await page.mouse.up()
  for (const day of days) {
    await expect(weekOf(page).getByRole('button', { name: `${day}, free` })).toBeHidden()
  }
})

async function clearIfPainted(page: Page, day: string): Promise<void> {
  const free = weekOf(page).getByRole('button', { name: `${day}, free` })
  await weekOf(page)
    .getByRole('button', { name: new RegExp(`^${day}, `) })
    .waitFor()
  if (!(await free.isVisible())) await clearDay(page, day)
}

async function clearDay(page: Page, day: string): Promise<void> {
  await weekOf(page)
    .getByRole('button', { name: new RegExp(`^${day}, \\d+ h`) })
    .click()
  await page.getByRole('menuitem', { name: 'Clear the day' }).click()
  await expect(weekOf(page).getByRole('button', { name: `${day}, free` })).toBeVisible()
}
