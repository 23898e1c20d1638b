import type { Plan } from '../../shared/model/plan.ts'

/** How many events an export of these dates (both inclusive, null is open) would hold. */
export function countEvents(plan: Plan, from: string | null, to: string | null): number {
  const inRange = ({ date }: { readonly date: string }) =>
    (from === null || date >= from) && (to === null || date <= to)
  return plan.sessions.filter(inRange).length + plan.milestones.filter(inRange).length
}
