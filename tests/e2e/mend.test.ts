import type { Locator, Page } from '@playwright/test'
import type { PlannerDocument } from '../../shared/document/document.ts'
import { openPlan } from './calendarPlan.ts'
import { expectAccessible } from './support/expectAccessible.ts'
import { resize } from './support/resize.ts'
import { storedDocument } from './support/storedPlan.ts'
import { tabTo } from './support/tabTo.ts'
import { expect, test } from './support/test.ts'

test.use({ goesOn: 'as-left', motion: 'no-preference' })

const WEDNESDAY = '2027-06-09T10:00:00Z'

const mend = (page: Page) => page.getByRole('region', { name: 'Catching up' })
const undoButton = (page: Page) => page.getByRole('button', { name: 'Undo catching up' })
const cards = (page: Page) => mend(page).getByRole('region')
const acceptOf = (card: Locator) => card.getByRole('button', { name: /^(Accept|Take this): / })

/** A plan in its fourth month whose last week was missed; everything before is done. */
async function missWeek(page: Page): Promise<void> {
  await openPlan(
    page,
    'full-days',
    WEDNESDAY,
    (date) => date < '2027-05-31' || date > '2027-06-06',
    () => [{ from: '2027-05-31', to: '2027-06-06', status: 'missed', on: '2027-06-07' }],
  )
}

const placesOf = ({ plan }: PlannerDocument) =>
  new Map(plan?.sessions.map(({ id, date, start }) => [id, `${date} ${start}`]))

test.beforeEach(async ({ planner }) => resize(planner, 1280, 800))

test('where past sessions have no note it asks for that first', async ({ planner: { page } }) => {
  await openPlan(page, 'full-days', WEDNESDAY, (date) => date < '2027-06-07')
  const gap = page.getByRole('dialog', { name: 'How did the past days go?' })
  await expect(gap).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(gap).toBeHidden()
  await page.keyboard.press('f')
  await expect(page.getByText(/^\d+ sessions have no note yet$/)).toBeVisible()
  await page.getByRole('button', { name: 'Note them' }).click()
  await expect(gap).toBeVisible()
})

test('compares the ways to catch up a missed week, takes one, and undo takes just it back', async ({
  planner: { page },
}) => {
  await missWeek(page)
  const before = await storedDocument(page)
  await page.getByRole('button', { name: /to catch up/ }).click()
  await expect(mend(page)).toHaveAttribute('aria-busy', 'false')
  await expect(mend(page).getByRole('heading', { level: 1 })).toContainText('wait for a place')
  expect(await cards(page).count()).toBeGreaterThan(1)
  await expect(mend(page).getByText('Recommended')).toHaveCount(1)
  const best = cards(page).filter({ hasText: 'Recommended' })
  await cards(page)
    .last()
    .getByRole('button', { name: /^\d+ later$/ })
    .click()
  const later = page.getByRole('dialog', { name: 'Milestones that come later' })
  await expect(later.getByRole('listitem').first()).toContainText(/from .+ 2027 to .+ 2027/)
  await page.keyboard.press('Escape')
  await expect(later).toBeHidden()
  for (const price of [
    'Finish',
    'Sessions moved',
    'Catch-up sessions',
    'Most in a week',
    'Left out',
  ]) {
    await expect(best.getByText(price, { exact: true })).toBeVisible()
  }
  // Nothing has changed so far.
  expect(await storedDocument(page)).toEqual(before)

  const title = (await mend(page).getByRole('heading', { level: 1 }).textContent()) ?? ''
  const lost = title.replace(/ from .*/, '')
  const moved = Number(await best.getByText('Sessions moved').locator('+ dd').textContent())
  const added = Number(await best.getByText('Catch-up sessions').locator('+ dd').textContent())
  await acceptOf(best).click()
  await expect(mend(page)).toBeHidden()
  await expect(undoButton(page)).toBeVisible()
  await expect(page.getByText(`There is room again for ${lost}, the last of it on `)).toBeVisible()
  await expect(page.getByRole('status', { name: 'State of the plan' })).toContainText(
    `catching up ${lost} until `,
  )
  const after = await storedDocument(page)
  const places = placesOf(before)
  const changed = [...placesOf(after)].filter(
    ([id, place]) => places.has(id) && places.get(id) !== place,
  )
  expect(changed).toHaveLength(moved)
  expect((after.plan?.sessions.length ?? 0) - places.size).toBe(added)
  const caughtUp = after.plan?.sessions.find(({ id }) => !places.has(id))
  await expect(page.locator(`[data-session="${caughtUp?.id}"]`).first()).toBeVisible()
  await expect(page.getByRole('button', { name: /to catch up/ })).toBeHidden()

  await undoButton(page).click()
  await expect(page.getByRole('button', { name: /to catch up/ })).toBeVisible()
  expect(JSON.stringify(await storedDocument(page))).toBe(JSON.stringify(before))
})

