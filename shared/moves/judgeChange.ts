import { findEarliest } from './findEarliest.ts'
import { type MendedMove, mendAround } from './mendAround.ts'
import type { Moved } from './moved.ts'
import { moveSession } from './moveSession.ts'
import { resizeSession } from './resizeSession.ts'
import { swapSessions } from './swapSessions.ts'
import type { MoveSetting, Place } from './types.ts'

/** A change that somebody makes by hand. Lengths are whole minutes. */
export type HandChange =
  | ({ readonly kind: 'move'; readonly session: string } & Place)
  | { readonly kind: 'resize'; readonly session: string; readonly minutes: number }
  | { readonly kind: 'swap'; readonly session: string; readonly other: string }

/** A change by hand, what it breaks and the ways on. */
export type Judged = {
  readonly moved: Moved
  /** The change kept and the rest mended; null where nothing has to make way. */
  readonly mended: MendedMove | null
  /** The earliest place where what has to come first is finished; null where none is of use. */
  readonly earliest: Place | null
}

/** Makes a change by hand and works out what it breaks and how that can be mended. */
export function judgeChange(setting: MoveSetting, change: HandChange, freezeDays: number): Judged {
  const moved = make(setting, change)
  const isHarmless = moved.broken.length === 0 && moved.lifted.length === 0
  const isTooEarly = moved.broken.some(({ kind }) => kind === 'prerequisite' || kind === 'own-work')
  return {
    moved,
    mended: isHarmless ? null : mendAround(setting, moved, freezeDays),
    earliest:
      change.kind === 'move' && isTooEarly ? (findEarliest(setting, change.session) ?? null) : null,
  }
}

function make(setting: MoveSetting, change: HandChange): Moved {
  switch (change.kind) {
    case 'move':
      return moveSession(setting, change)
    case 'resize':
      return resizeSession(setting, change)
    case 'swap':
      return swapSessions(setting, change)
  }
}
