/** One grade of a plan, numbered and named after the scorecard in PLANNING.md. */
export type Metric = {
  /** Number in the scorecard; 0 is the conservation of work, which every other number relies on. */
  readonly metric: number
  readonly name: MetricName
  /** What the plan reaches; null where there is nothing to measure. */
  readonly value: number | boolean | null
  readonly target: number | string
  /** The best that any plan could reach here; null where no bound is known. */
  readonly bound: number | null
  /** Reaches the target, or the bound where even the bound falls short of the target. */
  readonly ok: boolean
  /** Figures and ids behind the value. */
  readonly detail?: Readonly<Record<string, number | string | readonly string[]>>
}

/** Short name of a metric, for programs; words for people are made elsewhere. */
export type MetricName =
  | 'work-conserved'
  | 'prerequisites-violated'
  | 'minutes-out-of-place'
  | 'offered-minutes-used'
  | 'days-after-earliest-finish'
  | 'phases-inside-band'
  | 'preferred-blocks'
  | 'reviews-on-time'
  | 'recall-of-prerequisites'
  | 'consecutive-study-days'
  | 'deep-project-work'
  | 'practice-run'
  | 'reserve-share'
  | 'same-input-same-plan'
  | 'repair-disturbance'
  | 'repair-slip'

const LISTED = 20

/** The first few of many ids, so that a broken plan does not flood the answer. */
export function listSome(ids: readonly string[]): readonly string[] {
  return ids.slice(0, LISTED)
}

/** Rounded to four decimals, so that equal plans print equal figures on every machine. */
export function roundShare(share: number): number {
  return Math.round(share * 10_000) / 10_000
}
