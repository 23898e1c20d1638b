import type { Plan } from '../../shared/model/plan.ts'
import { toDayNumber } from '../../shared/time/civilDate.ts'
import { milestonesLater, type Slip } from '../words/milestones.ts'

/** A milestone that comes later in another plan: its civil dates, `to` null where it is not reached there. */
export type LaterMilestone = {
  readonly id: string
  readonly title: string
  readonly from: string
  readonly to: string | null
}

/** The milestones of a plan that come later in another one, in the order of the first. */
export function listLaterMilestones(before: Plan, after: Plan): readonly LaterMilestone[] {
  const dates = new Map(after.milestones.map(({ id, date }) => [id, date]))
  return before.milestones
    .map(({ id, title, date }) => ({ id, title, from: date, to: dates.get(id) ?? null }))
    .filter(({ from, to }) => to === null || to > from)
}

/** How many milestones come later in one plan than in another, and by how much the last of them. */
export function describeLaterMilestones(before: Plan, after: Plan): Slip {
  const later = listLaterMilestones(before, after)
  const days = later
    .flatMap(({ from, to }) => (to === null ? [] : [toDayNumber(to) - toDayNumber(from)]))
    .sort((a, b) => b - a)
  return milestonesLater(days, later.length - days.length, after.unscheduled.length === 0)
}
