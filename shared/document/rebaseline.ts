import { deriveBaseline } from '../forecast/deriveBaseline.ts'
import type { Plan } from '../model/plan.ts'
import { mondayOf, toCivilDate, toDayNumber } from '../time/civilDate.ts'
import type { Baseline } from './takeBaseline.ts'

/**
 * What a learner has accepted after other topics were: what was due before the week of the change stays due,
 * from then on the changed plan is what was promised.
 * @param on Civil date of the change.
 */
export function rebaseline(baseline: Baseline, plan: Plan, on: string): Baseline {
  const monday = toCivilDate(mondayOf(toDayNumber(on)))
  const { weeks } = deriveBaseline(plan)
  return {
    ...baseline,
    finish: plan.summary.finish,
    weeks: [
      ...baseline.weeks.filter((week) => week.monday < monday),
      ...weeks.filter((week) => week.monday >= monday),
    ],
  }
}
