import type { Plan, Session } from '../model/plan.ts'
import type { Roadmap } from '../model/roadmap.ts'
import { type Day, dayOf } from './civil.ts'
import { type Busy, computeOffer, type Offered } from './offer.ts'
import { tellOrder, type Waiting } from './order.ts'
import { chooseStudyDays } from './restDays.ts'
import { itemsInScope } from './scope.ts'
import { type Entry, lineUp } from './timeline.ts'

/** Shortest session in minutes where a profile names none. */
const SHORTEST = 15

/** Work that has lost its place and needs another one. */
export type LostWork = { readonly session: Session; readonly minutes: number }

/** Free time of a day. */
export type Gap = Busy & { readonly day: Day }

/** What a repair is up against: the plan as life has left it, at the end of a day. */
export type Loss = {
  readonly today: Day
  /** Work of missed sessions, and sessions to come that the new hours have no place for. */
  readonly lost: readonly LostWork[]
  /** Sessions to come that may stay where they are, in order of time. */
  readonly standing: readonly (Entry & { readonly session: Session })[]
  /**
   * Free time after today in which a session can stand, in order of time; within what the limit of
   * its day leaves, each stretch by itself.
   */
  readonly free: readonly Busy[]
  /** All free time after today, however short, in order of time; within the limits of days together. */
  readonly gaps: readonly Busy[]
  /** The same whatever the limits of days leave: what nobody stands in. */
  readonly unused: readonly Gap[]
  /** Minutes offered on each day after today, rest days and limits kept. */
  readonly offered: ReadonlyMap<Day, number>
  readonly waiting: Waiting
  /**
   * Topics and stages with a session before today, or a noted one, that was not missed: what comes before
   * them is overtaken.
   */
  readonly begun: ReadonlySet<string>
  /** Minutes of each topic and project in scope. */
  readonly sizes: ReadonlyMap<string, number>
  /** Minutes of each of them that are over. */
  readonly studied: ReadonlyMap<string, number>
}

/**
 * Measures a loss.
 * @param before The plan before the repair, with what happened written into its sessions.
 * @param profile The profile from now on: the plan's own, or a changed one.
 * @param today The last day that is over.
 */
export function measureLoss(
  roadmap: Roadmap,
  before: Plan,
  profile: Plan['profile'],
  today: Day,
  busy: readonly Busy[] = [],
): Loss {
  const offer = computeOffer(profile, busy)
  const entries = lineUp({ ...before, profile, reserve: [] }, offer)
  const used = new Set(entries.map(({ day }) => day))
  const { chosen } = chooseStudyDays(offer.minutes, offer.firstDay, profile.limits, (day) =>
    used.has(day),
  )
  const isOpen = (day: Day) => chosen[day - offer.firstDay] ?? false
  // A window of today may run past midnight; what stands in it is over with it.
  const tonight = new Set(entries.flatMap(({ session, day }) => (day <= today ? session?.id : [])))
  const future = entries.filter(isSession).filter(isToCome)
  function isToCome({ session }: { readonly session: Session }): boolean {
    return session.status === 'planned' && dayOf(session.date) > today && !tonight.has(session.id)
  }
  const standing: (Entry & { session: Session })[] = []
  const lost: LostWork[] = missedWork(roadmap, before)
  let end = Number.NEGATIVE_INFINITY
  for (const entry of future) {
    const fits = entry.inside === entry.minutes && isOpen(entry.day) && entry.from >= end
    if (fits || entry.session.pinned) standing.push(entry)
    else lost.push({ session: entry.session, minutes: entry.minutes })
    if (fits) end = entry.until
  }
  const waiting = tellOrder(roadmap)
  const begun = new Set<string>()
  const studied = new Map<string, number>()
  const over = before.sessions.filter(
    (session) => session.kind !== 'review' && session.status !== 'missed' && !isToCome({ session }),
  )
  // Of today or tonight, with no note yet.
  const isOpenToday = ({ status, date }: Session) => status === 'planned' && dayOf(date) >= today
  for (const session of over) if (!isOpenToday(session)) begun.add(unitOf(session))
  for (const session of over) {
    const waits = ({ session: { activity } }: LostWork) =>
      waiting.get(activity)?.has(session.activity) === true
    // What waits for lost work cannot be studied today.
    const mayLeave = isOpenToday(session) && !session.pinned && !begun.has(unitOf(session))
    if (mayLeave && lost.some(waits)) lost.push({ session, minutes: session.minutes })
    else studied.set(session.topic, (studied.get(session.topic) ?? 0) + workOf(session))
  }
  const windows = offer.windows.filter(({ day }) => day > today && isOpen(day))
  // A review, or the rest of some work, may be shorter than the limit for sessions.
  const least = Math.min(
    profile.limits.minSessionMin ?? SHORTEST,
    ...lost.map((one) => one.minutes),
  )
  const offered = new Map<Day, number>()
  for (const { day } of windows) offered.set(day, offer.minutes[day - offer.firstDay] ?? 0)
  const taken = new Map<Day, number>()
  for (const { day, minutes } of standing) taken.set(day, (taken.get(day) ?? 0) + minutes)
  const roomOn = (day: Day) => Math.max(0, (offered.get(day) ?? 0) - (taken.get(day) ?? 0))
  const gaps = freeTime(windows, standing)
  return {
    today,
    lost,
    standing,
    free: gaps
      .map(({ from, until, day }) => ({ from, until: Math.min(until, from + roomOn(day)) }))
      .filter(({ from, until }) => until - from >= least),
    gaps: trimDays(gaps, roomOn),
    unused: gaps,
    offered,
    waiting,
    begun,
    studied,
    sizes: new Map(
      itemsInScope(roadmap, before).map(({ id, activities }) => [
        id,
        activities.reduce((sum, { minutes }) => sum + minutes, 0),
      ]),
    ),
  }
}

