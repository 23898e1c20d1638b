import type { Plan } from '../model/plan.ts'
import type { Profile } from '../model/profile.ts'
import type { Metric } from './metric.ts'

const REPEATS = 2

/**
 * Metric 16 of PLANNING.md: same input, same plan. Target 100 %.
 * Plans the profile again, twice, and compares everything but the order of object fields. The value
 * is the share of those plans that equal the given one.
 * @param replan Plans a profile for the plan's roadmap (and the same busy time).
 */
export function scoreDeterminism(plan: Plan, replan: (profile: Profile) => Plan): Metric {
  let equal = 0
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    if (isSame(plan, replan(plan.profile))) equal++
  }
  const value = equal / REPEATS
  return {
    metric: 16,
    name: 'same-input-same-plan',
    value,
    target: 1,
    bound: 1,
    ok: value === 1,
  }
}

/** Equality as JSON: a field that is undefined and one that is missing are the same. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  if (Array.isArray(a) && Array.isArray(b) && a.length !== b.length) return false
  const left = new Map<string, unknown>(Object.entries(a))
  const right = new Map<string, unknown>(Object.entries(b))
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    if (!isSame(left.get(key), right.get(key))) return false
  }
  return true
}
