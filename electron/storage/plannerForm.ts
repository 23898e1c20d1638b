import { documentSchema, type PlannerDocument } from '../../shared/document/document.ts'
import { defaultSettings, emptyDocument } from '../../shared/document/emptyDocument.ts'
import { takeBaseline } from '../../shared/document/takeBaseline.ts'
import { DOCUMENT_VERSION } from '../../shared/document/version.ts'
import { planSchema } from '../../shared/model/plan.ts'
import type { DocumentForm } from './documentForm.ts'
import type { Migration } from './migrate.ts'

/** Version 2 knows locked days, a baseline, a timer and the days in which sessions rather stay. */
const toVersion2: Migration = {
  id: 'document/2',
  migrate(document) {
    const { plan, settings } = Object.assign({ plan: null, settings: {} }, document)
    const accepted = planSchema.safeParse(plan)
    return {
      ...document,
      lockedDays: [],
      baseline: accepted.success ? takeBaseline(accepted.data) : null,
      timer: null,
      settings: { ...settings, freezeDays: defaultSettings.freezeDays },
    }
  },
}

/** The form of the app's own document. */
export const plannerForm: DocumentForm<PlannerDocument> = {
  version: DOCUMENT_VERSION,
  empty: emptyDocument,
  migrations: [toVersion2],
  decode(document) {
    const decoded = documentSchema.safeParse(document)
    return decoded.success ? decoded.data : null
  },
  trust: (document) => document as PlannerDocument,
}
