import { DEFAULT_MIN_SESSION } from '../availability/offerSlots.ts'
import type { BusyInterval } from '../availability/slot.ts'
import { selectWork } from '../curriculum/selectWork.ts'
import type { Plan, Session } from '../model/plan.ts'
import type { Profile } from '../model/profile.ts'
import type { Roadmap } from '../model/roadmap.ts'
import { planSessions } from '../planning/planSessions.ts'
import { toDayNumber } from '../time/civilDate.ts'
import { estimateRest, type Minutes } from './estimateRest.ts'
import { findLostOn } from './findLost.ts'
import { findReview } from './findReview.ts'
import { freeId } from './items.ts'
import { liftTodays } from './liftTodays.ts'
import { mendPlan } from './mendPlan.ts'
import { placeAll } from './placeAll.ts'
import { setUpBoard } from './setUpBoard.ts'
import type { Move, Repaired, RepairInput } from './types.ts'

/**
 * Plans all that is left anew from tomorrow on, as a newcomer's plan would be made: for another pace,
 * or a life that has changed so much that mending would keep the wrong things. What happened stays, so
 * do pinned sessions, closed days and the reviews of topics that are over; what is planned for today
 * stays but where it waits for lost work. Sessions keep their ids, activity by activity in order of time.
 */
export function replanRest(input: RepairInput): Repaired {
  const { plan, profile, roadmap } = input
  const isKept = keeper(input)
  const kept = plan.sessions.filter(isKept)
  const work = selectWork(roadmap, { ...profile, paceFactor: plan.profile.paceFactor })
  const factor = profile.paceFactor / plan.profile.paceFactor
  const { left, totals } = estimateRest(plan, work, isKept, factor)
  const rest = planSessions(leftOf(roadmap, left, profile.paceFactor), fromTomorrow(input), [
    ...input.busy,
    ...takenBy(input, kept),
  ])
  const sessions = [...kept, ...withIds(plan, rest.sessions, isKept, input.today)]
  const assembled: Plan = {
    ...plan,
    profile: { ...profile },
    sessions: sessions.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1)),
    reserve: [...plan.reserve.filter(({ date }) => date <= input.today), ...rest.reserve],
    unscheduled: rest.unscheduled,
    estimates: estimatesBeside(roadmap, profile, totals),
  }
  const smallest = profile.limits.minSessionMin ?? DEFAULT_MIN_SESSION
  const mended = mendPlan({ ...input, plan: assembled }, (board) => placeAll(board, smallest))
  return compare(plan, mended.plan)
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

/** The roadmap with the hours that are left of it. */
function leftOf(roadmap: Roadmap, left: Minutes, paceFactor: number): Roadmap {
  const hoursOf = (id: string) => {
    const likely = (left.get(id) ?? 0) / 60 / paceFactor
    return { low: likely, likely, high: likely }
  }
  return {
    ...roadmap,
    topics: roadmap.topics.map((topic) => ({
      ...topic,
      activities: topic.activities.map((one) => ({ ...one, effortHours: hoursOf(one.id) })),
    })),
    projects: roadmap.projects.map((project) => ({
      ...project,
      stages: project.stages.map((stage) => ({ ...stage, effortHours: hoursOf(stage.id) })),
    })),
  }
}

/** The profile as it is, with nothing offered until tomorrow and on closed days. */
function fromTomorrow({ profile, today, closedDays }: RepairInput): Profile {
  const none = (from: string, to: string) => ({ from, to, capacity: 'none' as const })
  return {
    ...profile,
    exceptions: [
      ...profile.exceptions,
      ...(profile.startDate <= today ? [none(profile.startDate, today)] : []),
      ...closedDays.map((date) => none(date, date)),
    ],
  }
}

/** Time that kept sessions take, as if it were busy. */
function takenBy(input: RepairInput, kept: readonly Session[]): BusyInterval[] {
  const plan = { ...input.plan, sessions: kept }
  return setUpBoard({ ...input, plan }).items.flatMap(({ day, from, until }) =>
    day > toDayNumber(input.today) ? [{ from, until }] : [],
  )
}

/** New sessions with the ids of the former ones, activity by activity in order of time. */
function withIds(
  plan: Plan,
  sessions: readonly Session[],
  isKept: (session: Session) => boolean,
  today: string,
): Session[] {
  const ids = new Set(plan.sessions.map(({ id }) => id))
  /** Reviews that a topic had before it was opened again are not repeated. */
  const reviewed = new Map<string, number>()
  const former = new Map<string, Session[]>()
  for (const session of plan.sessions) {
    if (isKept(session)) {
      const number = session.status === 'missed' ? 0 : (findReview(session)?.number ?? 0)
      reviewed.set(session.topic, Math.max(number, reviewed.get(session.topic) ?? 0))
      continue
    }
    const known = former.get(session.activity)
    if (known === undefined) former.set(session.activity, [session])
    else known.push(session)
  }
  const isOpen = (session: Session) =>
    (findReview(session)?.number ?? Number.POSITIVE_INFINITY) > (reviewed.get(session.topic) ?? 0)
  return sessions.filter(isOpen).map((session) => {
    const old = former.get(session.activity)?.shift()
    if (old === undefined) {
      const id = freeId(ids, session.activity)
      ids.add(id)
      return { ...session, id }
    }
    if (placeOf(old) === placeOf(session)) return { ...session, id: old.id, ...movesOf(old) }
    const moves = [...(old.moves ?? []), { on: today, date: old.date, start: old.start }]
    return { ...session, id: old.id, moves }
  })
}

function movesOf({ moves }: Session): Pick<Session, 'moves'> {
  return moves === undefined ? {} : { moves }
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

function placeOf({ date, start }: Session): string {
  return `${date} ${start}`
}

/** What changed from one plan to another. */
function compare(before: Plan, after: Plan): Repaired {
  const places = new Map(before.sessions.map((session) => [session.id, placeOf(session)]))
  const moved: Move[] = []
  let replaced = 0
  for (const session of after.sessions) {
    const from = places.get(session.id)
    if (from === undefined) replaced += 1
    else if (from !== placeOf(session)) moved.push({ id: session.id, from, to: placeOf(session) })
    places.delete(session.id)
  }
  const removed = [...places.keys()]
  return { plan: after, moved, replaced, removed, othersMoved: moved.length }
}
