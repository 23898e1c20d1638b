import type { Plan } from '../../shared/model/plan.ts'
import { toDayNumber } from '../../shared/time/civilDate.ts'
import { milestonesLater, type Slip } from '../words/milestones.ts'

/** A milestone that another plan reaches later, and by how many days; null where it reaches it no more. */
export type LaterMilestone = { readonly title: string; readonly days: number | null }

/** The milestones that come later in one plan than in another, the one that slips most first. */
export function findLaterMilestones(before: Plan, after: Plan): readonly LaterMilestone[] {
  const dates = new Map(after.milestones.map(({ id, date }) => [id, date]))
  return before.milestones
    .map(({ id, title, date }) => {
      const now = dates.get(id)
      return { title, days: now === undefined ? null : toDayNumber(now) - toDayNumber(date) }
    })
    .filter(({ days }) => days === null || days > 0)
    .sort((a, b) => (b.days ?? Number.POSITIVE_INFINITY) - (a.days ?? Number.POSITIVE_INFINITY))
}

/** How many milestones slip, and by how much the last of them. */
export function describeLaterMilestones(before: Plan, after: Plan): Slip {
  const later = findLaterMilestones(before, after)
  const days = later.flatMap((each) => each.days ?? [])
  return milestonesLater(days, later.length - days.length)
}
