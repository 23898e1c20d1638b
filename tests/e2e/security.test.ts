import { join } from 'node:path'
import { CONTENT_SECURITY_POLICY } from '../../electron/main/contentSecurityPolicy.ts'
import { builtInRoadmap } from '../../roadmap/index.ts'
import type { PlannerBridge } from '../../shared/ipc/bridge.ts'
import { dispatch } from './support/dispatch.ts'
import { APP_FOLDER } from './support/prepareApp.ts'
import { expect, test } from './support/test.ts'

declare global {
  interface Window {
    readonly planner: PlannerBridge
  }
}

test.use({ expectedFaults: /Content Security Policy|status of 40[34]/ })

test('gives the page no Node and one frozen object', async ({ planner: { page } }) => {
  const found = await page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer'].filter(
      (name) => name in window,
    ),
    isFrozen: Object.isFrozen(window.planner),
    names: Object.keys(window.planner).sort(),
  }))
  expect(found).toEqual({
    node: [],
    isFrozen: true,
    names: [
      'dispatch',
      'exportIcs',
      'load',
      'onMenuCommand',
      'openExternal',
      'openProfile',
      'openRoadmap',
      'redo',
      'setTheme',
      'undo',
    ],
  })
})

test('isolates and sandboxes the page', async ({ planner: { app } }) => {
  const preferences = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      const all = contents as unknown as { getLastWebPreferences(): Record<string, unknown> }
      return all.getLastWebPreferences()
    }),
  )
  expect(preferences).toEqual([
    expect.objectContaining({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    }),
  ])
})

test('serves the page under its policy and nothing outside its folder', async ({
  planner: { page },
}) => {
  const answers = await page.evaluate(async () => {
    const ask = async (url: string) => {
      const response = await fetch(url)
      return { status: response.status, policy: response.headers.get('content-security-policy') }
    }
    return {
      page: await ask('app://planner/index.html'),
      up: await ask('app://planner/..%2Fmain%2Findex.cjs'),
      wayUp: await ask('app://planner/assets/..%2F..%2F..%2Fpackage.json'),
      backslash: await ask('app://planner/..%5Cmain%5Cindex.cjs'),
      missing: await ask('app://planner/missing.js'),
      posted: (await fetch('app://planner/index.html', { method: 'POST' })).status,
    }
  })
  const policy = CONTENT_SECURITY_POLICY
  expect(answers).toEqual({
    page: { status: 200, policy },
    up: { status: 403, policy },
    wayUp: { status: 403, policy },
    backslash: { status: 403, policy },
    missing: { status: 404, policy },
    posted: 403,
  })
})

test('runs no text as code and loads nothing from the network', async ({ planner: { page } }) => {
  const outcome = await page.evaluate(async () => {
    const script = document.createElement('script')
    script.textContent = 'window.injected = true'
    document.head.append(script)
    const failure = (error: unknown) => (error as Error).name
    return {
      injected: 'injected' in window,
      // In a task of its own, for the evaluation of a test itself is exempt from the policy.
      compiled: await new Promise((resolve) => setTimeout(resolve))
        .then(() => new Function('return 1')())
        .catch(failure),
      fetched: await fetch('https://example.com/').catch(failure),
    }
  })
  expect(outcome).toEqual({ injected: false, compiled: 'EvalError', fetched: 'TypeError' })
})

test('stays on its page', async ({ planner: { app, page } }) => {
  const before = page.url()
  for (const target of ['https://example.com/', 'file:///etc/passwd', 'app://other/index.html']) {
    const refused = app.evaluate(
      ({ webContents }) =>
        new Promise<boolean>((resolve) => {
          const contents = webContents.getAllWebContents()[0]
          contents?.once('will-navigate', (event) => resolve(event.defaultPrevented))
        }),
    )
    await page.evaluate((url) => {
      const link = document.createElement('a')
      link.href = url
      document.body.append(link)
      link.click()
    }, target)
    // Chromium itself blocks files before anybody is asked.
    if (!target.startsWith('file:')) expect(await refused).toBe(true)
    expect(page.url()).toBe(before)
  }
})

