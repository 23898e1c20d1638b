import type { Plan } from '../model/plan.ts'
import { diffList } from './diffList.ts'
import type { Patch } from './patch.ts'

/**
 * The patches that lead from one plan to another inside the document, so that a change of one session
 * writes one session. Following them gives the other plan byte for byte.
 */
export function diffPlan(before: Plan, after: Plan): Patch[] {
  if (before === after) return []
  const asText = (item: unknown) => JSON.stringify(item)
  return [
    ...replaced('version', before.version, after.version),
    ...replaced('roadmap', before.roadmap, after.roadmap),
    ...replaced('profile', before.profile, after.profile),
    ...diffList(['plan', 'sessions'], before.sessions, after.sessions, ({ id }) => id),
    ...diffList(['plan', 'reserve'], before.reserve, after.reserve, asText),
    ...diffList(['plan', 'milestones'], before.milestones, after.milestones, ({ id }) => id),
    ...diffList(
      ['plan', 'unscheduled'],
      before.unscheduled,
      after.unscheduled,
      ({ activity, reason }) => `${activity} ${reason}`,
    ),
    ...replaced('summary', before.summary, after.summary),
    ...diffList(['plan', 'warnings'], before.warnings, after.warnings, asText),
  ]
}

function replaced(key: keyof Plan, before: unknown, after: unknown): Patch[] {
  const isSame = before === after || JSON.stringify(before) === JSON.stringify(after)
  return isSame ? [] : [{ op: 'replace', path: ['plan', key], value: after }]
}
