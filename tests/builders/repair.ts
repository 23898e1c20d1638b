import type { Plan, Session } from '../../shared/model/plan.ts'
import type { Profile } from '../../shared/model/profile.ts'
import type { Roadmap } from '../../shared/model/roadmap.ts'
import type { RepairInput } from '../../shared/repair/types.ts'
import { aPlan, aSession } from './plan.ts'
import { aProfile } from './profile.ts'
import { aRoadmap, aTopic } from './roadmap.ts'

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** An hour of reading on a topic, named in short: `t1` stands for `p1-t1`. */
export function aReading(
  id: string,
  topic: string,
  place: string,
  overrides: Partial<Session> = {},
): Session {
  const [date = '', start = ''] = place.split(' ')
  return aSession({
    id,
    activity: `p1-${topic}.read`,
    topic: `p1-${topic}`,
    title: topic,
    date,
    start,
    minutes: 60,
    ...overrides,
  })
}

/** Two hours every evening from 18:00 on for two weeks from Monday 1 March 2027; sessions of 1–2 hours. */
export function anEveningLife(overrides: Partial<Profile> = {}): Profile {
  const window = { block: 'evening' as const, start: '18:00', minutes: 120 }
  const { horizonMonths: _, ...base } = aProfile({
    availability: [
      {
        type: 'weekly',
        from: '2027-03-01',
        to: null,
        days: Object.fromEntries(DAYS.map((day) => [day, [window]])),
      },
    ],
    limits: { minSessionMin: 60, maxSessionMin: 120 },
  })
  return { ...base, horizonWeeks: 2, ...overrides }
}

/** A roadmap of topics that are read for whole hours, in no order but the one that edges ask for. */
export function aReadingRoadmap(
  hours: Readonly<Record<string, number>>,
  edges: readonly (readonly [string, string])[] = [],
): Roadmap {
  return aRoadmap({
    topics: Object.entries(hours).map(([topic, likely]) =>
      aTopic({
        id: `p1-${topic}`,
        title: topic,
        activities: [
          {
            id: `p1-${topic}.read`,
            kind: 'read',
            effortHours: { low: likely, likely, high: likely },
          },
        ],
      }),
    ),
    reviewPolicy: { intervalsDays: [], sessionMin: 25, toleranceFraction: 0.25 },
    prerequisites: edges.map(([from, to]) => ({
      from: `p1-${from}`,
      to: `p1-${to}`,
      strength: 'hard' as const,
    })),
  })
}

/** A repair at the end of 1 March 2027 of a plan of readings that takes exactly the roadmap's hours. */
export function aRepair(
  sessions: readonly Session[],
  {
    edges = [],
    hours = hoursOf(sessions),
    profile = anEveningLife(),
    ...overrides
  }: Partial<RepairInput> & {
    readonly edges?: readonly (readonly [string, string])[]
    readonly hours?: Readonly<Record<string, number>>
  } = {},
): RepairInput {
  const sorted = [...sessions].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
  const finish = sorted[sorted.length - 1]?.date ?? null
  const plan = aPlan({ profile, sessions: sorted, summary: { ...aPlan().summary, finish } })
  return {
    roadmap: aReadingRoadmap(hours, edges),
    plan,
    profile,
    busy: [],
    today: '2027-03-01',
    freezeDays: 0,
    closedDays: [],
    ...overrides,
  }
}

/** Where each session of a plan stands, `2027-03-01 18:00`, by id. */
export function placesOf({ sessions }: Plan): Record<string, string> {
  return Object.fromEntries(sessions.map((session) => [session.id, placeOf(session)]))
}

function placeOf({ date, start }: Session): string {
  return `${date} ${start}`
}

function hoursOf(sessions: readonly Session[]): Record<string, number> {
  const hours: Record<string, number> = {}
  for (const { title, minutes } of sessions) hours[title] = (hours[title] ?? 0) + minutes / 60
  return hours
}
