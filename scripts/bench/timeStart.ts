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

/** Longest that any step of a start may take, in ms. */
const PATIENCE = 60_000

/**
 * Starts an app as a person does, with no inspector in its main process, and follows its page over
 * the DevTools protocol. The page itself looks at each of its frames whether a click would reach what
 * the start is for: asking from outside would add the pauses between the questions.
 * @param use what to do with the page before the app is ended.
 * @throws where a step takes longer than a minute, with its name.
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
    const address = await within('Electron to open its DevTools', devToolsAddress(child))
    const browser = await within(
      'Playwright to connect',
      chromium.connectOverCDP(address, { noDefaults: true }),
    )
    const context = browser.contexts()[0]
    if (context === undefined) throw new Error('The app has no page to look at')
    const page = context.pages()[0] ?? (await context.waitForEvent('page', { timeout: PATIENCE }))
    const reached = await page.waitForFunction(reachedAt, readyWhen, {
      polling: 'raf',
      timeout: PATIENCE,
    })
    const interactive = Number(await reached.jsonValue()) - startedAt
    const painted = await page.waitForFunction(paintedAt, undefined, { timeout: PATIENCE })
    const firstPaint = Number(await painted.jsonValue()) - startedAt
    const memory = processMemory(child.pid ?? 0)
    await use(page)
    await browser.close()
    return { firstPaint, interactive, memory }
  } finally {
    child.kill()
    const insist = setTimeout(() => child.kill('SIGKILL'), PATIENCE)
    await ended
    clearTimeout(insist)
  }
}

/** In the page: the moment, in ms since 1970, where a click would reach an element; else false. */
function reachedAt(selector: string): number | false {
  const element = document.querySelector(selector)
  if (element === null) return false
  const { left, top, width, height } = element.getBoundingClientRect()
  const hit = document.elementFromPoint(left + width / 2, top + height / 2)
  return hit !== null && (hit === element || element.contains(hit))
    ? performance.timeOrigin + performance.now()
    : false
}

/** In the page: the moment, in ms since 1970, of the first contents painted; else false. */
function paintedAt(): number | false {
  const entry = performance.getEntriesByName('first-contentful-paint')[0]
  return entry === undefined ? false : performance.timeOrigin + entry.startTime
}

/** A step of the start, given up where it takes too long. */
async function within<Value>(what: string, step: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    const error = new Error(`Waited ${PATIENCE / 1000} s for ${what}`)
    timer = setTimeout(() => reject(error), PATIENCE)
  })
  try {
    return await Promise.race([step, limit])
  } finally {
    clearTimeout(timer)
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
