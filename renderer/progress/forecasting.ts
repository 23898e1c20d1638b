import type { Expectation } from '../../shared/forecast/expectFinish.ts'
import type { Forecast, ForecastInput } from '../../shared/forecast/types.ts'
import type { Rung } from '../../shared/repair/climbLadder.ts'
import type { RepairInput } from '../../shared/repair/types.ts'

/** A question to the worker that forecasts, without its number. */
export type ForecastQuestion =
  | { readonly kind: 'forecast'; readonly input: ForecastInput }
  /** When learners usually come to the end of a plan that is not accepted yet. */
  | { readonly kind: 'expectation'; readonly input: Omit<ForecastInput, 'baseline'> }
  /** What the plan becomes with another pace, other hours, fewer topics or more time. */
  | { readonly kind: 'change'; readonly input: RepairInput }

/** What the window asks the worker that forecasts. */
export type ForecastRequest = { readonly id: number } & ForecastQuestion

/** What that worker answers. */
export type ForecastAnswer = { readonly id: number } & (
  | { readonly kind: 'forecast'; readonly forecast: Forecast }
  | { readonly kind: 'expectation'; readonly expectation: Expectation }
  | { readonly kind: 'change'; readonly rung: Rung | null }
)