test('goes on comparing when a quarter of an hour passes', async ({ planner: { page } }) => {
  await missWeek(page)
  await page.getByRole('button', { name: /to catch up/ }).click()
  await expect(mend(page)).toHaveAttribute('aria-busy', 'false')
  const ways = await cards(page).count()
  for (const minutes of [20, 40]) {
    await page.clock.setFixedTime(new Date(Date.parse(WEDNESDAY) + minutes * 60_000))
    await page.evaluate(() => dispatchEvent(new Event('focus')))
    await expect(mend(page)).toHaveAttribute('aria-busy', 'false')
  }
  await expect(cards(page)).toHaveCount(ways)
  await acceptOf(cards(page).first()).click()
  await expect(mend(page)).toBeHidden()
})

test('shows every choice with its calendar, nothing covered, in a small window', async ({
  planner,
}) => {
  const { page } = planner
  await resize(planner, 900, 600)
  await missWeek(page)
  await page.keyboard.press('f')
  await expect(mend(page)).toHaveAttribute('aria-busy', 'false')
  await expect(cards(page).first()).toBeVisible()
  for (const card of await cards(page).all()) {
    await expect(card).toBeInViewport({ ratio: 1 })
    const strip = await card.getByRole('img').boundingBox()
    const button = await acceptOf(card).boundingBox()
    expect((strip?.y ?? 0) + (strip?.height ?? 0)).toBeLessThanOrEqual(button?.y ?? 0)
  }
})

for (const [width, height] of [
  [1280, 800],
  [900, 600],
] as const) {
  test(`what can be adjusted comes into sight when it is opened at ${width} × ${height}`, async ({
    planner,
  }) => {
    const { page } = planner
    await resize(planner, width, height)
    await missWeek(page)
    await page.keyboard.press('f')
    await expect(mend(page)).toHaveAttribute('aria-busy', 'false')
    const adjust = mend(page).getByRole('button', { name: 'Adjust' })
    await adjust.click()
    await expect(
      mend(page).getByRole('button', { name: /^Put nothing more on a day/ }),
    ).toBeInViewport({
      ratio: 1,
    })
    await expect(adjust).toBeInViewport({ ratio: 1 })
  })
}

