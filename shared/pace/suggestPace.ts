import { KINDS, type Kind } from '../model/civil.ts'
import type { Plan } from '../model/plan.ts'
import type { Roadmap } from '../model/roadmap.ts'
import { countContent } from './countContent.ts'

/** Logged minutes against planned ones, of one kind of activity. */
export type KindPace = {
  readonly kind: Kind
  /** Minutes really studied for one planned minute. */
  readonly factor: number
  /** Minutes really studied. */
  readonly actualMinutes: number
  /** Content that they brought, in minutes of the plan's estimates. */
  readonly contentMinutes: number
}

/** What the logged minutes say about a learner's pace. */
export type PaceSuggestion = {
  /** The plan's present factor. */
  readonly present: number
  /** The factor that the logged minutes speak for, shrunk towards the present one; two decimals. */
  readonly paceFactor: number
  /** Bounds within which the factor lies with 80 % probability. */
  readonly range: readonly [number, number]
  /** Whether the logged minutes are as good as those that the plan allows for. */
  readonly isThatOfPlan: boolean
  /** Whether there is enough evidence for a difference that is worth a change of the plan. */
  readonly isWorthTaking: boolean
  readonly evidence: {
    /** Activities with sessions that were done. */
    readonly activities: number
    readonly actualMinutes: number
    readonly contentMinutes: number
    /** Share of the estimate that comes from the log and not from the prior, 0 to 1. */
    readonly weight: number
  }
  /** For information: the plan uses one factor for all kinds. */
  readonly byKind: readonly KindPace[]
}

/** Standard deviation of the logarithm of pace over learners (PLANNING.md). */
const PACE_SIGMA = 0.25
/** Standard deviation of the logarithm of actual ÷ estimated over the activities of one learner. */
const ACTIVITY_SIGMA = 0.4
const Z_80 = 1.2816
const LEAST_ACTIVITIES = 4
const LEAST_MINUTES = 600
const LEAST_DIFFERENCE = 0.05
const LOWEST = 0.3
const HIGHEST = 4

/**
 * Learns one pace factor from the sessions that were done: minutes really studied ÷ content that they
 * brought, over all activities, in logarithms shrunk towards the plan's present factor. The weight of
 * the log is τ² ÷ (τ² + σ² ÷ n), with τ = 0.25 over learners, σ = 0.4 over activities and n the
 * effective number of activities (ΣM)² ÷ ΣM² (normal–normal shrinkage; Gelman et al., "Bayesian Data
 * Analysis", 2.5). Partial sessions are credited with the minutes studied and say nothing about pace.
 * Reviews last as long as the roadmap says and are left out of the factor.
 */
export function suggestPace(roadmap: Roadmap, plan: Plan): PaceSuggestion {
  const { atPresentPace } = countContent(roadmap, plan)
  const activities = new Map<string, { actual: number; content: number }>()
  const kinds = new Map<Kind, { actual: number; content: number }>()
  for (const { id, activity, kind, status, minutes, actualMinutes = minutes } of plan.sessions) {
    const content = atPresentPace.get(id) ?? 0
    if (status !== 'done' || content === 0) continue
    add(kinds, kind, actualMinutes, content)
    if (kind !== 'review') add(activities, activity, actualMinutes, content)
  }
  const sums = [...activities.values()]
  const actual = sums.reduce((sum, one) => sum + one.actual, 0)
  const content = sums.reduce((sum, one) => sum + one.content, 0)
  const squares = sums.reduce((sum, one) => sum + one.content ** 2, 0)
  const effective = squares === 0 ? 0 : content ** 2 / squares
  const prior = PACE_SIGMA ** 2
  const weight = prior / (prior + ACTIVITY_SIGMA ** 2 / Math.max(effective, Number.MIN_VALUE))
  const ratio = actual > 0 ? Math.exp(weight * Math.log(actual / content)) : 1
  const spread = Math.exp(Z_80 * PACE_SIGMA * Math.sqrt(1 - weight))
  const present = plan.profile.paceFactor
  const paceFactor = toFactor(present * ratio)
  return {
    present,
    paceFactor,
    range: [toFactor((present * ratio) / spread), toFactor(present * ratio * spread)],
    isThatOfPlan: content > 0 && Math.abs(actual / content - 1) < LEAST_DIFFERENCE,
    isWorthTaking:
      sums.length >= LEAST_ACTIVITIES &&
      actual >= LEAST_MINUTES &&
      Math.abs(paceFactor / present - 1) >= LEAST_DIFFERENCE,
    evidence: {
      activities: sums.length,
      actualMinutes: Math.round(actual),
      contentMinutes: Math.round(content),
      weight,
    },
    byKind: KINDS.flatMap((kind) => {
      const sum = kinds.get(kind)
      if (sum === undefined) return []
      return [
        {
          kind,
          factor: toFactor(sum.actual / sum.content),
          actualMinutes: Math.round(sum.actual),
          contentMinutes: Math.round(sum.content),
        },
      ]
    }),
  }
}

function add<Key>(
  sums: Map<Key, { actual: number; content: number }>,
  key: Key,
  actual: number,
  content: number,
): void {
  const known = sums.get(key)
  if (known === undefined) sums.set(key, { actual, content })
  else {
    known.actual += actual
    known.content += content
  }
}

/** Two decimals, within what is believable. */
function toFactor(value: number): number {
  return Math.round(Math.min(HIGHEST, Math.max(LOWEST, value)) * 100) / 100
}
