import { create, type Draft as Mutable } from 'mutative'
import { assertNever, err, ok, type Result } from '../model/result.ts'
import type { Command } from './command.ts'
import type { PlannerDocument } from './document.ts'
import type { Patch } from './patch.ts'

/** The next document and the ways there and back. No patch means that nothing changed. */
export type Applied = {
  readonly document: PlannerDocument
  readonly patches: readonly Patch[]
  readonly inverse: readonly Patch[]
}

/** Why a command cannot be applied to a document. */
export type CommandError = {
  /** The plan was made for another roadmap than the one that the learner loaded. */
  readonly kind: 'other-roadmap'
  readonly planFor: string
  readonly loaded: string
}

/**
 * Applies a change to the document. Pure; the input is not changed.
 * @returns the next document with its patches; `other-roadmap` where plan and roadmap disagree.
 */
export function applyCommand(
  document: PlannerDocument,
  command: Command,
): Result<Applied, CommandError> {
  const error = findConflict(document, command)
  if (error !== null) return err(error)
  const [next, patches, inverse] = create(document, (draft) => change(draft, command), {
    enablePatches: true,
  })
  return ok({ document: next, patches, inverse })
}

function findConflict(document: PlannerDocument, command: Command): CommandError | null {
  if (command.kind !== 'accept-plan' || document.roadmap === null) return null
  const planFor = command.plan.roadmap.id
  const loaded = document.roadmap.id
  return planFor === loaded ? null : { kind: 'other-roadmap', planFor, loaded }
}

function change(draft: Mutable<PlannerDocument>, command: Command): void {
  switch (command.kind) {
    case 'accept-plan':
      Object.assign(draft, { profile: command.profile, plan: command.plan, draft: null })
      return
    case 'change-settings':
      // Key by key: a key that is present but undefined must not erase what was set.
      if (command.settings.theme !== undefined) draft.settings.theme = command.settings.theme
      if (command.settings.alarmMinutes !== undefined)
        draft.settings.alarmMinutes = command.settings.alarmMinutes
      return
    case 'set-roadmap':
      Object.assign(draft, { roadmap: command.roadmap, profile: null, plan: null, draft: null })
      return
    case 'save-draft':
      Object.assign(draft, { draft: command.draft })
      return
    case 'start-over':
      Object.assign(draft, { profile: null, plan: null, draft: null })
      return
    default:
      assertNever(command)
  }
}
