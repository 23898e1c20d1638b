import type { Because, Command, CommandKind } from './command.ts'

/** Commands that Undo takes back. Settings, half-filled forms and the timer are not part of the history. */
const UNDOABLE = [
  'accept-plan',
  'set-roadmap',
  'start-over',
  'log',
  'unlog',
  'lock-day',
  'unlock-day',
] as const satisfies readonly CommandKind[]

/** What Undo calls a step: the kind of its command, for a changed plan the reason. */
export type StepLabel = (typeof UNDOABLE)[number] | Because

/** Every label of a step. */
export const STEP_LABELS: readonly StepLabel[] = [
  ...UNDOABLE,
  'repair',
  'move',
  'resize',
  'swap',
  'pin',
  'unpin',
  'hours',
  'topics',
  'pace',
]

/** What Undo calls a command; null where it does not take it back. */
export function stepLabel(command: Command): StepLabel | null {
  if (command.kind === 'change-plan') return command.because
  return UNDOABLE.find((kind) => kind === command.kind) ?? null
}
