import { type ChildProcess, spawn } from 'node:child_process'
import { chromium, type Page } from '@playwright/test'
import { processMemory } from './processMemory.ts'

/** An app to be started. */
export type Startable = {
  /** Absolute path of the Electron executable. */
  readonly electron: string
  /** Absolute path of the app's folder. */
  readonly folder: string
  /** Absolute path of the folder for its data. */
  readonly userData: string
  /** CSS selector of what must be there to be clicked, for the start to be over. */
  readonly readyWhen: string
}

/** What a start took. */
export type Start = {
  /** From starting the process to the first contents painted, in ms. */
  readonly firstPaint: number
  /** From starting the process until a click would reach what the start is for, in ms. */
  readonly interactive: number
  /** Memory of all its processes then, in MB. */
  readonly memory: number
}

/**
 * Starts an app as a person does, with no inspector in its main process, and follows its page over
 * the DevTools protocol.
 * @param use what to do with the page before the app is ended.
 */
export async function timeStart(
  { electron, folder, userData, readyWhen }: Startable,
  use: (page: Page) => Promise<void> = async () => {},
): Promise<Start> {
  const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const startedAt = Date.now()
  const child = spawn(electron, [...switches, '--remote-debugging-port=0', folder], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, STUDY_PLANNER_USER_DATA: userData },
  })
  const ended = new Promise<void>((done) => child.once('close', () => done()))
  try {
    const browser = await chromium.connectOverCDP(await devToolsAddress(child), {
      noDefaults: true,
    })
    const context = browser.contexts()[0]
    if (context === undefined) throw new Error('The app has no page to look at')
    const page = context.pages()[0] ?? (await context.waitForEvent('page'))
    await page.locator(readyWhen).first().click({ trial: true })
    const interactive = Date.now() - startedAt
    const paintedAt = await page.evaluate(
      () =>
        performance.timeOrigin +
        (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN),
    )
    const memory = processMemory(child.pid ?? 0)
    await use(page)
    await browser.close()
    return { firstPaint: paintedAt - startedAt, interactive, memory }
  } finally {
    child.kill()
    await ended
  }
}

/** The address that Electron writes to its standard error as soon as one can connect. */
async function devToolsAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    child.stderr?.on('data', (part: Buffer) => {
      text += part
      const address = /DevTools listening on (ws:\S+)/.exec(text)?.[1]
      if (address !== undefined) resolve(address)
    })
    child.once('exit', (code) =>
      reject(new Error(`Electron ended with exit code ${code}: ${text}`)),
    )
  })
}
