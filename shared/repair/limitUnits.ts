import type { Plan } from '../model/plan.ts'
import { toDayNumber } from '../time/civilDate.ts'
import { MINUTES_PER_DAY } from '../time/clockTime.ts'
import type { Instant } from '../time/zone.ts'
import type { Board } from './board.ts'

/**
 * When each unit has to end at the latest so that every milestone to come keeps its date, its own or
 * that of what waits for it; endless where none does. What is begun late already is held to nothing.
 */
export function limitUnits({ roadmap, work, now, today }: Board, plan: Plan): readonly Instant[] {
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
    for (const link of work.units[unit]?.after ?? []) limit(link.unit, at - link.lag)
  }
  for (const { id, date } of plan.milestones) {
    const day = toDayNumber(date)
    if (day <= today) continue
    const at = now + (day - today) * MINUTES_PER_DAY
    for (const part of requires.get(id) ?? [])
      for (const unit of unitsOf.get(part) ?? []) limit(unit, at)
  }
  return limits
}
