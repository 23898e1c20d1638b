import type { Plan, Session } from '../../shared/model/plan.ts'
import { reserveFrom } from '../../shared/planning/reserveFrom.ts'
import { toDayNumber } from '../../shared/time/civilDate.ts'
import { formatHours } from '../../shared/words/durations.ts'
import { describeLaterMilestones } from '../plan/laterMilestones.ts'
import type { Slip } from '../words/milestones.ts'

/** What differs between two plans. Sessions are the same when their ids are. */
export type PlanChange = {
  /** Sessions that begin at another time or last another while. */
  readonly moved: number
  readonly added: number
  readonly removed: number
  /** Null where not everything is placed. */
  readonly finishBefore: string | null
  readonly finishAfter: string | null
  /** Mean minutes of study a week to come, until the work is over; reviews may go on. */
  readonly minutesPerWeekBefore: number
  readonly minutesPerWeekAfter: number
  /** Minutes kept free for catching up, from today on. */
  readonly reserveBefore: number
  readonly reserveAfter: number
  /** How many milestones come later, and by how much. */
  readonly milestones: Slip
  /** Minutes that find no place. */
  readonly leftOverBefore: number
  readonly leftOverAfter: number
}

/**
 * What would change if one plan took another's place.
 * @param today Civil date from which on reserve is still to come.
 */
export function comparePlans(before: Plan, after: Plan, today: string): PlanChange {
  const former = new Map(before.sessions.map((session) => [session.id, session]))
  let moved = 0
  let kept = 0
  for (const session of after.sessions) {
    const same = former.get(session.id)
    if (same === undefined) continue
    kept += 1
    if (!isSamePlace(same, session)) moved += 1
  }
  return {
    moved,
    added: after.sessions.length - kept,
    removed: before.sessions.length - kept,
    finishBefore: finishOf(before),
    finishAfter: finishOf(after),
    minutesPerWeekBefore: minutesPerWeek(before, today),
    minutesPerWeekAfter: minutesPerWeek(after, today),
    reserveBefore: reserveFrom(before, today),
    reserveAfter: reserveFrom(after, today),
    milestones: describeLaterMilestones(before, after),
    leftOverBefore: leftOver(before),
    leftOverAfter: leftOver(after),
  }
}

/** Whether a change of plans leaves sessions and reserve as they are. */
export function changesNothing(change: PlanChange): boolean {
  const { moved, added, removed, reserveBefore, reserveAfter, leftOverBefore, leftOverAfter } =
    change
  return (
    moved + added + removed === 0 &&
    formatHours(reserveBefore) === formatHours(reserveAfter) &&
    leftOverBefore === leftOverAfter
  )
}

function isSamePlace(left: Session, right: Session): boolean {
  return (
    left.date === right.date &&
    left.start === right.start &&
    left.minutes === right.minutes &&
    left.zone === right.zone
  )
}

function finishOf({ summary }: Plan): string | null {
  return summary.feasible ? summary.finish : null
}

function minutesPerWeek({ sessions, summary }: Plan, today: string): number {
  const { finish } = summary
  if (finish === null || finish < today) return 0
  const ahead = sessions.filter(({ date }) => date >= today && date <= finish)
  const [first = finish] = ahead.map(({ date }) => date).sort()
  const minutes = ahead.reduce((sum, session) => sum + session.minutes, 0)
  return (minutes * 7) / (toDayNumber(finish) - toDayNumber(first) + 1)
}

function leftOver({ unscheduled }: Plan): number {
  return unscheduled.reduce((sum, { minutes }) => sum + minutes, 0)
}
