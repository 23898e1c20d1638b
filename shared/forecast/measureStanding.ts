import type { Baseline } from '../document/takeBaseline.ts'
import type { Plan } from '../model/plan.ts'
import type { Roadmap } from '../model/roadmap.ts'
import { countContent } from '../pace/countContent.ts'
import { deriveBaseline, firstDateOf, wasAccepted } from './deriveBaseline.ts'
import { measureDue } from './measureDue.ts'

/** Where a plan stands, without any futures. */
export type Standing = {
  /** Minutes that should be done by now less those that are; below 0 ahead. */
  readonly behindMinutes: number
  /**
   * The civil date on which the plan has caught up, if all goes as planned from today on; null where it
   * is not behind, or catches up only after its accepted finish.
   */
  readonly absorbedOn: string | null
}

/** Behind by less than this is on time, in minutes. */
const ON_TIME = 15

/**
 * Compares what is done with what was accepted, and finds the day on which the sessions that catch up
 * have made it good.
 * @param baseline What the learner accepted; derived from the plan where it is null.
 * @param today Civil date; what is planned on it is still to come.
 */
export function measureStanding(
  roadmap: Roadmap,
  plan: Plan,
  baseline: Baseline | null,
  today: string,
): Standing {
  const accepted = baseline ?? deriveBaseline(plan)
  const { doneMinutes } = countContent(roadmap, plan)
  const behindMinutes = Math.round(measureDue(plan, accepted, today) - doneMinutes)
  if (behindMinutes < ON_TIME) return { behindMinutes, absorbedOn: null }
  const gains = new Map<string, number>()
  const add = (date: string, minutes: number) => gains.set(date, (gains.get(date) ?? 0) + minutes)
  for (const session of plan.sessions) {
    const { status, date, minutes } = session
    if (status === 'planned' && date >= today) add(date, minutes)
    const first = firstDateOf(session)
    const isDueLater = first > today || (first === today && status === 'planned')
    if (wasAccepted(session) && status !== 'skipped' && isDueLater) add(first, -minutes)
  }
  let behind = behindMinutes
  for (const [date, minutes] of [...gains].sort(([a], [b]) => (a < b ? -1 : 1))) {
    behind -= minutes
    if (behind >= ON_TIME) continue
    const isInTime = accepted.finish === null || date <= accepted.finish
    return { behindMinutes, absorbedOn: isInTime ? date : null }
  }
  return { behindMinutes, absorbedOn: null }
}
