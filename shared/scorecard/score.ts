import type { Plan } from '../model/plan.ts'
import type { Roadmap } from '../model/roadmap.ts'
import { gatherEvidence } from './evidence.ts'
import { gradeBands } from './gradeBands.ts'
import { gradeBlocks } from './gradeBlocks.ts'
import { gradeConservation } from './gradeConservation.ts'
import { gradeDeepWork } from './gradeDeepWork.ts'
import { gradeFinish } from './gradeFinish.ts'
import { gradeInterleaving } from './gradeInterleaving.ts'
import { gradePlaces } from './gradePlaces.ts'
import { gradePrerequisites } from './gradePrerequisites.ts'
import { gradeRecall } from './gradeRecall.ts'
import { gradeReserve } from './gradeReserve.ts'
import { gradeReviews } from './gradeReviews.ts'
import { gradeStudyDays } from './gradeStudyDays.ts'
import { gradeUse } from './gradeUse.ts'
import type { Metric } from './metric.ts'
import type { Busy } from './offer.ts'

/**
 * Grades a plan by metrics 1–12 of PLANNING.md, metric 5 in band mode only, after metric 0, the
 * conservation of work. Shares no code with the planner, so that a mistake there shows here.
 * @param busy The busy time that the plan was made around, as intervals `[from, until)` in minutes
 * since 1970 UTC: a plan file does not keep it.
 */
export function score(roadmap: Roadmap, plan: Plan, busy: readonly Busy[] = []): Metric[] {
  const evidence = gatherEvidence(roadmap, plan, busy)
  return [
    gradeConservation(evidence),
    gradePrerequisites(evidence),
    gradePlaces(evidence),
    gradeUse(evidence),
    gradeFinish(evidence),
    ...(plan.profile.pace === 'band' ? [gradeBands(evidence)] : []),
    gradeBlocks(evidence),
    gradeReviews(evidence),
    gradeRecall(evidence),
    gradeStudyDays(evidence),
    gradeDeepWork(evidence),
    gradeInterleaving(evidence),
    gradeReserve(evidence),
  ]
}
