import type { Page } from '@playwright/test'
import { openPlan } from './calendarPlan.ts'
import { resize } from './support/resize.ts'
import { expect, test } from './support/test.ts'

test.use({ goesOn: 'as-left' })

const WEDNESDAY = '2027-06-09T10:00:00Z'

for (const [width, height] of [
  [1280, 800],
  [900, 600],
] as const) {
  test(`the bars of topics stand under an axis that stays in sight at ${width} × ${height}`, async ({
    planner,
  }) => {
    const { page } = planner
    await resize(planner, width, height)
    await openPlan(page, 'full-days', WEDNESDAY)
    await page.keyboard.press('3')
    const bars = page.locator('[data-item] [data-size="small"]')
    await expect(bars.first()).toBeVisible()
    const axis = page.locator('#phase-1 [class*="axis"]').first()
    const [bar, scale] = [await bars.first().boundingBox(), await axis.boundingBox()]
    expect(scale?.x).toBeCloseTo(bar?.x ?? 0, 0)
    expect(scale?.width).toBeCloseTo(bar?.width ?? 0, 0)

    const phase = page.locator('#phase-2')
    await page
      .getByRole('region', { name: 'Phases' })
      .getByRole('button', { name: 'Intermediate' })
      .click()
    const title = phase.getByRole('heading', { name: 'Intermediate' })
    await expect(title).toBeInViewport({ ratio: 1 })
    const start = (await title.boundingBox())?.y
    await phase
      .getByRole('button', { name: /^Monitoring/ })
      .last()
      .scrollIntoViewIfNeeded()
    await expect(title).toBeInViewport({ ratio: 1 })
    await expect(phase.getByText('2028', { exact: true })).toBeInViewport({ ratio: 1 })
    expect((await title.boundingBox())?.y).toBeLessThanOrEqual(start ?? 0)
  })
}

test('name, bar and gauge of each phase stand on one line, and the phases in one rhythm', async ({
  planner,
}) => {
  const { page } = planner
  await resize(planner, 1280, 800)
  await openPlan(page, 'full-days', WEDNESDAY)
  await page.keyboard.press('3')
  await expect(page.getByRole('region', { name: 'Phases' })).toBeVisible()
  const lines = await readLines(page)
  expect(lines).toHaveLength(4)
  for (const [name = 0, ...others] of lines) {
    expect(others).toHaveLength(2)
    for (const other of others) expect(Math.abs(other - name)).toBeLessThanOrEqual(1)
  }
  const steps = lines.slice(1).map(([name = 0], place) => name - (lines[place]?.[0] ?? 0))
  for (const step of steps) expect(Math.abs(step - (steps[0] ?? 0))).toBeLessThanOrEqual(1)
})

/** The heights in px of the middle of the name, the bar and the gauge of each phase. */
function readLines(page: Page): Promise<number[][]> {
  return page.getByRole('region', { name: 'Phases' }).evaluate((region) =>
    [...region.querySelectorAll('li')].map((phase) =>
      ['button', '[class*="bar"][data-phase]', '[class*="gauge"]'].flatMap((selector) =>
        [...phase.querySelectorAll(selector)].map((element) => {
          const { top, bottom } = element.getBoundingClientRect()
          return (top + bottom) / 2
        }),
      ),
    ),
  )
}
