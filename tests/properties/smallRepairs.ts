import type { Plan, Session } from '../../shared/model/plan.ts'
import type { Profile } from '../../shared/model/profile.ts'
import type { Roadmap } from '../../shared/model/roadmap.ts'
import { aPlan, aSession } from '../builders/plan.ts'
import { aProfile } from '../builders/profile.ts'
import { aRoadmap, aTopic } from '../builders/roadmap.ts'
import { seeded } from '../builders/seeded.ts'

/** A plan of at most twelve sessions whose first day was missed; all lengths are whole hours. */
export type SmallCase = {
  readonly roadmap: Roadmap
  readonly profile: Profile
  readonly plan: Plan
  readonly today: string
  /** The same as a puzzle, which the exhaustive search solves. */
  readonly puzzle: Puzzle
}

/** Hours are numbered through all days; a session stands in hours of one day. */
export type Puzzle = {
  /** Day of each hour to come. */
  readonly dayOfHour: readonly number[]
  readonly standing: readonly Piece[]
  readonly lost: readonly Piece[]
  /** Topics that must be over before a topic begins, by index. */
  readonly after: readonly (readonly number[])[]
}

/** Work on a topic or a review of it: `length` hours from the hour `at` on. */
export type Piece = {
  readonly topic: number
  readonly length: number
  readonly at: number
  readonly isReview: boolean
}

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const WEEKS = 2

type Placed = {
  readonly topic: number
  readonly length: number
  readonly day: number
  readonly start: number
  readonly isReview: boolean
}

/** The case of a seed; with reviews of topics that were missed, half of each before it, if wished. */
export function smallCase(seed: number, hasReviews = false): SmallCase {
  const random = seeded(seed)
  const upTo = (most: number) => Math.floor(random() * (most + 1))
  const hours = DAYS.map(() => upTo(3))
  hours[0] = 1 + upTo(2)
  const count = 3 + upTo(3)
  const after = Array.from({ length: count }, (_, topic) =>
    Array.from({ length: topic }, (_, other) => other).filter(() => random() < 0.4),
  )
  const sessions: Placed[] = []
  const left = after.map(() => 1 + upTo(3))
  const lastDay: number[] = after.map(() => -1)
  for (let day = 0; day < WEEKS * 7; day += 1) {
    const offered = hours[day % 7] ?? 0
    for (let start = 0; start < offered; start += 1) {
      // An hour here and there stays free, the more of them the later.
      if (day > 0 && random() < 0.35) continue
      const ready = after.flatMap((before, topic) => {
        const isOver = before.every((other) => left[other] === 0 && lastDay[other] !== undefined)
        return (left[topic] ?? 0) > 0 && isOver ? [topic] : []
      })
      const topic = ready[upTo(ready.length - 1)]
      if (topic === undefined || sessions.length >= 12) continue
      const isLong = (left[topic] ?? 0) > 1 && start + 1 < offered && random() < 0.4
      const length = isLong ? 2 : 1
      sessions.push({ topic, length, day, start, isReview: false })
      left[topic] = (left[topic] ?? 0) - length
      start += length - 1
    }
  }
  if (hasReviews) for (const review of reviewsFor(sessions, hours, upTo)) sessions.push(review)
  sessions.sort((a, b) => a.day - b.day || a.start - b.start)
  return toCase(hours, after, sessions)
}

