import { creditOf } from '../log/creditOf.ts'
import { findReview } from '../repair/findReview.ts'
import { isReviewable } from '../reviews/isReviewable.ts'
import { toCivilDate } from '../time/civilDate.ts'
import { MINUTES_PER_DAY, toClockTime, toMinuteOfDay } from '../time/clockTime.ts'
import type { Instant } from '../time/zone.ts'
import type { Ground, Stand } from './ground.ts'
import type { Broken, Moment } from './types.ts'

/** A rule of order that does not hold, and the sessions that stand in its way. */
export type OrderBreak = { readonly broken: Broken; readonly others: readonly Stand[] }

/**
 * Where a session stands out of order among all others: before what it needs, after what waits for
 * it, on the wrong side of its topic's reviews, or, for a review, outside its days. What was begun
 * already is not held to what should have come before it. Lags between stages count.
 */
export function findOutOfOrder(
  ground: Ground,
  stands: readonly Stand[],
  stand: Stand,
): OrderBreak[] {
  const { session } = stand
  if (session.kind === 'review') return ofReview(ground, stands, stand)
  const unitIndex = ground.unitOfActivity.get(session.activity)
  const unit = unitIndex === undefined ? undefined : ground.work.units[unitIndex]
  if (unitIndex === undefined || unit === undefined) return []
  const breaks: OrderBreak[] = []
  const isBegun = (index: number) =>
    stands.some((each) => unitOf(ground, each) === index && isOver(ground, each))
  for (const { unit: before, lag } of isBegun(unitIndex) ? [] : unit.after) {
    const late = stands.filter(
      (each) => unitOf(ground, each) === before && endOf(ground, each) + lag > stand.from,
    )
    const last = lastOf(ground, late)
    if (last === undefined) continue
    const item = ground.work.units[before]?.id ?? ''
    const broken = {
      kind: 'prerequisite',
      session: session.id,
      item,
      ends: endsAt(last),
    } as const
    breaks.push({ broken, others: late })
  }
  for (const { unit: after, lag } of unit.before) {
    if (isBegun(after)) continue
    const early = stands.filter(
      (each) => unitOf(ground, each) === after && !isLost(each) && each.from < stand.until + lag,
    )
    const first = early[0]
    if (first === undefined) continue
    const item = ground.work.units[after]?.id ?? ''
    const broken = {
      kind: 'dependent',
      session: session.id,
      item,
      begins: beginsAt(first),
    } as const
    breaks.push({ broken, others: early })
  }
  const hasty = stands.filter(
    (each) =>
      isReviewOf(each, session.topic) &&
      !isOver(ground, each) &&
      !isLost(each) &&
      each.from < stand.until &&
      !isEnough(ground, stands, unitIndex, each.from),
  )
  const first = hasty[0]
  if (unit.isTopic && first !== undefined) {
    const broken = { kind: 'own-review', session: session.id, begins: beginsAt(first) } as const
    breaks.push({ broken, others: hasty })
  }
  return breaks
}

function ofReview(ground: Ground, stands: readonly Stand[], stand: Stand): OrderBreak[] {
  const { session } = stand
  const review = findReview(session)
  const unit = ground.unitOfTopic.get(session.topic)
  if (review === undefined || unit === undefined) return []
  const work = stands.filter((each) => unitOf(ground, each) === unit && !isLost(each))
  const late = work.filter((each) => endOf(ground, each) > stand.from)
  const last = lastOf(ground, late)
  if (last !== undefined && !isEnough(ground, stands, unit, stand.from)) {
    return [{ broken: { kind: 'own-work', session: session.id, ends: endsAt(last) }, others: late }]
  }
  const earlier = stands.filter(
    (each) =>
      each.session.id !== session.id &&
      isReviewOf(each, session.topic) &&
      !isLost(each) &&
      (findReview(each.session)?.number ?? 0) < review.number,
  )
  const studied = work.filter((each) => endOf(ground, each) <= stand.from)
  const previous = lastOf(ground, earlier) ?? lastOf(ground, studied)
  if (previous === undefined) return []
  const { toleranceFraction } = ground.setting.roadmap.reviewPolicy
  const first = Math.ceil(previous.day + review.intervalDays * (1 - toleranceFraction))
  const latest = Math.floor(previous.day + review.intervalDays * (1 + toleranceFraction))
  const until = Math.max(previous.day + 1, latest)
  if (stand.day >= first && stand.day <= until) return []
  const days = { first: toCivilDate(first), last: toCivilDate(until) }
  return [{ broken: { kind: 'review-date', session: session.id, ...days }, others: [] }]
}

/** Whether enough of a topic's unit is over at a moment for a review of it. */
function isEnough(ground: Ground, stands: readonly Stand[], unit: number, at: Instant): boolean {
  let studied = 0
  for (const each of stands) {
    if (unitOf(ground, each) === unit && !isLost(each) && endOf(ground, each) <= at) {
      studied += creditOf(each.session)
    }
  }
  const { units, activities } = ground.work
  const parts = units[unit]?.activities ?? []
  return isReviewable(
    studied,
    parts.reduce((sum, index) => sum + (activities[index]?.minutes ?? 0), 0),
  )
}

function unitOf(ground: Ground, { session }: Stand): number | undefined {
  return session.kind === 'review' ? undefined : ground.unitOfActivity.get(session.activity)
}

function isReviewOf({ session }: Stand, topic: string): boolean {
  return session.kind === 'review' && session.topic === topic
}

function isLost({ session }: Stand): boolean {
  return session.status === 'missed'
}

function isOver(ground: Ground, stand: Stand): boolean {
  return !isLost(stand) && endOf(ground, stand) <= ground.now
}

/** End of what is or was studied: what was done ahead of its time is over already. */
function endOf({ now }: Ground, stand: Stand): Instant {
  if (isLost(stand)) return Number.NEGATIVE_INFINITY
  return stand.session.status === 'planned' ? stand.until : Math.min(stand.until, now)
}

function beginsAt({ session }: Stand): Moment {
  return { date: session.date, at: session.start }
}

/** Midnight is the end of the day before. */
function endsAt({ session, day }: Stand): Moment {
  const end = toMinuteOfDay(session.start) + session.minutes
  const date = toCivilDate(day + Math.floor((end - 1) / MINUTES_PER_DAY))
  return { date, at: end % MINUTES_PER_DAY === 0 ? '24:00' : toClockTime(end) }
}

function lastOf(ground: Ground, stands: readonly Stand[]): Stand | undefined {
  return stands.reduce<Stand | undefined>(
    (last, each) => (last === undefined || endOf(ground, each) > endOf(ground, last) ? each : last),
    undefined,
  )
}
