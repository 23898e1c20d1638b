import { createHash } from 'node:crypto'
import { applyCommand } from '../../../shared/document/applyCommand.ts'
import type { PlannerDocument } from '../../../shared/document/document.ts'
import { emptyDocument } from '../../../shared/document/emptyDocument.ts'
import { canonical, operationAt } from './operations.ts'

type Model = { document: PlannerDocument; undo: Step[]; redo: Step[] }
/** What an accepted plan replaced and what it put in place. */
type Step = { before: Part; after: Part }
type Part = Pick<PlannerDocument, 'profile' | 'plan' | 'draft' | 'baseline'>

/** The digests of the documents of all revisions, by plain copies: it shares no undo with the app. */
export function digestsByModel(): (revision: number) => string {
  const model: Model = { document: emptyDocument, undo: [], redo: [] }
  const documents = [model.document]
  return (revision) => {
    while (documents.length <= revision) {
      follow(model, documents.length)
      documents.push(model.document)
    }
    return digest(documents[revision])
  }
}

function follow(model: Model, revision: number): void {
  const operation = operationAt(revision)
  if (operation === 'undo' || operation === 'redo') {
    const [from, to] = operation === 'undo' ? [model.undo, model.redo] : [model.redo, model.undo]
    const step = from.pop()
    if (step === undefined) throw new Error(`nothing to ${operation} at ${revision}`)
    to.push(step)
    model.document = { ...model.document, ...(operation === 'undo' ? step.before : step.after) }
    return
  }
  const before = partOf(model.document)
  const applied = applyCommand(model.document, operation)
  if (!applied.ok) throw new Error(applied.error.kind)
  model.document = applied.value.document
  if (operation.kind !== 'accept-plan') return
  model.undo.push({ before, after: partOf(model.document) })
  model.redo = []
}

function partOf({ profile, plan, draft, baseline }: PlannerDocument): Part {
  return { profile, plan, draft, baseline }
}

/** A text that tells documents apart, the same in every process. */
export function digest(document: PlannerDocument | undefined): string {
  return createHash('sha256').update(canonical(document)).digest('hex')
}
