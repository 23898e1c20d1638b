import * as z from 'zod/mini'
import { civilDateSchema } from '../model/civilForms.ts'
import type { Immutable } from '../model/immutable.ts'
import type { Plan } from '../model/plan.ts'
import { mondayOf, toCivilDate, toDayNumber } from '../time/civilDate.ts'

/** Form of a baseline. */
export const baselineSchema = z.object({
  acceptedOn: civilDateSchema,
  /** The date on which the plan was to end; null where it held no work. */
  finish: z.nullable(civilDateSchema),
  /** Planned minutes, reviews included, of each week in which something is planned, in order. */
  weeks: z.array(z.object({ monday: civilDateSchema, minutes: z.int().check(z.minimum(0)) })),
})

/** What the learner accepted, against which later weeks are read. */
export type Baseline = Immutable<z.infer<typeof baselineSchema>>

/**
 * What a plan promises, week by week.
 * @param acceptedOn Civil date; the plan's first day where it is not known.
 */
export function takeBaseline(plan: Plan, acceptedOn: string = plan.profile.startDate): Baseline {
  const weeks = new Map<string, number>()
  for (const { date, minutes } of plan.sessions) {
    const monday = toCivilDate(mondayOf(toDayNumber(date)))
    weeks.set(monday, (weeks.get(monday) ?? 0) + minutes)
  }
  return {
    acceptedOn,
    finish: plan.summary.finish,
    weeks: [...weeks]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([monday, minutes]) => ({ monday, minutes })),
  }
}
