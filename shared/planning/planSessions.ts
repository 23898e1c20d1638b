import { offerSlots } from '../availability/offerSlots.ts'
import type { BusyInterval, Slot } from '../availability/slot.ts'
import { wallDay } from '../availability/wallDay.ts'
import { reviewActivity } from '../curriculum/reviewActivity.ts'
import { selectWork } from '../curriculum/selectWork.ts'
import type { Work } from '../curriculum/work.ts'
import type { Plan, PlanSummary, Reserve, Session, Unscheduled } from '../model/plan.ts'
import type { Profile } from '../model/profile.ts'
import type { Roadmap } from '../model/roadmap.ts'
import { toCivilDate } from '../time/civilDate.ts'
import { MINUTES_PER_DAY, toClockTime } from '../time/clockTime.ts'
import { blockRanks } from './blockBalance.ts'
import { explainer } from './explain.ts'
import { type Filling, fillSlots } from './fillSlots.ts'
import type { Placement } from './placement.ts'
import { reachMilestones } from './reachMilestones.ts'
import { warn } from './warn.ts'

/**
 * Lays the work that a profile asks for into the hours that it offers. Deterministic; reads no clock.
 * @param roadmap Checked (see `checkRoadmap`): its prerequisites have no cycle.
 * @param profile Decoded (see `decodeProfile`).
 * @param busy Imported commitments, in instants; they are cut out of the windows.
 * @param begun Ids of topics and stages begun before this plan: they go on first.
 * @returns a plan also where work does not fit (see `unscheduled`).
 */
export function planSessions(
  roadmap: Roadmap,
  profile: Profile,
  busy: readonly BusyInterval[] = [],
  begun?: ReadonlySet<string>,
): Plan {
  const slots = offerSlots(profile, busy)
  const work = selectWork(roadmap, profile)
  const filling = fillSlots(roadmap, profile, work, slots, begun)
  const sessions = dressSessions(work, filling, blockRanks(roadmap, slots))
  const reserve = filling.reserve.map(toReserve)
  const unscheduled = collectUnscheduled(work, filling)
  return {
    version: 1,
    roadmap: { id: roadmap.id, version: roadmap.version },
    profile,
    sessions,
    reserve,
    milestones: reachMilestones(roadmap, finishedDays(work, filling)),
    unscheduled,
    summary: summarise(slots, sessions, filling, unscheduled),
    warnings: warn(roadmap, profile, slots),
  }
}

function dressSessions(work: Work, filling: Filling, ranks: Int32Array): Session[] {
  const descriptionOf = describer(work)
  const explain = explainer(filling.agenda, ranks)
  const counts = new Map<string, number>()
  const dates = new Map<number, string>()
  const clocks = new Map<number, string>()
  return filling.placements.map((placement): Session => {
    const { slot, from, minutes } = placement
    const what = descriptionOf(placement.work)
    const count = (counts.get(what.activity) ?? 0) + 1
    counts.set(what.activity, count)
    const wall = from + slot.offset
    const day = wallDay(slot, from)
    return {
      id: `${what.activity}-${count}`,
      activity: what.activity,
      topic: what.topic,
      kind: what.kind,
      title: what.title,
      date: remember(dates, day, toCivilDate),
      start: remember(clocks, wall - day * MINUTES_PER_DAY, toClockTime),
      minutes,
      zone: slot.zone,
      block: slot.block,
      status: 'planned',
      why: explain(placement),
    }
  })
}

type Description = Pick<Session, 'activity' | 'topic' | 'kind' | 'title'>

/** Describes what is placed; sessions of one activity share one description. */
function describer(work: Work): (placed: Placement['work']) => Description {
  const known: Description[] = work.activities.map(({ id, unit, kind }) => ({
    activity: id,
    topic: work.units[unit]?.topic ?? '',
    kind,
    title: work.units[unit]?.title ?? '',
  }))
  return (placed) => {
    if (typeof placed !== 'number') {
      const { topic, title } = work.units[placed.unit] ?? { topic: '', title: '' }
      return { activity: reviewActivity(topic), topic, kind: 'review', title }
    }
    const description = known[placed]
    if (description === undefined) throw new Error('A placement names no activity of the work')
    return description
  }
}

function remember(known: Map<number, string>, key: number, make: (key: number) => string): string {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make(key)
  known.set(key, made)
  return made
}

function toReserve(piece: Slot): Reserve {
  const wall = piece.from + piece.offset
  return {
    date: toCivilDate(wallDay(piece, piece.from)),
    start: toClockTime(wall),
    minutes: piece.until - piece.from,
    block: piece.block,
  }
}

/** Work without a place: `prerequisite` where something before it has none either. */
function collectUnscheduled(work: Work, filling: Filling): Unscheduled[] {
  const { activityLeft, waitingFor } = filling.agenda
  const left = work.activities.flatMap((activity, index): Unscheduled[] => {
    const minutes = activityLeft[index] ?? 0
    if (minutes === 0) return []
    const reason = (waitingFor[activity.unit] ?? 0) > 0 ? 'prerequisite' : 'horizon'
    return [{ activity: activity.id, minutes, reason }]
  })
  const reviews = filling.missedReviews.map(
    (review): Unscheduled => ({
      activity: reviewActivity(work.units[review.unit]?.topic ?? ''),
      minutes: filling.reviewMinutes,
      reason: 'horizon',
    }),
  )
  return [...left, ...reviews]
}

function finishedDays(work: Work, filling: Filling): Map<string, number> {
  const days = new Map<string, number>()
  work.units.forEach((unit, index) => {
    const day = filling.agenda.finishedOn[index] ?? Number.NaN
    days.set(unit.id, day)
    const known = days.get(unit.topic)
    days.set(unit.topic, known === undefined ? day : Math.max(known, day))
  })
  return days
}

function summarise(
  slots: readonly Slot[],
  sessions: readonly Session[],
  { reserve, offered }: Filling,
  unscheduled: readonly Unscheduled[],
): PlanSummary {
  const offeredMinutes = slots.reduce((sum, slot) => sum + slot.until - slot.from, 0)
  const plannedMinutes = sessions.reduce((sum, session) => sum + session.minutes, 0)
  const reserveMinutes = reserve.reduce((sum, piece) => sum + piece.until - piece.from, 0)
  const feasible = unscheduled.length === 0
  return {
    finish: latestDate(sessions),
    earliestFinish: feasible ? earliestFinish(offered, plannedMinutes + reserveMinutes) : null,
    offeredMinutes,
    plannedMinutes,
    reserveMinutes,
    feasible,
  }
}

/** The latest date that a session stands on. */
function latestDate(sessions: readonly Session[]): string | null {
  return sessions.reduce<string | null>(
    (latest, { date }) => (latest === null || date > latest ? date : latest),
    null,
  )
}

/** First date on which the minutes offered so far reach `needed` (bound B1); null when they never do. */
function earliestFinish(slots: readonly Slot[], needed: number): string | null {
  let offered = 0
  for (const slot of slots) {
    offered += slot.until - slot.from
    if (offered >= needed) return toCivilDate(wallDay(slot, slot.from))
  }
  return null
}
