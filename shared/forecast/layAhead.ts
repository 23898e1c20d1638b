import { toHorizon } from '../availability/horizon.ts'
import { DEFAULT_MIN_SESSION, offerSlots } from '../availability/offerSlots.ts'
import type { Plan, Session } from '../model/plan.ts'
import type { Profile } from '../model/profile.ts'
import type { Roadmap } from '../model/roadmap.ts'
import { type DayNumber, mondayOf, toDayNumber } from '../time/civilDate.ts'
import { MINUTES_PER_DAY, toMinuteOfDay } from '../time/clockTime.ts'

/** Minutes that the days to come hold. Index 0 is the Monday of the present week. */
export type Ahead = {
  readonly monday: DayNumber
  /** Minutes of planned sessions, by day. Whole weeks, at least one. */
  readonly planned: Float64Array
  /** Minutes free for what is left over: reserve, and all else that is offered and not planned. */
  readonly free: Float64Array
  /** What is free on each day of a week after the days that are listed, Monday first. */
  readonly typicalFree: Float64Array
}

const DAYS_PER_WEEK = 7
const MINUTES_PER_HOUR = 60
/** Share of free time that work can fill; the rest are ends too short for a session. */
const USED_SHARE = 0.95
/** How long after the days listed a life is looked at for what its weeks hold then. */
const WEEKS_AFTERWARDS = 52

/** Free time of a day. */
type Piece = { readonly day: DayNumber; readonly minutes: number }

/**
 * Lays out the days from today to the end of the horizon, or of the plan where that is later.
 * @param profile The plan's own, or one with other hours.
 */
export function layAhead(roadmap: Roadmap, plan: Plan, profile: Profile, today: DayNumber): Ahead {
  const monday = mondayOf(today)
  const planned = plan.sessions.filter(
    ({ status, date }) => status === 'planned' && toDayNumber(date) >= today,
  )
  const lastDay = planned.reduce((last, { date }) => Math.max(last, toDayNumber(date)), today - 1)
  const horizon = toHorizon(plan.profile)
  const end = mondayOf(Math.max(horizon.until - 1, lastDay, today)) + DAYS_PER_WEEK
  const ahead = {
    monday,
    planned: new Float64Array(end - monday),
    free: new Float64Array(end - monday),
    typicalFree: new Float64Array(DAYS_PER_WEEK),
  }
  for (const { date, minutes } of planned) {
    const index = toDayNumber(date) - monday
    ahead.planned[index] = (ahead.planned[index] ?? 0) + minutes
  }
  const weeks = new Map<DayNumber, number>()
  const most = mostAWeek(roadmap, plan)
  for (const { day, minutes } of freePieces(afterwards(profile, end), planned)) {
    if (day < today) continue
    const week = mondayOf(day)
    const used = weeks.get(week) ?? plannedIn(ahead.planned, week - monday)
    const kept = Math.min(minutes * USED_SHARE, Math.max(0, most - used))
    weeks.set(week, used + kept)
    const index = day - monday
    const weekday = day - week
    if (day < end) ahead.free[index] = (ahead.free[index] ?? 0) + kept
    else {
      ahead.typicalFree[weekday] = (ahead.typicalFree[weekday] ?? 0) + kept / WEEKS_AFTERWARDS
    }
  }
  return ahead
}

function plannedIn(days: Float64Array, from: number): number {
  let sum = 0
  for (let day = from; day < from + DAYS_PER_WEEK; day += 1) sum += days[day] ?? 0
  return sum
}

/** The life up to a year after a day, its last pattern going on where all end: people seldom give up. */
function afterwards(profile: Profile, day: DayNumber): Profile {
  const { horizonMonths: _, ...rest } = profile
  const isOpen = profile.availability.some(({ to }) => to === null)
  const last = profile.availability.length - 1
  return {
    ...rest,
    horizonWeeks:
      Math.floor((day - toDayNumber(profile.startDate)) / DAYS_PER_WEEK) + WEEKS_AFTERWARDS,
    availability: profile.availability.map((pattern, index) =>
      isOpen || index !== last ? pattern : { ...pattern, to: null },
    ),
  }
}

/** What sessions leave free of the slots of a life, in pieces that are long enough for a session. */
function freePieces(profile: Profile, sessions: readonly Session[]): Piece[] {
  const smallest = profile.limits.minSessionMin ?? DEFAULT_MIN_SESSION
  const taken = sessions
    .map(({ date, start, minutes }) => {
      const from = toDayNumber(date) * MINUTES_PER_DAY + toMinuteOfDay(start)
      return { from, until: from + minutes }
    })
    .sort((a, b) => a.from - b.from)
  const pieces: Piece[] = []
  let next = 0
  for (const { day, from, until, offset } of offerSlots(profile)) {
    let cursor = from + offset
    const end = until + offset
    while ((taken[next]?.until ?? Number.POSITIVE_INFINITY) <= cursor) next += 1
    for (let index = next; (taken[index]?.from ?? end) < end; index += 1) {
      const session = taken[index]
      if (session === undefined) break
      if (session.from - cursor >= smallest) pieces.push({ day, minutes: session.from - cursor })
      cursor = Math.max(cursor, session.until)
    }
    if (end - cursor >= smallest) pieces.push({ day, minutes: end - cursor })
  }
  return pieces
}

/** Most minutes a week: the highest band of the phases in scope where the plan keeps to bands. */
function mostAWeek(roadmap: Roadmap, { profile }: Plan): number {
  if (profile.pace === 'hours') return Number.POSITIVE_INFINITY
  const inScope = roadmap.phases.filter(({ id }) => profile.scope.phases.includes(id))
  return Math.max(...inScope.map(({ weeklyHoursBand }) => weeklyHoursBand[1])) * MINUTES_PER_HOUR
}
