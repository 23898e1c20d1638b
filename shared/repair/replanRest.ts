import { selectWork } from '../curriculum/selectWork.ts'
import type { Session } from '../model/plan.ts'
import type { Profile } from '../model/profile.ts'
import type { Roadmap } from '../model/roadmap.ts'
import { estimateRest, type Minutes } from './estimateRest.ts'
import { findLostOn } from './findLost.ts'
import { layBeside, settle } from './layBeside.ts'
import { liftTodays } from './liftTodays.ts'
import { setUpBoard } from './setUpBoard.ts'
import type { Repaired, RepairInput } from './types.ts'

/**
 * Plans all that is left anew from tomorrow on, as a newcomer's plan would be made: for another pace,
 * or a life that has changed so much that mending would keep the wrong things. What happened stays, so
 * do pinned sessions, closed days and the reviews of topics that are over; what is planned for today
 * stays but where it waits for lost work. What was begun goes on first. Sessions keep their ids, activity
 * by activity in order of time.
 */
export function replanRest(input: RepairInput): Repaired {
  const { plan, profile, roadmap, today } = input
  const isKept = keeper(input)
  const work = selectWork(roadmap, { ...profile, paceFactor: plan.profile.paceFactor })
  const factor = profile.paceFactor / plan.profile.paceFactor
  const { left, totals } = estimateRest(plan, work, isKept, factor)
  const reserve = plan.reserve.filter(({ date }) => date <= today)
  const assembled = layBeside(input, { plan, isKept, left, reserve, after: today })
  const estimates = estimatesBeside(roadmap, profile, totals)
  return settle(input, { ...assembled, estimates })
}

/** What happened, what is pinned or on a closed day, and the reviews of topics that are over. */
function keeper(input: RepairInput): (session: Session) => boolean {
  const { plan, today, closedDays } = input
  const open = new Set<string>()
  const waiting = findWaitingToday(input)
  const isOver = ({ id, status, date, pinned }: Session) =>
    !waiting.has(id) &&
    (status !== 'planned' || date <= today || pinned === true || closedDays.includes(date))
  for (const session of plan.sessions) {
    if (session.kind !== 'review' && !isOver(session)) open.add(session.topic)
  }
  for (const { activity } of plan.unscheduled) {
    const topic = plan.sessions.find((session) => session.activity === activity)?.topic
    if (topic !== undefined) open.add(topic)
  }
  return (session) => isOver(session) || (session.kind === 'review' && !open.has(session.topic))
}

/** Ids of the sessions that are planned for today and wait for lost work. */
function findWaitingToday(input: RepairInput): ReadonlySet<string> {
  const board = setUpBoard(input)
  liftTodays(board, findLostOn(board, input.plan))
  return new Set(board.todays.filter(({ isLifted }) => isLifted).map(({ session }) => session.id))
}

/** Estimates that differ from likely hours × pace. */
function estimatesBeside(
  roadmap: Roadmap,
  profile: Profile,
  totals: Minutes,
): Record<string, number> {
  const estimates: Record<string, number> = {}
  for (const { id, minutes } of selectWork(roadmap, profile).activities) {
    const total = totals.get(id)
    if (total !== undefined && total !== minutes) estimates[id] = total
  }
  return estimates
}
