import { useEffect, useState } from 'react'
import type { Expectation } from '../../shared/forecast/expectFinish.ts'
import { FORECAST_SEED } from '../../shared/forecast/forecast.ts'
import type { Plan } from '../../shared/model/plan.ts'
import type { Roadmap } from '../../shared/model/roadmap.ts'
import { askExpectation } from './askForecaster.ts'

/** When a plan will probably be done, and the plan of which that is said. */
export type Expected = { readonly plan: Plan; readonly expectation: Expectation }

/**
 * Asks beside the window; the former answer stays until the next one is there.
 * @param plan  Null asks nothing.
 * @param today Civil date on the learner's wall.
 */
export function useExpectation(
  plan: Plan | null,
  roadmap: Roadmap,
  today: string,
): Expected | null {
  const [expected, setExpected] = useState<Expected | null>(null)
  useEffect(() => {
    if (plan === null) return
    let isCurrent = true
    askExpectation({ roadmap, plan, today, seed: FORECAST_SEED }).then(
      (expectation) => {
        if (isCurrent) setExpected({ plan, expectation })
      },
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [plan, roadmap, today])
  return expected
}
