import type { Locator, Page } from '@playwright/test'
import { builtInRoadmap } from '../../roadmap/index.ts'
import { takeBaseline } from '../../shared/document/takeBaseline.ts'
import { FORECAST_SEED, forecast } from '../../shared/forecast/forecast.ts'
import type { Plan } from '../../shared/model/plan.ts'
import { formatDate } from '../../shared/words/dates.ts'
import { openPlan } from './calendarPlan.ts'
import { expectAccessible } from './support/expectAccessible.ts'
import { expectNothingCut } from './support/expectNothingCut.ts'
import { resize } from './support/resize.ts'
import { expect, test } from './support/test.ts'

test.use({ goesOn: 'as-left' })

const NOW = '2027-06-09T10:00:00Z'
const TODAY = '2027-06-09'

const view = (page: Page): Locator => page.getByRole('region', { name: 'Progress', exact: true })

/** Opens a plan whose past sessions took a quarter longer than planned, and its progress. */
async function openProgress(page: Page): Promise<Plan> {
  const longer = ({ sessions }: Plan) =>
    sessions
      .filter(({ date }) => date < TODAY)
      .map(({ id, minutes }) => ({
        session: id,
        status: 'done' as const,
        minutes: Math.round(minutes * 1.25),
        on: TODAY,
      }))
  const made = await openPlan(page, 'full-days', NOW, undefined, longer)
  await page.keyboard.press('4')
  await expect(view(page).getByRole('heading', { name: 'You will probably be done' })).toBeVisible()
  const actual = new Map(longer(made).map(({ session, minutes }) => [session, minutes]))
  return {
    ...made,
    sessions: made.sessions.map((session) => {
      const minutes = actual.get(session.id)
      return minutes === undefined
        ? session
        : { ...session, status: 'done' as const, actualMinutes: minutes }
    }),
  }
}

test('the view says the same dates as the command line', async ({ planner: { page } }) => {
  const plan = await openProgress(page)
  const expected = forecast({
    roadmap: builtInRoadmap,
    plan,
    today: TODAY,
    baseline: null,
    seed: FORECAST_SEED,
  })
  const dates = view(page).getByRole('time')
  await expect(dates.nth(0)).toHaveText(formatDate(expected.p50 ?? ''))
  await expect(dates.nth(1)).toHaveText(formatDate(expected.p80 ?? ''))
  expect(expected.baselineFinish).toBe(takeBaseline(plan).finish)
  await expect(view(page)).toContainText('On time')
  await expect(view(page)).toContainText('An hour of the plan takes you 1 h 15')
  await view(page).getByRole('button', { name: 'The same as a table' }).click()
  await expect(view(page).getByRole('row').nth(1)).toContainText('Mar 2027')
})

test('a pace is taken after a look at what it changes, and Undo takes it back', async ({
  planner: { page },
}) => {
  await openProgress(page)
  const state = page.getByRole('status', { name: 'State of the plan' })
  const before = await state.textContent()
  await view(page).getByRole('button', { name: 'Use this pace…' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: 'Accept' })).toBeEnabled({ timeout: 30_000 })
  await expect(dialog).toContainText('Finish')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  expect(await state.textContent()).toBe(before)

  await view(page).getByRole('button', { name: 'Use this pace…' }).click()
  await dialog.getByRole('button', { name: 'Accept' }).click({ timeout: 30_000 })
  await expect(page.getByText(/The plan now uses a pace of/)).toBeVisible()
  await expect(state).not.toHaveText(before ?? '')
  await page.keyboard.press('Control+z')
  await expect(state).toHaveText(before ?? '')
})

test('before anything is noted it says so and gives the wide dates', async ({
  planner: { page },
}) => {
  await openPlan(page, 'evenings-weekends', '2027-03-01T06:00:00Z')
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('button', { name: 'Progress' })
    .click()
  await expect(view(page)).toContainText('A first guess: no week is noted yet.')
  await expect(view(page)).toContainText('No session is noted as done yet')
  const cards = view(page).getByRole('listitem').filter({ hasText: 'P50' })
  await cards.filter({ hasText: 'more a week' }).getByRole('button').click()
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Accept' })).toBeEnabled({
    timeout: 30_000,
  })
})

