import { isUnplanned } from '../log/addUnplanned.ts'
import type { Plan } from '../model/plan.ts'
import type { Content } from '../pace/countContent.ts'
import { type DayNumber, mondayOf, toDayNumber } from '../time/civilDate.ts'

/** What one week of the past was to bring and what it brought, in minutes. */
export type PastWeek = {
  readonly monday: DayNumber
  /** Minutes of the sessions of which the log says what became of them, skipped ones left out. */
  readonly scheduledMinutes: number
  /** Content that was studied, planned or not. */
  readonly doneMinutes: number
  /** The same at the plan's present pace. */
  readonly broughtMinutes: number
}

/** What happened so far. */
export type History = {
  /** Every week from the first session on to the present one, in order. */
  readonly weeks: readonly PastWeek[]
  /** Minutes of sessions before today of which nothing is noted. */
  readonly unloggedMinutes: number
}

/**
 * Counts week by week, Monday to Sunday, what was planned and what was done. A session done ahead of
 * its date counts in the present week.
 * @param today Sessions of today count as soon as something is noted of them.
 */
export function countHistory(plan: Plan, content: Content, today: DayNumber): History {
  const scheduled = new Map<DayNumber, number>()
  const done = new Map<DayNumber, number>()
  const brought = new Map<DayNumber, number>()
  const present = mondayOf(today)
  let first = present
  let unloggedMinutes = 0
  for (const session of plan.sessions) {
    const { status, minutes } = session
    const day = toDayNumber(session.date)
    if (status === 'planned' && day < today) unloggedMinutes += minutes
    if (status === 'planned' || status === 'skipped') continue
    const monday = Math.min(mondayOf(day), present)
    first = Math.min(first, monday)
    if (day <= today && !isUnplanned(session)) add(scheduled, monday, minutes)
    add(done, monday, content.bySession.get(session.id) ?? 0)
    add(brought, monday, content.atPresentPace.get(session.id) ?? 0)
  }
  const weeks: PastWeek[] = []
  for (let monday = first; monday <= present; monday += 7) {
    weeks.push({
      monday,
      scheduledMinutes: scheduled.get(monday) ?? 0,
      doneMinutes: done.get(monday) ?? 0,
      broughtMinutes: brought.get(monday) ?? 0,
    })
  }
  return { weeks, unloggedMinutes }
}

function add(sums: Map<DayNumber, number>, monday: DayNumber, minutes: number): void {
  sums.set(monday, (sums.get(monday) ?? 0) + minutes)
}
