import type { Roadmap } from '../model/roadmap.ts'

/** Activities that wait for an activity, with the days that must pass in between. */
export type Waiting = ReadonlyMap<string, ReadonlyMap<string, number>>

/**
 * Which activities wait for which, by hard prerequisites and the order of a project's stages. A project
 * waits with its first stage and is waited for until its last.
 */
export function tellOrder(roadmap: Roadmap): Waiting {
  const members = new Map<string, readonly string[]>()
  const waiting = new Map<string, Map<string, number>>()
  const wait = (after: string, before: string, days: number) => {
    const known = waiting.get(before) ?? new Map<string, number>()
    known.set(after, Math.max(known.get(after) ?? 0, days))
    waiting.set(before, known)
  }
  for (const { id, activities } of roadmap.topics) {
    const ids = activities.map((activity) => activity.id)
    members.set(id, ids)
  }
  for (const { id, stages } of roadmap.projects) {
    const ids = stages.map((stage) => stage.id)
    members.set(id, ids)
    for (const [index, stage] of stages.entries()) {
      members.set(stage.id, [stage.id])
      for (const earlier of ids.slice(0, index)) {
        const isNext = earlier === ids[index - 1]
        wait(stage.id, earlier, isNext ? (stage.elapsedLagDaysAfterPrevious ?? 0) : 0)
      }
    }
  }
  for (const { from, to, strength, elapsedLagDays } of roadmap.prerequisites) {
    if (strength !== 'hard') continue
    for (const before of members.get(from) ?? []) {
      for (const after of members.get(to) ?? []) wait(after, before, elapsedLagDays ?? 0)
    }
  }
  return waiting
}
