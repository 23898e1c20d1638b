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

test('the topics fit a usual window without a scrollbar', async ({ planner }) => {
  const { page } = planner
  await resize(planner, 1280, 800)
  await goToStep(page, 'Topics')
  await answered(page)
  const spare = await page
    .getByRole('main')
    .evaluate(({ clientHeight, scrollHeight }) => clientHeight - scrollHeight)
  expect(spare).toBe(0)
})

for (const [width, height] of SIZES) {
  test(`no word of the topics stands alone on a last line at ${width} × ${height}`, async ({
    planner,
  }) => {
    const { page } = planner
    await resize(planner, width, height)
    await goToStep(page, 'Topics')
    await answered(page)
    expect(await page.getByRole('main').evaluate(findLoneWords)).toEqual([])
  })
}

/** Runs in the page: words that stand alone below the other lines of their text. */
function findLoneWords(main: Element): string[] {
  return [...main.querySelectorAll('*')].flatMap((element) => {
    const [text, ...others] = element.childNodes
    if (!(text instanceof Text) || others.length > 0) return []
    const words = [...text.data.matchAll(/\S+/g)].map(({ 0: word, index = 0 }) => {
      const range = document.createRange()
      range.setStart(text, index)
      range.setEnd(text, index + word.length)
      return { word, top: range.getBoundingClientRect().top }
    })
    const last = words.at(-1)
    if (last === undefined || words.length < 2) return []
    return words.at(-2)?.top === last.top ? [] : [last.word]
  })
}
