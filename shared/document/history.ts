import type { CommandKind } from './command.ts'

/** Steps that can be taken back at most. */
export const HISTORY_DEPTH = 100

/** Steps that can be taken back or made again, the latest one last. */
export type History<Step> = {
  readonly undo: readonly Step[]
  readonly redo: readonly Step[]
}

/** What Undo and Redo would act on; null where there is nothing. */
export type HistoryLabels = { readonly undo: CommandKind | null; readonly redo: CommandKind | null }

/** Whether Undo takes a command back. Settings and half-filled forms are not part of the history. */
export function isUndoable(kind: CommandKind): boolean {
  return kind === 'accept-plan' || kind === 'set-roadmap' || kind === 'start-over'
}

/** A history in which nothing happened. */
export function emptyHistory<Step>(): History<Step> {
  return { undo: [], redo: [] }
}

/** Adds a step; what had been undone before can no longer be redone. */
export function record<Step>(history: History<Step>, step: Step): History<Step> {
  return { undo: [...history.undo, step].slice(-HISTORY_DEPTH), redo: [] }
}

/** Moves the latest step over to redo; the same history when there is none. */
export function stepBack<Step>(history: History<Step>): History<Step> {
  const step = history.undo.at(-1)
  if (step === undefined) return history
  return { undo: history.undo.slice(0, -1), redo: [...history.redo, step] }
}

/** Moves the step undone last back to undo; the same history when there is none. */
export function stepForward<Step>(history: History<Step>): History<Step> {
  const step = history.redo.at(-1)
  if (step === undefined) return history
  return { undo: [...history.undo, step], redo: history.redo.slice(0, -1) }
}
