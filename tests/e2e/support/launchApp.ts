import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { playwrightLoader } from './loader.ts'
import { asOrdinaryUser } from './ordinaryUser.ts'
import { APP_FOLDER, prepareApp } from './prepareApp.ts'

/** How to start the app. */
export type LaunchOptions = {
  /** Folder for the app's data; a new one that is removed at the end where it is left out. */
  readonly userData?: string
  readonly colorScheme?: 'light' | 'dark'
  /** Runs with Chromium's sandbox, as an ordinary user where the tests run as root. */
  readonly sandbox?: boolean
}

/** The app, running in a real window. */
export type RunningApp = {
  readonly app: ElectronApplication
  readonly page: Page
  readonly userData: string
  /** Process id of the app's main process. */
  readonly pid: number
  /** Errors of the page and breaches of its security policy so far. */
  faults(): Promise<readonly string[]>
  /** Quits as a person would, and waits for the end. */
  quit(): Promise<void>
  /** Ends the main process at once (SIGKILL), and waits for the end. */
  kill(): Promise<void>
  /** Quits if it still runs, and removes what the launch made. */
  dispose(): Promise<void>
}

/** Starts the app and waits for its window. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const electron = await prepareApp()
  const made = await mkdtemp(join(tmpdir(), 'planner-e2e-'))
  const userData = options.userData ?? join(made, 'user-data')
  const isRoot = process.getuid?.() === 0
  const user =
    options.sandbox && isRoot ? await asOrdinaryUser(electron, APP_FOLDER, userData) : null
  const logFile = join(user?.home ?? made, 'chromium.log')
  const app = await _electron.launch({
    executablePath: user?.launcher ?? electron,
    args: [
      '-r',
      user?.loader ?? playwrightLoader(),
      user?.appFolder ?? APP_FOLDER,
      // Chromium's own log has the page's messages from the first one on.
      '--enable-logging=file',
      `--log-file=${logFile}`,
    ],
    env: { ...definedEnv(), STUDY_PLANNER_USER_DATA: userData },
    chromiumSandbox: options.sandbox ?? false,
    ...(options.colorScheme && { colorScheme: options.colorScheme }),
  })
  const page = await app.firstWindow()
  await page.waitForLoadState('domcontentloaded')
  const child = app.process()
  const ended = new Promise<void>((done) => app.once('close', () => done()))
  let hasEnded = false
  void ended.then(() => {
    hasEnded = true
  })

  const quit = async (): Promise<void> => {
    if (hasEnded) return
    await app.evaluate(({ app }) => app.quit()).catch(() => undefined)
    await ended
  }
  return {
    app,
    page,
    userData,
    pid: child.pid ?? 0,
    faults: () => readFaults(logFile),
    quit,
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
    async dispose() {
      await quit()
      await user?.remove()
      await removeFolder(made)
    },
  }
}

/** Removes a folder in which processes of the app that outlive its main one may still write. */
export async function removeFolder(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 10 })
}

/** The page's errors and breaches of its policy, from Chromium's log. */
async function readFaults(logFile: string): Promise<string[]> {
  const text = await readFile(logFile, 'utf8').catch(() => '')
  return text
    .split('\n')
    .filter((line) => line.includes('CONSOLE'))
    .filter((line) => /Content Security Policy|Error|Refused|Failed to load/.test(line))
}

function definedEnv(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return Object.fromEntries(entries)
}
