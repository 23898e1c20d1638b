import { spawn } from 'node:child_process'
import { launchApp } from './support/launchApp.ts'
import { APP_FOLDER, prepareApp } from './support/prepareApp.ts'
import { storedState } from './support/storedPlan.ts'
import { expect, test } from './support/test.ts'

test('a second start brings the first window to the front and ends', async ({ planner }) => {
  const focused = planner.app.evaluate(
    ({ app }) => new Promise((resolve) => app.once('second-instance', () => resolve('asked'))),
  )
  const isRoot = process.getuid?.() === 0
  const second = spawn(await prepareApp(), [...(isRoot ? ['--no-sandbox'] : []), APP_FOLDER], {
    stdio: 'ignore',
    env: { ...process.env, STUDY_PLANNER_USER_DATA: planner.userData },
  })
  const code = await new Promise((done) => second.on('close', done))
  expect(code).toBe(0)
  expect(await focused).toBe('asked')
  const windows = await planner.app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
  )
  expect(windows).toBe(1)
})

test('what was acknowledged is there after a kill, and the place of the window after a quit', async ({
  planner,
}) => {
  await planner.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 30, width: 900, height: 620 }),
  )
  expect((await planner.page.evaluate(() => window.planner.setTheme('dark'))).ok).toBe(true)
  await planner.kill()

  const second = await launchApp({ userData: planner.userData })
  expect(await storedState(second.page)).toMatchObject({
    revision: 1,
    document: { settings: { theme: 'dark' } },
    notices: [],
  })
  const scheme = await second.app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)
  expect(scheme).toBe('dark')
  await second.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 50, y: 60, width: 950, height: 640 }),
  )
  await second.dispose()

  const third = await launchApp({ userData: planner.userData })
  const bounds = await third.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getNormalBounds(),
  )
  expect(bounds).toMatchObject({ x: 50, y: 60, width: 950, height: 640 })
  await third.dispose()
})
