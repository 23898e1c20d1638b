import { DEFAULT_MIN_SESSION } from '../availability/offerSlots.ts'
import type { BusyInterval } from '../availability/slot.ts'
import type { Plan, Session } from '../model/plan.ts'
import type { Profile } from '../model/profile.ts'
import type { Roadmap } from '../model/roadmap.ts'
import { planSessions } from '../planning/planSessions.ts'
import { toDayNumber } from '../time/civilDate.ts'
import { bringBackReviews, findReturned } from './bringBackReviews.ts'
import type { Minutes } from './estimateRest.ts'
import { findReview } from './findReview.ts'
import { freeId } from './items.ts'
import { mendPlan } from './mendPlan.ts'
import { placeAll } from './placeAll.ts'
import { setUpBoard } from './setUpBoard.ts'
import type { Move, Repaired, RepairInput } from './types.ts'

/** What a plan keeps while other work is laid beside it. */
export type Beside = {
  readonly plan: Plan
  readonly isKept: (session: Session) => boolean
  /** Minutes by activity. */
  readonly left: Minutes
  readonly reserve: Plan['reserve']
  /** Civil date; nothing is laid on it or before. */
  readonly after: string
}

/** A plan of what is kept and of the work that is left; its figures are those of before. */
export function layBeside(
  input: RepairInput,
  { plan, isKept, left, reserve, after }: Beside,
): Plan {
  const { roadmap, profile, busy, today } = input
  const kept = plan.sessions.filter(isKept)
  const rest = planSessions(
    leftOf(roadmap, left, profile.paceFactor),
    offeredAfter(input, after),
    [...busy, ...takenBy(input, kept)],
    begunIn(kept, today),
  )
  const sessions = [...kept, ...withIds(plan, rest.sessions, isKept, today)]
  return {
    ...plan,
    profile: { ...profile },
    sessions: sessions.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1)),
    reserve: [...reserve, ...rest.reserve],
    unscheduled: rest.unscheduled,
  }
}

/** The plan with figures and milestones of its own and the reviews of topics that come back, and what changed. */
export function settle(input: RepairInput, assembled: Plan): Repaired {
  const smallest = input.profile.limits.minSessionMin ?? DEFAULT_MIN_SESSION
  const returned = findReturned(input)
  const mended = mendPlan({ ...input, plan: assembled }, (board) => {
    bringBackReviews(board, returned)
    placeAll(board, smallest)
  })
  return compare(input.plan, mended.plan)
}

/** Topics and stages that were begun by a day: something of them was studied, or is planned until then. */
function begunIn(sessions: readonly Session[], today: string): ReadonlySet<string> {
  return new Set(
    sessions
      .filter(({ kind, status, date }) => kind !== 'review' && status !== 'missed' && date <= today)
      .map(({ kind, activity, topic }) => (kind === 'project' ? activity : topic)),
  )
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

/** The profile as it is, with nothing offered until a day is over and on closed days. */
function offeredAfter({ profile, closedDays }: RepairInput, day: string): Profile {
  const none = (from: string, to: string) => ({ from, to, capacity: 'none' as const })
  return {
    ...profile,
    exceptions: [
      ...profile.exceptions,
      ...(profile.startDate <= day ? [none(profile.startDate, day)] : []),
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
