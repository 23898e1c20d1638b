import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aPlan, aSession } from '../builders/plan.ts'
import { aProfile } from '../builders/profile.ts'
import { dispatch } from './support/dispatch.ts'
import { answerOpenDialog, answerSaveDialog, chooseMenuItem } from './support/shell.ts'
import { storedDocument } from './support/storedPlan.ts'
import { expect, test } from './support/test.ts'

const wishes = { from: null, to: null, alarmMinutes: 15 }

test('exports the plan to the place that the learner chooses', async ({ planner }) => {
  const path = join(tmpdir(), `planner-export-${process.pid}.ics`)
  const exportIcs = () =>
    planner.page.evaluate((options) => window.planner.exportIcs(options), wishes)
  expect(await exportIcs()).toEqual({ ok: false, error: { kind: 'no-plan' } })

  const plan = aPlan({ sessions: [aSession(), aSession({ id: 'second', date: '2027-03-02' })] })
  const accept = { kind: 'accept-plan', profile: aProfile(), plan } as const
  await dispatch(planner.page, accept)
  await answerSaveDialog(planner.app, null)
  expect(await exportIcs()).toEqual({ ok: true, value: { kind: 'cancelled' } })

  await answerSaveDialog(planner.app, path)
  expect(await exportIcs()).toEqual({
    ok: true,
    value: { kind: 'written', path, events: 2, calledOff: 0 },
  })
  const text = await readFile(path, 'utf8')
  expect(text.match(/TRIGGER:-PT15M/g)).toHaveLength(2)
  await rm(path)

  await answerSaveDialog(planner.app, join(path, 'no/folder.ics'))
  expect(await exportIcs()).toMatchObject({
    ok: false,
    error: { kind: 'not-writable', code: 'ENOENT' },
  })
})

test('names what is wrong with a file that the learner opens', async ({ planner }) => {
  const open = () => planner.page.evaluate(() => window.planner.openRoadmap())
  await answerOpenDialog(planner.app, join(import.meta.dirname, '../../package.json'))
  const answer = await open()
  expect(answer).toMatchObject({ ok: false, error: { kind: 'faults' } })
  await answerOpenDialog(planner.app, null)
  expect(await open()).toEqual({ ok: true, value: { kind: 'cancelled' } })
})

test('the menus reach the page, and a theme reaches the whole window', async ({ planner }) => {
  const source = () => planner.app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)
  // What a menu sends before the page listens is lost.
  await expect(planner.page.getByRole('heading', { level: 1 })).toBeVisible()
  await chooseMenuItem(planner.app, 'View', 'Theme', 'Dark')
  await expect.poll(source).toBe('dark')
  await chooseMenuItem(planner.app, 'View', 'Theme', 'Light')
  await expect.poll(source).toBe('light')
  expect((await storedDocument(planner.page)).settings.theme).toBe('light')
  const checked = await planner.app.evaluate(
    ({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('theme-light')?.checked,
  )
  expect(checked).toBe(true)
})
