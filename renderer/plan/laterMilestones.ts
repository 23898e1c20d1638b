import type { Plan } from '../../shared/model/plan.ts'
import { toDayNumber } from '../../shared/time/civilDate.ts'
import { milestonesLater, type Slip } from '../words/milestones.ts'

/** How many milestones come later in one plan than in another, and by how much the last of them. */
export function describeLaterMilestones(before: Plan, after: Plan): Slip {
  const dates = new Map(after.milestones.map(({ id, date }) => [id, date]))
  const lost = before.milestones.filter(({ id }) => !dates.has(id)).length
  const days = before.milestones
    .map(({ id, date }) => toDayNumber(dates.get(id) ?? date) - toDayNumber(date))
    .filter((slip) => slip > 0)
    .sort((a, b) => b - a)
  return milestonesLater(days, lost)
}
