import type { Plan } from '../model/plan.ts'
import { toDayNumber } from '../time/civilDate.ts'
import { MINUTES_PER_DAY } from '../time/clockTime.ts'
import type { Instant } from '../time/zone.ts'
import type { Board } from './board.ts'

/**
 * When each unit has to end at the latest so that the milestones that a plan reaches keep their dates:
 * by the end of its own, and before what waits for it has to begin; endless where none asks for it. What
 * has begun waits for nothing.
 */
export function limitUnits(board: Board, plan: Plan): readonly Instant[] {
  const { roadmap, work, begun, lastPast, midnight } = board
  const requires = new Map(roadmap.milestones.map((one) => [one.id, one.requires]))
  const limits = work.units.map(() => Number.POSITIVE_INFINITY)
  const unitsOf = new Map<string, number[]>()
  for (const [index, { id, topic }] of work.units.entries()) {
    for (const name of new Set([id, topic]))
      unitsOf.set(name, [...(unitsOf.get(name) ?? []), index])
  }
  const limit = (unit: number, at: Instant): void => {
    if ((limits[unit] ?? at) <= at) return
    limits[unit] = at
    if (begun.has(unit)) return
    for (const link of work.units[unit]?.after ?? []) limit(link.unit, at - link.lag)
  }
  for (const { id, date } of plan.milestones) {
    const at = midnight + (toDayNumber(date) - lastPast) * MINUTES_PER_DAY
    for (const part of requires.get(id) ?? [])
      for (const unit of unitsOf.get(part) ?? []) limit(unit, at)
  }
  return limits
}
