import type { Plan } from '../model/plan.ts'

/**
 * Pins a session to its place, so that no repair moves it, or lets it go again. The very same plan
 * where nothing changes.
 */
export function pinSession(plan: Plan, session: string, isPinned: boolean): Plan {
  const found = plan.sessions.find(({ id }) => id === session)
  if (found === undefined || (found.pinned === true) === isPinned) return plan
  const { pinned: _, ...free } = found
  const next = isPinned ? { ...free, pinned: true } : free
  return { ...plan, sessions: plan.sessions.map((each) => (each === found ? next : each)) }
}
