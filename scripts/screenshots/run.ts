import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from '@playwright/test'
import { openPlan } from '../../tests/e2e/calendarPlan.ts'
import { launchApp, type RunningApp } from '../../tests/e2e/support/launchApp.ts'
import { resize } from '../../tests/e2e/support/resize.ts'
import { openDisplay } from '../display/openDisplay.ts'

/** When the pictures are taken: a Wednesday a few months into the plan. */
const NOW = '2027-06-09T10:00:00Z'
const STEPS = ['Start', 'Topics', 'Hours', 'Review'] as const
const VIEWS = { week: 'w', month: 'm', day: 'd', list: 'l', year: 'y' } as const

/**
 * `npm run screenshots`: walks the welcome journey and every view of the running app and writes what it
 * sees. `--out FOLDER` (docs/screenshots), `--size 1280x800`, `--scheme light|dark` (both by default).
 */
async function takeScreenshots(parameters: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      out: { type: 'string', default: join(import.meta.dirname, '../../docs/screenshots') },
      size: { type: 'string', default: '1280x800' },
      scheme: { type: 'string' },
    },
  })
  const [width = 1280, height = 800] = values.size.split('x').map(Number)
  const display = await openDisplay()
  mkdirSync(values.out, { recursive: true })
  for (const scheme of ['light', 'dark'] as const) {
    if (values.scheme !== undefined && values.scheme !== scheme) continue
    const running = await launchApp({ colorScheme: scheme })
    const shoot = (name: string) =>
      running.page.screenshot({
        path: join(values.out, `${name}-${scheme}.png`),
        animations: 'disabled',
      })
    await resize(running, width, height)
    await walkJourney(running.page, shoot)
    await walkViews(running, shoot)
    await running.dispose()
  }
  display.close()
}

type Shoot = (name: string) => Promise<unknown>

async function walkJourney(page: Page, shoot: Shoot): Promise<void> {
  const answer = page.getByRole('complementary', { name: 'The answer' })
  for (const step of STEPS) {
    await page
      .getByRole('navigation', { name: 'Steps' })
      .getByRole('button', { name: step })
      .click()
    await answer.getByText('You finish on').waitFor()
    await shoot(`welcome-${step.toLowerCase()}`)
  }
}

async function walkViews({ page }: RunningApp, shoot: Shoot): Promise<void> {
  await openPlan(page, 'full-days', NOW)
  const calendar = page.getByRole('region', { name: 'Calendar', exact: true })
  for (const [view, key] of Object.entries(VIEWS)) {
    await page.keyboard.press(key)
    await calendar
      .locator(view === 'year' ? 'table' : '[data-session]')
      .first()
      .waitFor()
    await shoot(`calendar-${view}`)
  }
  await page.keyboard.press('w')
  await calendar.locator('[data-session]').first().click()
  await page.getByRole('complementary', { name: 'Details' }).getByText('Why here').waitFor()
  await shoot('session')
  await page.keyboard.press('Escape')
  for (const [key, name] of [
    ['1', 'Today'],
    ['3', 'Roadmap'],
  ] as const) {
    await page.keyboard.press(key)
    await page.getByRole('region', { name, exact: true }).waitFor()
    await shoot(name.toLowerCase())
  }
}

await takeScreenshots(process.argv.slice(2))
