import type { HandChange, Judged } from '../../shared/moves/judgeChange.ts'
import type { MoveSetting } from '../../shared/moves/types.ts'
import type { Rung } from '../../shared/repair/climbLadder.ts'
import type { RepairInput } from '../../shared/repair/types.ts'

/** A question to the worker that mends, without its number. */
export type MendQuestion =
  | { readonly kind: 'ladder'; readonly input: RepairInput }
  | {
      readonly kind: 'change'
      readonly setting: MoveSetting
      readonly change: HandChange
      readonly freezeDays: number
    }

/** What the window asks the worker that mends. */
export type MendRequest = { readonly id: number } & MendQuestion

/** What that worker answers. */
export type MendAnswer =
  | { readonly id: number; readonly kind: 'ladder'; readonly rungs: readonly Rung[] }
  | { readonly id: number; readonly kind: 'change'; readonly judged: Judged }
