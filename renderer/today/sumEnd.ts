import type { Plan } from '../../shared/model/plan.ts'
import type { Lost } from '../../shared/repair/findLost.ts'

/** What a plan came to when its last session is over. */
export type EndOfPlan = {
  /** Minutes that were really studied. */
  readonly studiedMinutes: number
  /** Sessions of which at least a part was studied. */
  readonly sessions: number
  /** Sessions of which nobody has said what became of them. */
  readonly unnoted: number
  /** Minutes of work that waits for a place. */
  readonly openMinutes: number
}

/**
 * Adds up what was studied and what is still open.
 * @param losses Work of missed and shortened sessions that nothing takes yet.
 */
export function sumEnd(plan: Plan, losses: readonly Lost[]): EndOfPlan {
  const studied = plan.sessions.filter(({ status }) => status === 'done' || status === 'partial')
  return {
    studiedMinutes: studied.reduce((sum, each) => sum + (each.actualMinutes ?? each.minutes), 0),
    sessions: studied.length,
    unnoted: plan.sessions.filter(({ status }) => status === 'planned').length,
    openMinutes: losses.reduce((sum, { minutes }) => sum + minutes, 0),
  }
}
