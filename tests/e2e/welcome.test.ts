import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import {
  acceptDefaults,
  answered,
  answerOf,
  finishOf,
  goToStep,
  weekOf,
} from './support/journey.ts'
import { answerSaveDialog } from './support/shell.ts'
import { tabTo } from './support/tabTo.ts'
import { expect, test } from './support/test.ts'

test.use({ motion: 'no-preference' })

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const next = (page: Page) => page.getByRole('button', { name: 'Continue' })

test('leads by mouse from the first screen to the exported file', async ({ planner }) => {
  const { page } = planner
  await test.step('start', async () => {
    await expect(heading(page, 'When do you start')).toBeVisible()
    await answered(page)
    await page.getByRole('button', { name: 'Less' }).click()
    await expect(page.getByRole('textbox', { name: 'Time you give it' })).toHaveValue('23')
    await page.getByRole('combobox', { name: 'Time zone' }).click()
    await page.keyboard.type('paris')
    await page.getByRole('option', { name: 'Europe/Paris' }).click()
    await next(page).click()
  })

  await test.step('topics', async () => {
    await expect(page.getByText('81 topics and 10 projects')).toBeVisible()
    await page.getByRole('checkbox', { name: 'Optional' }).click()
    await expect(page.getByText(/^70 topics and 10 projects/)).toBeVisible()
    await page.getByRole('button', { name: 'What I know already' }).click()
    await page.getByRole('searchbox', { name: 'Search topics' }).fill('version control')
    await page.getByRole('checkbox', { name: 'Version Control' }).click()
    await expect(page.getByText(/^69 topics and 10 projects/)).toBeVisible()
    // The one that was searched for is known, its section is not.
    const section = page.getByRole('group', { name: 'Programming & Software Engineering' })
    await expect(section).toContainText('1 of 6 shown')
    await expect(section.getByRole('checkbox').first()).toHaveAttribute('aria-checked', 'mixed')
    await next(page).click()
  })

  await test.step('hours', async () => {
    const sunday = await place(page, 'Sunday', 10)
    const noon = await place(page, 'Sunday', 12)
    await page.mouse.move(sunday.x, sunday.y)
    await page.mouse.down()
    await page.mouse.move(noon.x, noon.y, { steps: 4 })
    await page.mouse.up()
    const painted = weekOf(page).getByRole('button', { name: 'Sunday 10:00 to 12:00, weekend' })
    await expect(painted).toBeFocused()

    const box = await boxOf(painted)
    await page.mouse.move(box.x + box.width / 2, box.y + box.height - 2)
    await page.mouse.down()
    await page.mouse.move(noon.x, (await place(page, 'Sunday', 13)).y, { steps: 4 })
    await page.mouse.up()
    const longer = weekOf(page).getByRole('button', { name: 'Sunday 10:00 to 13:00, weekend' })
    await expect(longer).toBeVisible()

    const saturday = await place(page, 'Saturday', 18)
    await page.mouse.move(sunday.x, sunday.y + 20)
    await page.mouse.down()
    await page.mouse.move(saturday.x, saturday.y + 20, { steps: 6 })
    await page.mouse.up()
    await expect(
      weekOf(page).getByRole('button', { name: 'Saturday 18:00 to 21:00, evening' }),
    ).toBeVisible()

    await weekOf(page).getByRole('button', { name: 'Saturday 18:00 to 21:00, evening' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
    await weekOf(page).getByRole('button', { name: 'Monday, 5 h' }).click()
    await page.getByRole('menuitem', { name: 'Copy to Sunday' }).click()
    await expect(weekOf(page).getByRole('button', { name: 'Sunday, 5 h' })).toBeVisible()
    await next(page).click()
  })

  const finish = await test.step('review', async () => {
    await expect(heading(page, 'This is your plan')).toBeVisible()
    await answered(page)
    await expect(page.getByRole('table').getByRole('row')).toHaveCount(5)
    await expect(page.getByText('Version Control')).toBeVisible()
    const date = await answerOf(page).getByRole('time').first().textContent()
    await page.getByRole('button', { name: 'Accept this plan' }).click()
    return date
  })

  const path = join(tmpdir(), `planner-journey-${process.pid}.ics`)
  await test.step('calendar and export', async () => {
    await expect(page.getByRole('status', { name: 'State of the plan' })).toContainText(
      `Finish ${finish}`,
    )
    await answerSaveDialog(planner.app, path)
    await page.getByRole('button', { name: 'Export to a calendar file' }).click()
    await page.getByRole('combobox', { name: 'Remind before a session' }).click()
    await page.getByRole('option', { name: '10 minutes before' }).click()
    await page.getByRole('button', { name: 'Choose where to save…' }).click()
    const notice = page.getByText(/events written to/)
    await expect(notice).toBeVisible()
    const count = Number((await notice.textContent())?.split(' ')[0]?.replace(',', ''))
    const file = await readFile(path, 'utf8')
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(count)
    expect(file).toContain('TRIGGER:-PT10M')
    expect(file).toContain('TZID=Europe/Paris')
    await rm(path)
  })
})

test('leads by keyboard alone from the first screen to the exported file', async ({ planner }) => {
  const { page, app } = planner
  const { keyboard } = page
  await answered(page)
  await tabTo(page, page.getByRole('button', { name: /^First day/ }))
  await keyboard.press('Enter')
  const focused = page.getByRole('dialog', { name: 'First day' }).locator(':focus')
  const before = await focused.getAttribute('aria-label')
  await keyboard.press('ArrowDown')
  await expect(focused).not.toHaveAttribute('aria-label', before ?? '')
  const chosen = await focused.getAttribute('aria-label')
  await keyboard.press('Enter')
  await expect(page.getByRole('button', { name: `First day: ${chosen}` })).toBeFocused()
  await tabTo(page, page.getByRole('textbox', { name: 'Time you give it' }))
  await keyboard.press('ArrowDown')
  await expect(page.getByRole('textbox', { name: 'Time you give it' })).toHaveValue('23')
  await tabTo(page, next(page))
  await keyboard.press('Enter')

  await expect(heading(page, 'What do you want to study?')).toBeFocused()
  await tabTo(page, page.getByRole('checkbox', { name: 'Optional' }))
  await keyboard.press('Space')
  await expect(page.getByText(/^70 topics and 10 projects/)).toBeVisible()
  await keyboard.press('Control+Enter')

  await expect(heading(page, 'When can you study?')).toBeFocused()
  await tabTo(page, weekOf(page).getByRole('button', { name: 'Monday, 5 h' }))
  await test.step('add, change, move and remove a block', async () => {
    await keyboard.press('End')
    await expect(weekOf(page).getByRole('button', { name: 'Sunday, free' })).toBeFocused()
    await keyboard.press('Enter')
    await expect(page.getByRole('menuitem', { name: 'Add a block' })).toBeFocused()
    await keyboard.press('Enter')
    await expect(weekOf(page).getByRole('button', { name: /^Sunday 10:00 to 11:00/ })).toBeFocused()
    await keyboard.press('Shift+ArrowRight')
    await expect(weekOf(page).getByRole('button', { name: /^Sunday 10:00 to 11:15/ })).toBeFocused()
    await keyboard.press('Shift+ArrowDown')
    await expect(weekOf(page).getByRole('button', { name: /^Sunday 10:15 to 11:30/ })).toBeFocused()
    await keyboard.press('Enter')
    await expect(page.getByRole('dialog', { name: 'Block of hours' })).toBeVisible()
    await tabTo(page, page.getByRole('textbox', { name: 'Start' }))
    await keyboard.press('Control+a')
    await keyboard.type('8')
    await keyboard.press('Enter')
    await keyboard.press('Escape')
    await expect(weekOf(page).getByRole('button', { name: /^Sunday 08:00 to 09:15/ })).toBeFocused()
    await keyboard.press('ArrowLeft')
    await expect(weekOf(page).getByRole('button', { name: /^Saturday 09:00/ })).toBeFocused()
    await keyboard.press('ArrowRight')
    await keyboard.press('Delete')
    await expect(weekOf(page).getByRole('button', { name: 'Sunday, free' })).toBeFocused()
    await keyboard.press('Control+z')
    await expect(weekOf(page).getByRole('button', { name: /^Sunday 08:00 to 09:15/ })).toBeVisible()
  })
  await keyboard.press('Control+Enter')

  await expect(heading(page, 'This is your plan')).toBeFocused()
  await keyboard.press('Escape')
  await expect(heading(page, 'When can you study?')).toBeFocused()
  await keyboard.press('Control+Enter')
  await answered(page)
  await tabTo(page, page.getByRole('button', { name: 'Accept this plan' }))
  await keyboard.press('Enter')
  await expect(page.getByRole('status', { name: 'State of the plan' })).toContainText('Finish')
  await expect(page.getByRole('main')).toBeFocused()

  const path = join(tmpdir(), `planner-keys-${process.pid}.ics`)
  await answerSaveDialog(app, path)
  await keyboard.press('Control+e')
  await expect(page.getByRole('dialog', { name: 'Export to a calendar file' })).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Choose where to save…' }))
  await keyboard.press('Enter')
  await expect(page.getByText(/events written to/)).toBeVisible()
  expect(await readFile(path, 'utf8')).toContain('BEGIN:VEVENT')
  await rm(path)
})

/** Where a full hour of a day lies on the page. */
async function place(page: Page, day: string, hour: number): Promise<{ x: number; y: number }> {
  const head = await boxOf(weekOf(page).getByRole('button', { name: new RegExp(`^${day}, `) }))
  const seven = await boxOf(weekOf(page).getByRole('button', { name: /^Monday 07:00/ }))
  // The block from 07:00 lasts 90 minutes.
  return { x: head.x + head.width / 2, y: seven.y + ((hour - 7) * 60 * seven.height) / 90 }
}

async function boxOf(
  locator: ReturnType<Page['locator']>,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox()
  if (box === null) throw new Error(`Not on the page: ${locator}`)
  return box
}

test('the review says what its finish stands on, and Progress gives the same likely end', async ({
  planner: { page },
}) => {
  await goToStep(page, 'Review')
  const finish = await finishOf(page)
  await expect(page.getByText(`${finish} holds if you study every planned hour`)).toBeVisible()
  const usual = page.getByText(/as likely to finish before .+ as after it/)
  await expect(usual).toBeVisible()
  const likely = /before (.+?) as after/.exec((await usual.textContent()) ?? '')?.[1] ?? ''
  expect(likely).not.toBe(finish)
  await acceptDefaults(page)
  await page.keyboard.press('4')
  const progress = page.getByRole('region', { name: 'Progress', exact: true })
  await expect(progress.getByRole('time').first()).toHaveText(likely)
  await expect(progress).toContainText(
    `The plan ends on ${finish} if every planned hour is studied`,
  )
  await expect(progress).toContainText('The likely end is later because')
})
