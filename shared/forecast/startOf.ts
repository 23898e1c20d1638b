import type { Plan } from '../model/plan.ts'
import type { Profile } from '../model/profile.ts'
import type { Roadmap } from '../model/roadmap.ts'
import type { Content } from '../pace/countContent.ts'
import { toDayNumber } from '../time/civilDate.ts'
import type { Learner } from './fitLearner.ts'
import { layAhead } from './layAhead.ts'
import type { Start } from './runFutures.ts'

/** Which futures to run. */
export type Run = { readonly seed: number; readonly futures: number }

/**
 * Where the futures of a plan begin: the days ahead, and what they do not hold yet.
 * @param profile The plan's own, or one with other hours.
 */
export function startOf(
  roadmap: Roadmap,
  plan: Plan,
  profile: Profile,
  today: string,
  content: Content,
  learner: Learner,
  run: Run,
): Start {
  const ahead = layAhead(roadmap, plan, profile, toDayNumber(today))
  const planned = ahead.planned.reduce((sum, minutes) => sum + minutes, 0)
  const left = content.totalMinutes - content.doneMinutes + content.unseenMinutes
  return { ahead, backlogMinutes: Math.max(0, left - planned), learner, ...run }
}
