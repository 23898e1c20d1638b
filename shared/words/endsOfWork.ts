import type { Session } from '../model/plan.ts'

/** Last day of the work of each topic, project and activity, `YYYY-MM-DD`, by their ids. */
export type EndsOfWork = ReadonlyMap<string, string>

/** When the work in a plan ends, by what it is of: reviews and what was missed or skipped left out. */
export function findEndsOfWork(sessions: readonly Session[]): EndsOfWork {
  const ends = new Map<string, string>()
  for (const { kind, status, topic, activity, date } of sessions) {
    if (kind === 'review' || status === 'missed' || status === 'skipped') continue
    if ((ends.get(topic) ?? '') < date) ends.set(topic, date)
    if ((ends.get(activity) ?? '') < date) ends.set(activity, date)
  }
  return ends
}
