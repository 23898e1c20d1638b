import { type BrowserWindow, dialog, shell } from 'electron'
import { checkRoadmap } from '../../shared/curriculum/checkRoadmap.ts'
import { decodePlan } from '../../shared/decode/decodePlan.ts'
import { decodeProfile } from '../../shared/decode/decodeProfile.ts'
import { decodeRoadmap } from '../../shared/decode/decodeRoadmap.ts'
import type { Fault } from '../../shared/decode/fault.ts'
import type { Command } from '../../shared/document/command.ts'
import { externalHost } from '../../shared/ipc/externalUrl.ts'
import type { Change, SerializedChange } from '../../shared/ipc/state.ts'
import { err, ok, type Result } from '../../shared/model/result.ts'
import type { Roadmap } from '../../shared/model/roadmap.ts'
import { openJsonFile } from '../files/openJsonFile.ts'
import type { Handlers } from '../ipc/answer.ts'
import type { OpenSession } from '../session/openSession.ts'
import { dialogWords } from '../words/dialogs.ts'

/** What the handlers work with. */
export type HandlerOptions = {
  readonly session: OpenSession
  /** The window over which dialogs open. */
  readonly window: () => BrowserWindow | null
  readonly now: () => Date
}

/** The answers to all requests of the page. */
export function createHandlers({ session, window, now }: HandlerOptions): Handlers {
  const askJson = (title: string) => () => askForFile(window(), title)
  return {
    load: async () => {
      const opened = await session.toRead()
      return opened.ok ? ok(JSON.stringify(opened.value.state())) : opened
    },
    dispatch: async (command) => {
      const path = findUnsound(command)
      if (path !== null) return err({ kind: 'bad-request', path })
      const opened = await session.toChange()
      return opened.ok ? toSerialized(await opened.value.dispatch(command)) : opened
    },
    undo: async () => {
      const opened = await session.toChange()
      return opened.ok ? toSerialized(await opened.value.undo()) : opened
    },
    redo: async () => {
      const opened = await session.toChange()
      return opened.ok ? toSerialized(await opened.value.redo()) : opened
    },
    exportIcs: async (options) => {
      const opened = await session.toRead()
      if (!opened.ok) return err({ kind: 'no-plan' })
      const askPath = () => askForCalendarPath(window())
      const { exportCalendar } = await import('../files/exportCalendar.ts')
      const builtInRoadmap = await loadBuiltInRoadmap()
      return exportCalendar(options, { ...opened.value.state(), builtInRoadmap, now, askPath })
    },
    openProfile: async () => {
      const opened = await session.toRead()
      const loaded = opened.ok ? opened.value.state().document.roadmap : null
      const roadmap = loaded ?? (await loadBuiltInRoadmap())
      return openJsonFile(askJson(dialogWords.openProfile), (input) =>
        decodeProfile(input, roadmap),
      )
    },
    openRoadmap: () => openJsonFile(askJson(dialogWords.openRoadmap), decodeRoadmap),
    openExternal: async (url) => {
      const host = externalHost(url)
      if (host === null) return err({ kind: 'bad-request', path: '' })
      try {
        await shell.openExternal(url)
        return ok({ host })
      } catch {
        return err({ kind: 'not-opened', host })
      }
    },
  }
}

function toSerialized<E>(made: Result<Change, E>): Result<SerializedChange, E> {
  if (!made.ok) return made
  return ok({ ...made.value, patches: JSON.stringify(made.value.patches) })
}

/** The built-in roadmap, loaded when it is first needed: the start can do without. */
async function loadBuiltInRoadmap(): Promise<Roadmap> {
  return (await import('../../roadmap/index.ts')).builtInRoadmap
}

/** Path of a field that breaks a relation which the form of a command does not show. */
function findUnsound(command: Command): string | null {
  switch (command.kind) {
    case 'set-roadmap':
      return command.roadmap === null ? null : pathOf('roadmap', checkRoadmap(command.roadmap))
    case 'accept-plan':
    case 'change-plan': {
      const decoded = decodePlan(command.plan)
      if (!decoded.ok) return pathOf('plan', decoded.error)
      const isSame = JSON.stringify(command.profile) === JSON.stringify(command.plan.profile)
      return isSame ? null : 'profile'
    }
    default:
      return null
  }
}

function pathOf(field: string, faults: readonly Fault[]): string | null {
  const fault = faults[0]
  return fault === undefined ? null : `${field}.${fault.path}`
}

async function askForCalendarPath(window: BrowserWindow | null): Promise<string | null> {
  const options = {
    title: dialogWords.exportTitle,
    buttonLabel: dialogWords.exportButton,
    defaultPath: dialogWords.exportName,
    filters: [{ name: dialogWords.calendarFiles, extensions: ['ics'] }],
  }
  const { canceled, filePath } = window
    ? await dialog.showSaveDialog(window, options)
    : await dialog.showSaveDialog(options)
  return canceled || !filePath ? null : filePath
}

async function askForFile(window: BrowserWindow | null, title: string): Promise<string | null> {
  const options = {
    title,
    properties: ['openFile' as const],
    filters: [{ name: dialogWords.jsonFiles, extensions: ['json'] }],
  }
  const { canceled, filePaths } = window
    ? await dialog.showOpenDialog(window, options)
    : await dialog.showOpenDialog(options)
  return canceled ? null : (filePaths[0] ?? null)
}
