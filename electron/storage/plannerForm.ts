import {
  DOCUMENT_VERSION,
  documentSchema,
  emptyDocument,
  type PlannerDocument,
} from '../../shared/document/document.ts'
import type { DocumentForm } from './documentForm.ts'

/** The form of the app's own document. Version 1 is the first, so that nothing migrates yet. */
export const plannerForm: DocumentForm<PlannerDocument> = {
  version: DOCUMENT_VERSION,
  empty: emptyDocument,
  migrations: [],
  decode(document) {
    const decoded = documentSchema.safeParse(document)
    return decoded.success ? decoded.data : null
  },
}
