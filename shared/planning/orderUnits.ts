import type { Unit, Work } from '../curriculum/work.ts'

type Graph = readonly Unit[]

/**
 * The position of every unit: minutes of topics that come before it when one works from project to
 * project, always towards the one with the least still to learn for it. A phase's other topics follow
 * its last project, long chains first. Projects so become possible early and in turn, and find their long windows.
 */
export function orderUnits({ units, activities }: Work): Float64Array {
  const minutes = units.map((unit) =>
    unit.activities.reduce((sum, activity) => sum + (activities[activity]?.minutes ?? 0), 0),
  )
  const ancestors = ancestorsOf(units)
  const tails = measureTails(units, minutes, ancestors)
  const positions = new Float64Array(units.length)
  const taken = new Uint8Array(units.length)
  let passed = 0
  const take = (unit: number) => {
    if (taken[unit] === 1) return
    taken[unit] = 1
    positions[unit] = passed
    if (units[unit]?.isTopic) passed += minutes[unit] ?? 0
  }
  const missing = (unit: number) =>
    (ancestors[unit] ?? []).reduce(
      (sum, before) => (taken[before] === 1 ? sum : sum + (minutes[before] ?? 0)),
      0,
    )
  for (const open of groupByPhase(units)) {
    const projects = open.filter((index) => !units[index]?.isTopic)
    while (projects.length > 0) {
      projects.sort((a, b) => missing(a) - missing(b) || a - b)
      const next = projects.shift()
      if (next === undefined) break
      for (const before of ancestors[next] ?? []) take(before)
      take(next)
    }
    const others = open.filter((index) => taken[index] !== 1)
    others.sort((a, b) => (tails[b] ?? 0) - (tails[a] ?? 0) || a - b)
    for (const index of others) {
      for (const before of ancestors[index] ?? []) take(before)
      take(index)
    }
  }
  return positions
}

/** Indices of the units of each phase, one phase after another. */
function groupByPhase(units: Graph): number[][] {
  const groups = new Map<number, number[]>()
  for (const [index, { phase }] of units.entries()) {
    const group = groups.get(phase)
    if (group === undefined) groups.set(phase, [index])
    else group.push(index)
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group)
}

/** Minutes of the longest chain of units that starts with each, itself included. */
function measureTails(
  units: Graph,
  minutes: readonly number[],
  ancestors: readonly (readonly number[])[],
): Float64Array {
  const tails = Float64Array.from(minutes)
  const byDepth = units.map((_, index) => index)
  byDepth.sort((a, b) => (ancestors[b]?.length ?? 0) - (ancestors[a]?.length ?? 0))
  for (const index of byDepth) {
    for (const { unit } of units[index]?.after ?? []) {
      tails[unit] = Math.max(tails[unit] ?? 0, (minutes[unit] ?? 0) + (tails[index] ?? 0))
    }
  }
  return tails
}

/** All hard prerequisites of every unit, direct and not, each before those that need it. */
function ancestorsOf(units: Graph): readonly (readonly number[])[] {
  const known: (readonly number[] | undefined)[] = units.map(() => undefined)
  const collect = (start: number) => {
    const path = [start]
    for (let unit = path[path.length - 1]; unit !== undefined; unit = path[path.length - 1]) {
      const before = units[unit]?.after ?? []
      const waiting = before.find((link) => known[link.unit] === undefined)
      if (waiting !== undefined) path.push(waiting.unit)
      else {
        const all = new Set<number>()
        for (const link of before) {
          for (const earlier of known[link.unit] ?? []) all.add(earlier)
          all.add(link.unit)
        }
        known[unit] = [...all]
        path.pop()
      }
    }
  }
  units.forEach((_, index) => {
    if (known[index] === undefined) collect(index)
  })
  return known.map((list) => list ?? [])
}
