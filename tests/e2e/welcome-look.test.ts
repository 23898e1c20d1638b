import { expectAccessible } from './support/expectAccessible.ts'
import { expectNothingCut } from './support/expectNothingCut.ts'
import { answered, goToStep, startFrom } from './support/journey.ts'
import { resize } from './support/resize.ts'
import { expect, test } from './support/test.ts'

const SIZES = [
  [1280, 800],
  [900, 600],
] as const

test.describe('in dark from the start', () => {
  test.use({ launch: { colorScheme: 'dark' } })

  test('every step is accessible and whole', async ({ planner }) => {
    const { page } = planner
    await answered(page)
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    for (const [width, height] of SIZES) {
      await resize(planner, width, height)
      for (const step of ['Start', 'Topics', 'Hours', 'Review'] as const) {
        await goToStep(page, step)
        await answered(page)
        if (step === 'Topics') {
          const known = page.getByRole('button', { name: /^What I know already/ })
          await known.click()
          await expect(page.getByRole('searchbox', { name: 'Search topics' })).toBeVisible()
        }
        if (width === 900) await expectAccessible(page)
        await expectNothingCut(page)
      }
    }
  })
})

test('ways out, lists and forms of the hours are accessible and whole', async ({ planner }) => {
  const { page } = planner
  await resize(planner, 900, 600)
  await goToStep(page, 'Hours')
  await startFrom(page, 'Evenings and weekends')
  await expect(page.getByRole('heading', { name: 'Ways out' })).toBeVisible()
  await page.getByRole('button', { name: 'Shift rotation' }).click()
  await page.getByRole('button', { name: 'Add days with other hours' }).click()
  await page.getByRole('button', { name: /^Limits and pace/ }).click()
  await expectAccessible(page)
  await expectNothingCut(page)
  await page.getByRole('button', { name: 'List' }).click()
  await page.getByRole('button', { name: 'Alternating weeks' }).click()
  await answered(page)
  await expectAccessible(page)
  await expectNothingCut(page)
})