test('says that the date holds where it does, with no way to bring it back', async ({
  planner: { page },
}) => {
  await openPlan(page, 'full-days', NOW)
  await page.keyboard.press('4')
  await expect(view(page).getByRole('heading', { name: 'The date holds' })).toBeVisible()
  await expect(view(page)).toContainText('Nothing has to change')
  await expect(view(page).getByRole('listitem').filter({ hasText: 'P50' })).toHaveCount(0)
  // Nor is there a suggestion about the pace to speak of.
  await expect(view(page)).toContainText('An hour of the plan takes you an hour.')
  await expect(view(page)).toContainText('That is the pace that the plan allows for.')
  await expect(view(page)).not.toContainText('goes part of the way')
})

test('after the last session it says that all is done', async ({ planner: { page } }) => {
  const plan = await openPlan(page, 'evenings-weekends', '2029-02-01T10:00:00Z')
  await page.keyboard.press('4')
  await expect(view(page).getByRole('heading', { name: 'All of it is done.' })).toBeVisible()
  await expect(view(page)).toContainText(formatDate(plan.summary.finish ?? ''))
  await expect(
    view(page).getByRole('heading', { name: 'What would bring the date back' }),
  ).toBeHidden()
})

test('nothing is drawn over the word Today in the chart', async ({ planner: { page } }) => {
  for (const [at, noted] of [
    ['2027-03-01T06:00:00Z', '2027-03-01'],
    ['2028-12-20T10:00:00Z', '2028-12-20'],
  ] as const) {
    await openPlan(page, 'evenings-weekends', at, (date) => date < noted)
    await page.keyboard.press('4')
    const word = view(page).getByRole('img').getByText('Today', { exact: true })
    await expect(word).toBeVisible()
    const room = await word.evaluate((text) => {
      const own = text.getBoundingClientRect()
      const chart = text.closest('svg')
      const lines = [...(chart?.querySelectorAll('path') ?? [])].map((p) =>
        p.getBoundingClientRect(),
      )
      const end = Math.max(...lines.map(({ right }) => right))
      return {
        above: lines.every(({ top }) => own.bottom <= top + 1),
        inside: own.right <= end + 1,
      }
    })
    expect(room).toEqual({ above: true, inside: true })
  }
})

/** Every so-manieth session before today was done, the rest missed. */
const doneEvery =
  (step: number) =>
  ({ sessions }: Plan) =>
    sessions
      .filter(({ date }) => date < TODAY)
      .map(({ id }, index) => ({
        session: id,
        status: index % step === 0 ? ('done' as const) : ('missed' as const),
        on: TODAY,
      }))

test('where the likely end is months after the planned one, the line at the top says so too', async ({
  planner: { page },
}) => {
  const plan = await openPlan(page, 'evenings-weekends', NOW, () => false, doneEvery(2))
  const state = page.getByRole('status', { name: 'State of the plan' })
  await expect(state).toContainText(`Planned until ${formatDate(plan.summary.finish ?? '')}`)
  await expect(state).toContainText(/at the present rate rather \w{3} 20\d\d$/)
  const month = /rather (.*)$/.exec((await state.textContent()) ?? '')?.[1] ?? 'nothing'
  await page.keyboard.press('4')
  await expect(
    view(page)
      .getByText(new RegExp(`^\\w{3} \\d+ ${month}$`))
      .first(),
  ).toBeVisible()
})

test('where the end is too far off it says what is known, once, and so does the line at the top', async ({
  planner,
}) => {
  const { page } = planner
  const plan = await openPlan(page, 'evenings-weekends', NOW, () => false, doneEvery(5))
  const state = page.getByRole('status', { name: 'State of the plan' })
  await expect(state).toContainText(/at the present rate not before \w{3} 20\d\d$/)
  await expect(state).toContainText(`Planned until ${formatDate(plan.summary.finish ?? '')}`)
  const month = /not before (.*)$/.exec((await state.textContent()) ?? '')?.[1]
  await page.keyboard.press('4')
  const title = 'The end is too far off to name a date'
  await expect(view(page).getByRole('heading', { name: title })).toBeVisible()
  await expect(view(page).getByText(title, { exact: true })).toHaveCount(1)
  await expect(view(page).getByText(/1,0\d\d h are left/)).toContainText(`before ${month};`)
  await resize(planner, 900, 600)
  await expectAccessible(page)
  await expectNothingCut(page)
})

test('the progress is accessible and whole', async ({ planner }) => {
  const { page } = planner
  await resize(planner, 900, 600)
  await openProgress(page)
  await expect(view(page)).toHaveAttribute('aria-busy', 'false')
  await expectAccessible(page)
  await expectNothingCut(page)
  await resize(planner, 1280, 800)
  await view(page).getByRole('button', { name: 'The same as a table' }).click()
  await expectAccessible(page)
  await expectNothingCut(page)
})
