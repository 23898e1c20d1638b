import { boundFinish } from './boundFinish.ts'
import type { Day } from './civil.ts'
import type { Evidence } from './evidence.ts'

/** Days before which no plan can start an activity, or review a topic, whatever its order. */
export type Releases = {
  readonly ofActivity: (activity: string) => Day
  /** The day before which a topic cannot be finished. */
  readonly ofReview: (topic: string) => Day
}

type Node = { readonly minutes: number; readonly needs: readonly string[] }

/**
 * The first day by which the hours offered hold everything that hard prerequisites put before an
 * activity (C(t) ≥ the sum of its ancestors' minutes). A bound: other work is taken to wait.
 */
export function boundReleases(evidence: Evidence): Releases {
  const nodes = linkActivities(evidence)
  const before = new Map<string, number>()
  const minutesBefore = (ids: readonly string[]) => {
    const seen = new Set<string>()
    const waiting = [...ids]
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (seen.has(id)) continue
      seen.add(id)
      waiting.push(...(nodes.get(id)?.needs ?? []))
    }
    let minutes = 0
    for (const id of seen) minutes += nodes.get(id)?.minutes ?? 0
    return minutes
  }
  const dayOf = (key: string, ids: readonly string[]): Day => {
    const minutes = before.get(key) ?? minutesBefore(ids)
    before.set(key, minutes)
    return boundFinish(evidence.capacity, minutes) ?? evidence.offer.endDay
  }
  const partsOf = new Map(
    evidence.items.map((item) => [item.id, item.activities.map((activity) => activity.id)]),
  )
  return {
    ofActivity: (activity) => dayOf(activity, nodes.get(activity)?.needs ?? []),
    ofReview: (topic) => dayOf(`${topic}.review`, partsOf.get(topic) ?? []),
  }
}

/** Activities in scope with those that hard edges and the order of stages put right before them. */
function linkActivities({ items, roadmap }: Evidence): Map<string, Node> {
  const partsOf = new Map<string, readonly string[]>()
  for (const item of items) {
    for (const activity of item.activities) partsOf.set(activity.id, [activity.id])
    partsOf.set(
      item.id,
      item.activities.map((activity) => activity.id),
    )
  }
  const needs = new Map<string, string[]>()
  const need = (activity: string, before: readonly string[]) =>
    needs.set(activity, [...(needs.get(activity) ?? []), ...before])
  for (const { from, to, strength } of roadmap.prerequisites) {
    if (strength !== 'hard') continue
    for (const activity of partsOf.get(to) ?? []) need(activity, partsOf.get(from) ?? [])
  }
  const nodes = new Map<string, Node>()
  for (const { activities, isProject } of items) {
    for (const [index, { id, minutes }] of activities.entries()) {
      const earlier = isProject ? activities.slice(0, index).map((stage) => stage.id) : []
      nodes.set(id, { minutes, needs: [...(needs.get(id) ?? []), ...earlier] })
    }
  }
  return nodes
}
