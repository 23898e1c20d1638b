import { findBroken } from './findBroken.ts'
import { layOut, putAt } from './ground.ts'
import type { Moved } from './moved.ts'
import type { MoveSetting, Place } from './types.ts'
import { writeMoved } from './writeMoved.ts'

/**
 * Moves one session to another place and pins it there; its former place joins its history. All
 * other sessions stay. The same plan where there is no such session or it stands there already.
 */
export function moveSession(
  setting: MoveSetting,
  change: Place & { readonly session: string },
): Moved {
  const { plan } = setting
  const session = plan.sessions.find(({ id }) => id === change.session)
  const isSame = session?.date === change.date && session.start === change.start
  if (session === undefined || isSame) return { plan, broken: [], changed: [], lifted: [] }
  const ground = layOut(setting)
  const moved = putAt(ground, session, { date: change.date, start: change.start })
  const sessions = plan.sessions.map((each) => (each === session ? moved : each))
  const changed = [session.id]
  return {
    plan: writeMoved(ground, sessions),
    broken: findBroken(ground, sessions, changed),
    changed,
    lifted: [],
  }
}
