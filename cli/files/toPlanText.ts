import { type Plan, planSchema } from '../../shared/model/plan.ts'
import { toJsonText } from './toJsonText.ts'

/**
 * A plan as it stands in a file, its fields in the order of the form: plans that say the same are the
 * same file, octet for octet, however they came about.
 */
export function toPlanText(plan: Plan): string {
  return toJsonText(planSchema.parse(plan))
}
