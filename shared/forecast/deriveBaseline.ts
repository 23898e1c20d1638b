import type { Baseline } from '../document/takeBaseline.ts'
import { isUnplanned } from '../log/addUnplanned.ts'
import type { Plan, Session } from '../model/plan.ts'
import { mondayOf, toCivilDate, toDayNumber } from '../time/civilDate.ts'

/**
 * The baseline as a plan remembers it: every session where it stood before its first move. What a
 * repair added to catch up, and what was studied without a plan, were not part of it.
 */
export function deriveBaseline(plan: Plan): Baseline {
  const weeks = new Map<number, number>()
  let finish: string | null = null
  for (const session of plan.sessions) {
    if (!wasAccepted(session)) continue
    const date = firstDateOf(session)
    const monday = mondayOf(toDayNumber(date))
    weeks.set(monday, (weeks.get(monday) ?? 0) + session.minutes)
    if (finish === null || date > finish) finish = date
  }
  return {
    acceptedOn: plan.profile.startDate,
    finish,
    weeks: [...weeks]
      .sort(([a], [b]) => a - b)
      .map(([monday, minutes]) => ({ monday: toCivilDate(monday), minutes })),
  }
}

/** Whether a session was there from the beginning, and not added when something was lost or extra. */
export function wasAccepted(session: Session): boolean {
  return !isUnplanned(session) && session.why.every(({ kind }) => kind !== 'catch-up')
}

/** The civil date on which a session stood before its first move. */
export function firstDateOf({ moves, date }: Session): string {
  return moves?.[0]?.date ?? date
}
