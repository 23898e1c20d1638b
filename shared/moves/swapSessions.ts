import { findBroken } from './findBroken.ts'
import { layOut, putAt } from './ground.ts'
import type { Moved } from './moved.ts'
import type { MoveSetting } from './types.ts'
import { writeMoved } from './writeMoved.ts'

/**
 * Lets two sessions change places: each begins where the other began, keeps its length and is pinned.
 * The same plan where one of them does not exist.
 */
export function swapSessions(
  setting: MoveSetting,
  change: { readonly session: string; readonly other: string },
): Moved {
  const { plan } = setting
  const one = plan.sessions.find(({ id }) => id === change.session)
  const other = plan.sessions.find(({ id }) => id === change.other)
  if (one === undefined || other === undefined || one === other) {
    return { plan, broken: [], changed: [], lifted: [] }
  }
  const ground = layOut(setting)
  const sessions = plan.sessions.map((each) => {
    if (each === one) return putAt(ground, one, { date: other.date, start: other.start })
    if (each === other) return putAt(ground, other, { date: one.date, start: one.start })
    return each
  })
  const changed = [one.id, other.id]
  return {
    plan: writeMoved(ground, sessions),
    broken: findBroken(ground, sessions, changed),
    changed,
    lifted: [],
  }
}
