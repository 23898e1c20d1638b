import type { StepLabel } from './stepLabel.ts'

/** Steps that can be taken back at most. */
export const HISTORY_DEPTH = 100

/** Steps that can be taken back or made again, the latest one last. */
export type History<Step> = {
  readonly undo: readonly Step[]
  readonly redo: readonly Step[]
}

/** What Undo and Redo would act on; null where there is nothing. */
export type HistoryLabels = { readonly undo: StepLabel | null; readonly redo: StepLabel | null }

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