/** A review of each topic with missed work, in any free hour that half of the topic comes before. */
function reviewsFor(
  sessions: readonly Placed[],
  hours: readonly number[],
  upTo: (most: number) => number,
): Placed[] {
  const reviews: Placed[] = []
  for (const topic of new Set(sessions.flatMap((one) => (one.day === 0 ? [one.topic] : [])))) {
    const own = sessions.filter((one) => one.topic === topic)
    const total = own.reduce((sum, { length }) => sum + length, 0)
    const places: Placed[] = []
    for (let day = 1; day < WEEKS * 7; day += 1) {
      const before = own.filter((one) => one.day < day).reduce((sum, { length }) => sum + length, 0)
      for (let start = 0; before * 2 >= total && start < (hours[day % 7] ?? 0); start += 1) {
        const isTaken = [...sessions, ...reviews].some(
          (one) => one.day === day && one.start <= start && start < one.start + one.length,
        )
        if (!isTaken) places.push({ topic, length: 1, day, start, isReview: true })
      }
    }
    const place = places[upTo(Math.max(0, Math.min(3, places.length) - 1))]
    if (place !== undefined && sessions.length + reviews.length < 12) reviews.push(place)
  }
  return reviews
}

function toCase(
  hours: readonly number[],
  after: readonly (readonly number[])[],
  placed: readonly Placed[],
): SmallCase {
  const idOf = (topic: number) => `p1-t${topic}`
  const used = after.map((_, topic) =>
    placed
      .filter((one) => one.topic === topic && !one.isReview)
      .reduce((sum, { length }) => sum + length, 0),
  )
  const topics = after.flatMap((_, topic) => {
    const likely = used[topic] ?? 0
    if (likely === 0) return []
    const activity = {
      id: `${idOf(topic)}.read`,
      kind: 'read' as const,
      effortHours: { low: likely, likely, high: likely },
    }
    return [aTopic({ id: idOf(topic), title: idOf(topic), activities: [activity] })]
  })
  const roadmap = aRoadmap({
    topics,
    reviewPolicy: { intervalsDays: [], sessionMin: 25, toleranceFraction: 0.25 },
    prerequisites: after.flatMap((before, topic) =>
      before
        .filter((other) => (used[other] ?? 0) > 0 && (used[topic] ?? 0) > 0)
        .map((other) => ({ from: idOf(other), to: idOf(topic), strength: 'hard' as const })),
    ),
  })
  const days = Object.fromEntries(
    DAYS.map((day, index) => [
      day,
      (hours[index] ?? 0) === 0
        ? []
        : [{ block: 'evening' as const, start: '18:00', minutes: (hours[index] ?? 0) * 60 }],
    ]),
  )
  const { horizonMonths: _, ...base } = aProfile({
    availability: [{ type: 'weekly', from: '2027-03-01', to: null, days }],
    limits: { minSessionMin: 60, maxSessionMin: 120 },
  })
  const profile: Profile = { ...base, horizonWeeks: WEEKS }
  const sessions = placed.map(
    ({ topic, length, day, start, isReview }, index): Session =>
      aSession({
        id: `s-${index + 1}`,
        activity: `${idOf(topic)}.${isReview ? 'review' : 'read'}`,
        kind: isReview ? 'review' : 'read',
        topic: idOf(topic),
        title: idOf(topic),
        date: `2027-03-${String(day + 1).padStart(2, '0')}`,
        start: `${18 + start}:00`,
        minutes: length * 60,
        status: day === 0 ? 'missed' : 'planned',
      }),
  )
  const finish = sessions[sessions.length - 1]?.date ?? ''
  const plan = aPlan({ profile, sessions, summary: { ...aPlan().summary, finish } })
  const dayOfHour: number[] = []
  const firstHour: number[] = []
  for (let day = 1; day < WEEKS * 7; day += 1) {
    firstHour[day] = dayOfHour.length
    for (let hour = 0; hour < (hours[day % 7] ?? 0); hour += 1) dayOfHour.push(day)
  }
  const toPiece = ({ topic, length, day, start, isReview }: Placed): Piece => ({
    topic,
    length,
    isReview,
    at: day === 0 ? -1 : (firstHour[day] ?? 0) + start,
  })
  return {
    roadmap,
    profile,
    plan,
    today: '2027-03-01',
    puzzle: {
      dayOfHour,
      after,
      standing: placed.filter(({ day }) => day > 0).map(toPiece),
      lost: placed.filter(({ day }) => day === 0).map(toPiece),
    },
  }
}