/** What is begun and finished as one: a topic, or a stage of a project. */
function unitOf(session: Session): string {
  return session.kind === 'project' ? session.activity : session.topic
}

/** Days that must pass between two sessions, the later one waiting; null where it does not wait. */
export function waitsFor(loss: Loss, later: Session, earlier: Session): number | null {
  if (earlier.kind === 'review') return null
  if (later.kind === 'review') return isReviewWithout(loss, later, earlier) ? null : 0
  if (loss.begun.has(unitOf(later))) return null
  return loss.waiting.get(earlier.activity)?.get(later.activity) ?? null
}

/** Whether a review may stand before a session: of another topic, or of half a topic without it. */
function isReviewWithout({ sizes }: Loss, review: Session, { topic, minutes, status }: Session) {
  if (review.topic !== topic || status === 'partial') return true
  const total = sizes.get(topic) ?? 0
  return (total - minutes) * 2 >= total
}

function isSession(entry: Entry): entry is Entry & { session: Session } {
  return entry.session !== null
}

/** What activities in scope lack in a plan, by the missed sessions that lacked it; reviews by number. */
function missedWork(roadmap: Roadmap, plan: Plan): LostWork[] {
  const missing = new Map<string, number>()
  const items = itemsInScope(roadmap, plan)
  for (const { activities } of items)
    for (const { id, minutes } of activities) missing.set(id, minutes)
  const note = (activity: string, minutes: number) =>
    missing.set(activity, (missing.get(activity) ?? 0) - minutes)
  for (const session of plan.sessions) note(session.activity, workOf(session))
  for (const { activity, minutes } of plan.unscheduled) note(activity, minutes)
  const lost: LostWork[] = []
  for (const session of [...plan.sessions].reverse()) {
    if (session.status !== 'missed' && session.status !== 'partial') continue
    const minutes =
      session.kind === 'review'
        ? reviewLack(plan, session)
        : Math.min(missing.get(session.activity) ?? 0, session.minutes - workOf(session))
    if (minutes <= 0) continue
    note(session.activity, minutes)
    lost.push({ session, minutes })
  }
  return lost.reverse()
}

function workOf({ status, minutes, actualMinutes }: Session): number {
  if (status === 'missed') return 0
  return status === 'partial' ? Math.min(minutes, actualMinutes ?? 0) : minutes
}

function reviewLack(plan: Plan, missed: Session): number {
  if (missed.status !== 'missed') return 0
  const caughtUp = plan.sessions.some((other) =>
    other.why.some((reason) => reason.kind === 'catch-up' && reason.session === missed.id),
  )
  return caughtUp ? 0 : missed.minutes
}

function freeTime(windows: readonly Offered[], standing: readonly Busy[]): Gap[] {
  const free: Gap[] = []
  let next = 0
  let from = Number.NEGATIVE_INFINITY
  for (const { day, ...window } of windows) {
    from = Math.max(from, window.from)
    for (; next < standing.length; next += 1) {
      const entry = standing[next]
      if (entry === undefined || entry.from >= window.until) break
      if (entry.from > from) free.push({ from, until: entry.from, day })
      from = Math.max(from, entry.until)
    }
    if (window.until > from) free.push({ from, until: window.until, day })
    from = Math.max(from, window.until)
  }
  return free
}

/** Free time of each day up to what its limit leaves, the earliest first. */
function trimDays(gaps: readonly Gap[], roomOn: (day: Day) => number): Busy[] {
  const left = new Map<Day, number>()
  return gaps.flatMap(({ from, until, day }) => {
    const room = left.get(day) ?? roomOn(day)
    const length = Math.min(room, until - from)
    left.set(day, room - length)
    return length > 0 ? [{ from, until: from + length }] : []
  })
}
