import { toHorizon } from '../availability/horizon.ts'
import { offerSlots } from '../availability/offerSlots.ts'
import type { Plan } from '../model/plan.ts'
import type { Profile } from '../model/profile.ts'
import type { Roadmap } from '../model/roadmap.ts'
import { type DayNumber, mondayOf, toDayNumber } from '../time/civilDate.ts'

/** Minutes that the days to come hold. Index 0 is the Monday of the present week. */
export type Ahead = {
  readonly monday: DayNumber
  /** Minutes of planned sessions, by day. Whole weeks, at least one. */
  readonly planned: Float64Array
  /** Minutes free for what is left over: reserve, and after the last session all that is offered. */
  readonly free: Float64Array
  /** Minutes that a changed life offers on top, by day: they bring the plan forward. */
  readonly extra: Float64Array
  /** What is free on each day of a week after the days that are listed, Monday first. */
  readonly typicalFree: Float64Array
}

const DAYS_PER_WEEK = 7
const MINUTES_PER_HOUR = 60
/** How long after the horizon a life is looked at for what its weeks hold then. */
const WEEKS_AFTERWARDS = 52

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
    extra: new Float64Array(end - monday),
    typicalFree: new Float64Array(DAYS_PER_WEEK),
  }
  const put = (days: Float64Array, day: DayNumber, minutes: number): void => {
    const index = day - monday
    if (index >= 0 && index < days.length) days[index] = (days[index] ?? 0) + minutes
  }
  for (const { date, minutes } of planned) put(ahead.planned, toDayNumber(date), minutes)
  for (const { date, minutes } of plan.reserve) {
    const day = toDayNumber(date)
    if (day >= today && day <= lastDay) put(ahead.free, day, minutes)
  }
  const most = mostAWeek(roadmap, plan)
  const offered = offeredByDay(afterwards(plan.profile), most)
  const wished = profile === plan.profile ? offered : offeredByDay(afterwards(profile), most)
  for (const [day, minutes] of wished) {
    if (day >= today) {
      const usual = Math.min(minutes, offered.get(day) ?? 0)
      put(ahead.extra, day, minutes - usual)
      if (day > lastDay) put(ahead.free, day, usual)
    }
    const weekday = day - mondayOf(day)
    if (day < horizon.until) continue
    ahead.typicalFree[weekday] = (ahead.typicalFree[weekday] ?? 0) + minutes / WEEKS_AFTERWARDS
  }
  return ahead
}

/** The life for another year, its last pattern going on where all end: plans that take longer are seldom given up. */
function afterwards(profile: Profile): Profile {
  const { from, until } = toHorizon(profile)
  const { horizonMonths: _, ...rest } = profile
  const isOpen = profile.availability.some(({ to }) => to === null)
  const last = profile.availability.length - 1
  return {
    ...rest,
    horizonWeeks: Math.ceil((until - from) / DAYS_PER_WEEK) + WEEKS_AFTERWARDS,
    availability: profile.availability.map((pattern, index) =>
      isOpen || index !== last ? pattern : { ...pattern, to: null },
    ),
  }
}

/** Minutes offered by day within the horizon; with a band, no week offers more than its highest hours. */
function offeredByDay(profile: Profile, most: number): Map<DayNumber, number> {
  const days = new Map<DayNumber, number>()
  const weeks = new Map<DayNumber, number>()
  for (const { day, from, until } of offerSlots(profile)) {
    const monday = mondayOf(day)
    const used = weeks.get(monday) ?? 0
    const minutes = Math.min(until - from, Math.max(0, most - used))
    weeks.set(monday, used + minutes)
    days.set(day, (days.get(day) ?? 0) + minutes)
  }
  return days
}

/** Most minutes a week: the highest band of the phases in scope where the plan keeps to bands. */
function mostAWeek(roadmap: Roadmap, { profile }: Plan): number {
  if (profile.pace === 'hours') return Number.POSITIVE_INFINITY
  const inScope = roadmap.phases.filter(({ id }) => profile.scope.phases.includes(id))
  return Math.max(...inScope.map(({ weeklyHoursBand }) => weeklyHoursBand[1])) * MINUTES_PER_HOUR
}
