import type { BrowserWindow } from 'electron'
import * as z from 'zod/mini'
import type { Theme } from '../../shared/document/settings.ts'
import { type Answerer, answer } from '../ipc/answer.ts'
import { openSession } from '../session/openSession.ts'
import { plannerForm } from '../storage/plannerForm.ts'
import { createHandlers } from './createHandlers.ts'
import type { Log } from './log.ts'

// Compiled schemas would need `new Function`, which the page's policy forbids; both sides read alike.
z.config({ jitless: true })

/** Milliseconds without a change after which the snapshot is written. */
const SNAPSHOT_DELAY = 3_000
/** Milliseconds after the start by which the page stands, and there is time to check what it shows. */
const CHECK_DELAY = 2_000

/** What the planner works with. */
export type PlannerOptions = {
  /** Absolute path of the folder for the learner's data. */
  readonly folder: string
  readonly now: () => Date
  readonly log: Log
  /** The window over which dialogs open. */
  readonly window: () => BrowserWindow | null
  /** Called with the theme after each change of the document. */
  readonly onTheme: (theme: Theme) => void
}

/** The learner's data, open, and the answers to the page. */
export type Planner = {
  readonly theme: Theme
  readonly answer: Answerer
  /** Writes what is not on disk yet. */
  close(): Promise<void>
}

/** Opens the learner's data; where that fails, the page is answered why. */
export async function openPlanner(options: PlannerOptions): Promise<Planner> {
  const { folder, now, log, window, onTheme } = options
  const session = openSession({
    folder,
    now,
    form: plannerForm,
    snapshotDelay: SNAPSHOT_DELAY,
    onChange: ({ settings }) => onTheme(settings.theme),
    onSnapshotError: log,
    onOpenError: log,
    onReplaced: () => window()?.webContents.reload(),
  })
  const handlers = createHandlers({ session, window, now })
  const opened = await session.toRead()
  setTimeout(() => void session.toChange(), CHECK_DELAY)
  return {
    theme: opened.ok ? opened.value.state().document.settings.theme : 'system',
    answer: (name, frame, payload) => answer(handlers, name, frame, payload, log),
    async close() {
      const last = await session.toRead()
      if (last.ok) await last.value.close()
    },
  }
}