test('opens no second window', async ({ planner: { app, page } }) => {
  const opened = await page.evaluate(() =>
    ['https://example.com/', 'app://planner/index.html', 'about:blank'].map((url) =>
      window.open(url),
    ),
  )
  expect(opened).toEqual([null, null, null])
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('grants no permission', async ({ planner: { page } }) => {
  const answers = await page.evaluate(async () => {
    const query = async (name: string) =>
      (await navigator.permissions.query({ name: name as PermissionName })).state
    return {
      geolocation: await query('geolocation'),
      camera: await query('camera'),
      notifications: await Notification.requestPermission(),
      position: await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('granted'),
          (error) => resolve(error.code === error.PERMISSION_DENIED ? 'denied' : error.message),
        ),
      ),
    }
  })
  expect(answers).toEqual({
    geolocation: 'denied',
    camera: 'denied',
    notifications: 'denied',
    position: 'denied',
  })
})

test('answers no foreign page', async ({ planner: { app } }) => {
  const preload = join(APP_FOLDER, 'out/preload/index.cjs')
  const answers = await app.evaluate(async ({ BrowserWindow }, preload) => {
    const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
    const answers: unknown[] = []
    for (const url of ['data:text/html,foreign', 'about:blank']) {
      await window.loadURL(url)
      answers.push(
        await window.webContents.executeJavaScript(
          "Promise.all([planner.load(), planner.dispatch({ kind: 'start-over' })])",
        ),
      )
    }
    window.destroy()
    return answers
  }, preload)
  const refusal = { ok: false, error: { kind: 'untrusted-sender' } }
  expect(answers).toEqual([
    [refusal, refusal],
    [refusal, refusal],
  ])
})

test('answers a payload of a wrong form with the field, and goes on', async ({
  planner: { page },
}) => {
  const answers = await page.evaluate(async () => {
    const send = (payload: unknown) => window.planner.dispatch(payload as never)
    return {
      nothing: await send(undefined),
      unknown: await send({ kind: 'format-disk' }),
      setting: await send({ kind: 'change-settings', settings: { theme: 'pink' } }),
      alarm: await send({ kind: 'change-settings', settings: { alarmMinutes: 1.5 } }),
      plan: await send({ kind: 'accept-plan', profile: 1, plan: { sessions: [] } }),
      export: await window.planner.exportIcs({ from: 'x', to: null, alarmMinutes: null }),
      after: (await window.planner.load()).ok,
    }
  })
  const refusal = (path: string) => ({ ok: false, error: { kind: 'bad-request', path } })
  expect(answers).toEqual({
    nothing: refusal(''),
    unknown: refusal('kind'),
    setting: refusal('settings.theme'),
    alarm: refusal('settings.alarmMinutes'),
    plan: refusal('profile'),
    export: refusal('from'),
    after: true,
  })
})

test('hands https addresses alone to the system, and says whose they are', async ({
  planner: { app, page },
}) => {
  await app.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openExternal = async (url) => {
      opened.push(url)
    }
  })
  const urls = [
    'http://example.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://user:word@example.com/',
    'smb://example.com/share',
    'https://Docs.Example.com:8443/page?q=1#part',
  ]
  const answers = await page.evaluate(
    (urls) => Promise.all(urls.map((url) => window.planner.openExternal(url))),
    urls,
  )
  const refusal = { ok: false, error: { kind: 'bad-request', path: '' } }
  expect(answers).toEqual([
    ...Array.from({ length: 5 }, () => refusal),
    { ok: true, value: { host: 'docs.example.com' } },
  ])
  const opened = await app.evaluate(() => (globalThis as { opened?: string[] }).opened)
  expect(opened).toEqual([urls[5]])
})

const edgeToNowhere = { from: 'p1-git', to: 'nowhere', strength: 'hard' } as const

test('takes over no roadmap whose parts contradict each other', async ({ planner: { page } }) => {
  const roadmap = { ...builtInRoadmap, prerequisites: [edgeToNowhere] }
  const answer = await dispatch(page, { kind: 'set-roadmap', roadmap })
  expect(answer).toMatchObject({
    ok: false,
    error: { kind: 'bad-request', path: expect.stringMatching(/^roadmap\.prerequisites\.0/) },
  })
})
