import type { HandChange, Judged } from '../../shared/moves/judgeChange.ts'
import type { MoveSetting } from '../../shared/moves/types.ts'
import type { Rung } from '../../shared/repair/climbLadder.ts'
import type { RepairInput } from '../../shared/repair/types.ts'

/** What the window asks the worker that mends. */
export type MendQuestion =
  | { readonly kind: 'ladder'; readonly input: RepairInput }
  | {
      readonly kind: 'change'
      readonly setting: MoveSetting
      readonly change: HandChange
      readonly freezeDays: number
    }

/** What that worker answers. */
export type MendAnswer =
  | { readonly kind: 'ladder'; readonly rungs: readonly Rung[] }
  | { readonly kind: 'change'; readonly judged: Judged }
