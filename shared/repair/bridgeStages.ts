import type { Link, Unit, Work } from '../curriculum/work.ts'

/**
 * The work with a project's stages linked past those that are begun already: what is begun waits for
 * nothing any more, but what comes after it still waits for all stages before, and for what these needed.
 * @param begun Indices of units.
 */
export function bridgeStages(work: Work, begun: ReadonlySet<number>): Work {
  const { units } = work
  const added = units.map((unit, index) =>
    unit.isTopic || begun.has(index) ? [] : onePerUnit(linksPast(units, begun, unit)),
  )
  if (added.every((links) => links.length === 0)) return work
  const bridged = [...units]
  const add = (index: number, after: readonly Link[], before: readonly Link[]) => {
    const unit = bridged[index]
    if (unit === undefined) return
    bridged[index] = {
      ...unit,
      after: [...unit.after, ...after],
      before: [...unit.before, ...before],
    }
  }
  for (const [index, links] of added.entries()) {
    if (links.length > 0) add(index, links, [])
    for (const { unit, lag } of links) add(unit, [], [{ unit: index, lag }])
  }
  return { ...work, units: bridged }
}

function onePerUnit(links: readonly Link[]): Link[] {
  const lags = new Map<number, number>()
  for (const { unit, lag } of links) lags.set(unit, Math.max(lag, lags.get(unit) ?? 0))
  return [...lags].map(([unit, lag]) => ({ unit, lag }))
}

/** Links to what those begun stages waited for that a stage follows. */
function linksPast(units: readonly Unit[], begun: ReadonlySet<number>, stage: Unit): Link[] {
  const links: Link[] = []
  for (const { unit } of stage.after) {
    const earlier = units[unit]
    if (earlier?.topic !== stage.topic || !begun.has(unit)) continue
    links.push(...earlier.after, ...linksPast(units, begun, earlier))
  }
  return links
}
