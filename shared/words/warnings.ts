import type { Plan } from '../model/plan.ts'

/** A warning of a plan as one sentence. The planner's own words are facts in English already. */
export function describeWarning(warning: Plan['warnings'][number]): string {
  const text = warning.message.trim()
  if (text === '') return `${warning.code}.`
  return /[.!?]$/.test(text) ? text : `${text}.`
}
