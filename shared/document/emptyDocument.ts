import type { PlannerDocument } from './document.ts'
import type { Settings } from './settings.ts'
import { DOCUMENT_VERSION } from './version.ts'

/** The settings before anything was set. */
export const defaultSettings: Settings = { theme: 'system', alarmMinutes: null, freezeDays: 2 }

/** The document of a learner who starts the app for the first time. */
export const emptyDocument: PlannerDocument = {
  version: DOCUMENT_VERSION,
  profile: null,
  plan: null,
  roadmap: null,
  draft: null,
  lockedDays: [],
  baseline: null,
  timer: null,
  settings: defaultSettings,
}
