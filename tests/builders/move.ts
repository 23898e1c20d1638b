import type { Plan, Session } from '../../shared/model/plan.ts'
import type { Profile } from '../../shared/model/profile.ts'
import type { MoveSetting } from '../../shared/moves/types.ts'
import { aPlan, aSession } from './plan.ts'
import { aProfile, EVENINGS } from './profile.ts'
import { aRoadmap, aTopic } from './roadmap.ts'

/** Python, then NumPy, which needs it, and Git beside them: 90 minutes on the evenings of weekdays. */
const ROADMAP = aRoadmap({
  topics: [
    aTopic(),
    aTopic({ id: 'p1-numpy', title: 'NumPy' }),
    aTopic({ id: 'p1-git', title: 'Git' }),
  ],
  prerequisites: [{ from: 'p1-python', to: 'p1-numpy', strength: 'hard' }],
})

/** Topic, kind, place and minutes of each session. */
const SESSIONS = [
  ['python', 'practise', '2027-03-01 19:00', 60],
  ['python', 'read', '2027-03-01 20:00', 30],
  ['python', 'read', '2027-03-02 19:00', 90],
  ['numpy', 'practise', '2027-03-03 19:00', 60],
  ['numpy', 'read', '2027-03-03 20:00', 30],
  ['numpy', 'read', '2027-03-04 19:00', 90],
  ['python', 'review', '2027-03-05 19:00', 25],
  ['numpy', 'review', '2027-03-08 19:00', 25],
  ['git', 'read', '2027-03-08 19:25', 65],
  ['git', 'read', '2027-03-09 19:00', 55],
  ['git', 'practise', '2027-03-09 19:55', 30],
  ['git', 'practise', '2027-03-10 19:00', 30],
] as const
const TITLES = { python: 'Python', numpy: 'NumPy', git: 'Git' }

function planOf(profile: Profile): Plan {
  const counts = new Map<string, number>()
  const sessions = SESSIONS.map(([topic, kind, place, minutes]) => {
    const activity = `p1-${topic}.${kind}`
    const count = (counts.get(activity) ?? 0) + 1
    counts.set(activity, count)
    const [date = '', start = ''] = place.split(' ')
    return aSession({
      id: `${activity}-${count}`,
      activity,
      topic: `p1-${topic}`,
      kind,
      title: TITLES[topic],
      date,
      start,
      minutes,
      why:
        kind === 'review'
          ? [{ kind: 'review', number: 1, intervalDays: 3, due: date }]
          : [{ kind: 'no-prerequisite' }],
    })
  })
  return aPlan({
    profile,
    sessions,
    reserve: [{ date: '2027-03-05', start: '19:45', minutes: 45, block: 'evening' }],
    summary: {
      finish: '2027-03-10',
      earliestFinish: '2027-03-10',
      offeredMinutes: 47_070,
      plannedMinutes: 590,
      reserveMinutes: 45,
      feasible: true,
    },
  })
}

/** The Monday morning before the first session of a plan of three topics, in Paris. */
export function aMoveSetting(overrides: Partial<MoveSetting> = {}): MoveSetting {
  const profile = aProfile({
    availability: [EVENINGS],
    limits: { minSessionMin: 30, maxSessionMin: 120 },
  })
  return {
    roadmap: ROADMAP,
    plan: planOf(profile),
    busy: [],
    today: '2027-03-01',
    minuteOfDay: 8 * 60,
    lockedDays: [],
    ...overrides,
  }
}

/** The session of an id; throws where the plan has none. */
export function sessionOf({ plan }: Pick<MoveSetting, 'plan'>, id: string): Session {
  const session = plan.sessions.find((each) => each.id === id)
  if (session === undefined) throw new Error(`No session ${id}`)
  return session
}
