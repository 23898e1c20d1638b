import type { Activity, Unit } from './work.ts'

/**
 * Gives every unit its tail: the minutes on the longest chain of hard prerequisites that starts with
 * it (the critical-path priority of list scheduling; Graham 1969). Linear in units and edges.
 * @param units A graph without cycles.
 */
export function measureTails(
  units: readonly Omit<Unit, 'tail'>[],
  activities: readonly Activity[],
): Unit[] {
  const tails = new Float64Array(units.length)
  const waiting = units.map((unit) => unit.before.length)
  const ready = units.flatMap((unit, index) => (unit.before.length === 0 ? [index] : []))
  for (let index = ready.pop(); index !== undefined; index = ready.pop()) {
    const unit = units[index]
    if (unit === undefined) continue
    let longest = 0
    for (const next of unit.before) longest = Math.max(longest, tails[next.unit] ?? 0)
    const own = unit.activities.reduce(
      (sum, activity) => sum + (activities[activity]?.minutes ?? 0),
      0,
    )
    tails[index] = own + longest
    for (const previous of unit.after) {
      const left = (waiting[previous.unit] ?? 0) - 1
      waiting[previous.unit] = left
      if (left === 0) ready.push(previous.unit)
    }
  }
  return units.map((unit, index) => ({ ...unit, tail: tails[index] ?? 0 }))
}
