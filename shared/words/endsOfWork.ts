import type { Session } from '../model/plan.ts'

/** Last day of the work of each topic, project and activity, `YYYY-MM-DD`, by their ids. */
export type EndsOfWork = ReadonlyMap<string, string>

/** When the work in a plan ends, by what it is of: reviews and what was missed or skipped left out. */
export function findEndsOfWork(sessions: readonly Session[]): EndsOfWork {
  const ends = new Map<string, string>()
  for (const { kind, status, activity, topic, date } of sessions) {
    if (kind === 'review' || status === 'missed' || status === 'skipped') continue
    const end = ends.get(activity)
    if (end !== undefined && end >= date) continue
    ends.set(activity, date)
    if ((ends.get(topic) ?? '') < date) ends.set(topic, date)
  }
  return ends
}
