import { boundFinish } from './boundFinish.ts'
import { dateOf } from './civil.ts'
import type { Evidence } from './evidence.ts'
import { usedUntilFinish } from './gradeUse.ts'
import type { Metric } from './metric.ts'

const TARGET_DAYS = 7

/**
 * Metric 4 of PLANNING.md: days between bound B1 and the finish. Target ≤ 7, bound 0.
 * B1 is the first day t with C(t) ≥ W, where W is the plan's own planned minutes plus its reserve
 * up to the finish. Where work is unscheduled, this grades the part that was placed.
 */
export function gradeFinish(evidence: Evidence): Metric {
  const { finish, capacity } = evidence
  const work = usedUntilFinish(evidence)
  const earliest = boundFinish(capacity, work)
  const late = finish === null || earliest === null ? null : finish - earliest
  return {
    metric: 4,
    name: 'days-after-earliest-finish',
    value: late,
    target: TARGET_DAYS,
    bound: 0,
    ok: finish === null || (late !== null && late <= TARGET_DAYS),
    detail: {
      finish: finish === null ? 'none' : dateOf(finish),
      earliest: earliest === null ? 'never' : dateOf(earliest),
      minutes: work,
    },
  }
}