test('does the same by keyboard, with a day kept free', async ({ planner: { page } }) => {
  await missWeek(page)
  const before = await storedDocument(page)
  await page.keyboard.press('f')
  await expect(mend(page)).toHaveAttribute('aria-busy', 'false')
  await tabTo(page, mend(page).getByRole('button', { name: 'Adjust' }))
  await page.keyboard.press('Enter')
  await tabTo(page, mend(page).getByRole('button', { name: /^Put nothing more on a day/ }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(mend(page).getByText('Nothing more on Fri 11 Jun 2027')).toBeVisible()
  await expect(mend(page)).toHaveAttribute('aria-busy', 'false')
  await tabTo(page, acceptOf(cards(page).filter({ hasText: 'Recommended' })), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(undoButton(page)).toBeVisible()
  const after = await storedDocument(page)
  const onFriday = ({ plan }: PlannerDocument) =>
    plan?.sessions.filter(({ date }) => date === '2027-06-11').map(({ id }) => id)
  expect(onFriday(after)).toEqual(onFriday(before))
  expect(after.plan?.sessions.length).toBeGreaterThan(before.plan?.sessions.length ?? 0)

  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByRole('button', { name: /to catch up/ })).toBeVisible()
  expect(JSON.stringify(await storedDocument(page))).toBe(JSON.stringify(before))
})

test('keeps a session where it is, and leaves all for later', async ({ planner: { page } }) => {
  await missWeek(page)
  const before = await storedDocument(page)
  await page.keyboard.press('f')
  await expect(mend(page)).toHaveAttribute('aria-busy', 'false')
  await mend(page).getByRole('button', { name: 'Adjust' }).click()
  await mend(page).getByRole('combobox', { name: 'Keep a session where it is' }).click()
  const option = page.getByRole('option').first()
  const name = (await option.textContent()) ?? ''
  await option.click()
  await expect(mend(page).getByText(/ stays on /)).toBeVisible()
  expect(name).not.toBe('')
  await expect(mend(page)).toHaveAttribute('aria-busy', 'false')
  await mend(page).getByRole('button', { name: 'Later', exact: true }).click()
  await expect(mend(page)).toBeHidden()
  expect(await storedDocument(page)).toEqual(before)
})

test('says in one line what a single miss takes, and accepts it there', async ({
  planner: { page },
}) => {
  await openPlan(
    page,
    'full-days',
    WEDNESDAY,
    (date) => date !== '2027-06-07',
    () => [
      { from: '2027-06-07', to: '2027-06-07', status: 'done', on: '2027-06-07' },
      { session: 'p2-db.read-5', status: 'missed', on: '2027-06-08' },
    ],
  )
  const chip = page.getByRole('button', { name: /to catch up/ })
  await expect(chip).toContainText('nothing else moves')
  await chip.click()
  await expect(mend(page).getByRole('status')).toContainText('nothing else moves.')
  await expect(cards(page)).toHaveCount(0)
  // Nothing else would gain anything.
  await mend(page).getByRole('button', { name: 'Look closer' }).click()
  await expect(cards(page)).toHaveCount(1)
  await mend(page).getByRole('button', { name: 'Show less' }).click()
  await mend(page).getByRole('button', { name: 'Accept', exact: true }).click()
  await expect(undoButton(page)).toBeVisible()
  await expect(chip).toBeHidden()
})

/** Counts from now on what the page lets slide. */
async function countSlides(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const animate = Element.prototype.animate
    document.body.dataset.slides = '0'
    Element.prototype.animate = function (...parameters) {
      if (this.querySelector('[data-session]') !== null) {
        document.body.dataset.slides = String(Number(document.body.dataset.slides) + 1)
      }
      return animate.apply(this, parameters)
    }
  })
  return () => page.evaluate(() => Number(document.body.dataset.slides))
}

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  test(`new places are slid to with motion ${reducedMotion}`, async ({ planner: { page } }) => {
    await page.emulateMedia({ reducedMotion })
    await missWeek(page)
    await page.keyboard.press('f')
    await expect(mend(page)).toHaveAttribute('aria-busy', 'false')
    const slides = await countSlides(page)
    await acceptOf(cards(page).filter({ hasText: 'Recommended' })).click()
    await expect(mend(page)).toBeHidden()
    const after = await storedDocument(page)
    const added = after.plan?.sessions.find(({ why }) => why[0]?.kind === 'catch-up')
    await expect(page.locator(`[data-session="${added?.id}"]`).first()).toBeVisible()
    if (reducedMotion === 'reduce') expect(await slides()).toBe(0)
    else await expect.poll(slides).toBeGreaterThan(0)
  })
}

test('the ways to catch up are accessible', async ({ planner: { page } }) => {
  await missWeek(page)
  await page.keyboard.press('f')
  await expect(mend(page)).toHaveAttribute('aria-busy', 'false')
  await mend(page).getByRole('button', { name: 'Adjust' }).click()
  await expectAccessible(page)
})
