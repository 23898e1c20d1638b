import { create } from 'zustand'
import type { HandChange, Judged } from '../../shared/moves/judgeChange.ts'

/** A change that breaks something, waiting for the learner's word. */
export type MoveQuestion = {
  readonly change: HandChange
  readonly judged: Judged
  /** Puts back what the calendar shows already. */
  readonly putBack: () => void
}

/** The form that asks where a session shall go. */
export type MoveForm = { readonly kind: 'move' | 'resize' | 'swap'; readonly session: string }

type MoveState = {
  readonly question: MoveQuestion | null
  readonly form: MoveForm | null
}

/** What is being asked about a move, if anything. */
export const useMoves = create<MoveState>()(() => ({ question: null, form: null }))

/** Asks where to, how long or with which one. */
export function openMoveForm(kind: MoveForm['kind'], session: string): void {
  useMoves.setState({ form: { kind, session } })
}

/** Takes the form away. */
export function closeMoveForm(): void {
  useMoves.setState({ form: null })
}

/** Takes the question away; what it asked about has been settled. */
export function closeQuestion(): void {
  useMoves.setState({ question: null })
}
