import type { Activity, Unit } from './work.ts'

/** A project's minute counts more than once: it waits for the long windows, which are rare. */
const PROJECT_WEIGHT = 2

/**
 * Gives every unit its tail: the minutes on the longest chain of hard prerequisites within its phase
 * that starts with it (the critical-path priority of list scheduling; Graham 1969). Linear in units and edges.
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
    for (const next of unit.before) {
      const isSamePhase = units[next.unit]?.phase === unit.phase
      longest = Math.max(longest, isSamePhase ? (tails[next.unit] ?? 0) : 0)
    }
    const weight = unit.isTopic ? 1 : PROJECT_WEIGHT
    const own = unit.activities.reduce(
      (sum, activity) => sum + (activities[activity]?.minutes ?? 0),
      0,
    )
    tails[index] = own * weight + longest
    for (const previous of unit.after) {
      const left = (waiting[previous.unit] ?? 0) - 1
      waiting[previous.unit] = left
      if (left === 0) ready.push(previous.unit)
    }
  }
  return units.map((unit, index) => ({ ...unit, tail: tails[index] ?? 0 }))
}
