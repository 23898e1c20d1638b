import type { DayNumber } from '../../shared/time/civilDate.ts'
import { describeTask } from '../../shared/words/tasks.ts'
import type { PlanIndex } from '../plan/planIndex.ts'

/** A resource by its title, and the topic that needs it first. */
export type ToHaveReady = { readonly title: string; readonly topic: string }

/** The resources that the sessions of the days `[from, until)` name, each once, in order of need. */
export function listToHaveReady(
  index: PlanIndex,
  from: DayNumber,
  until: DayNumber,
): readonly ToHaveReady[] {
  const days = Array.from({ length: until - from }, (_, place) => from + place)
  const sessions = days.flatMap((day) => index.sessions.get(day) ?? [])
  const topics = new Map<string, string>()
  for (const session of sessions) {
    for (const { title } of describeTask(session, index.roadmap.roadmap).resources) {
      if (!topics.has(title)) topics.set(title, session.title)
    }
  }
  return [...topics].map(([title, topic]) => ({ title, topic }))
}
