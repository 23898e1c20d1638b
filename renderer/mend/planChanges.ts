import type { Plan, Session } from '../../shared/model/plan.ts'
import { type DayNumber, mondayOf, toDayNumber } from '../../shared/time/civilDate.ts'

/** What one plan makes of another's sessions, by where one sees it on a calendar. */
export type PlanChanges = {
  /** The same session before and after, in order of the place after. */
  readonly moved: readonly { readonly before: Session; readonly after: Session }[]
  readonly added: readonly Session[]
  readonly removed: readonly Session[]
}

/** The sessions that stand elsewhere, are new or are gone. Sessions are the same when their ids are. */
export function findChanges(before: Plan, after: Plan): PlanChanges {
  const former = new Map(before.sessions.map((session) => [session.id, session]))
  const moved: { before: Session; after: Session }[] = []
  const added: Session[] = []
  for (const session of after.sessions) {
    const same = former.get(session.id)
    former.delete(session.id)
    if (same === undefined) added.push(session)
    else if (!isSamePlace(same, session)) moved.push({ before: same, after: session })
  }
  return { moved, added, removed: [...former.values()] }
}

/** The Monday of the first week in which one sees a change; null where there is none. */
export function firstChangedWeek({ moved, added, removed }: PlanChanges): DayNumber | null {
  const dates = [
    ...moved.flatMap(({ before, after }) => [before.date, after.date]),
    ...[...added, ...removed].map(({ date }) => date),
  ]
  if (dates.length === 0) return null
  return mondayOf(Math.min(...dates.map(toDayNumber)))
}

function isSamePlace(left: Session, right: Session): boolean {
  return left.date === right.date && left.start === right.start && left.minutes === right.minutes
}
