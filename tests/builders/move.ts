import type { Session } from '../../shared/model/plan.ts'
import type { MoveSetting } from '../../shared/moves/types.ts'
import { planSessions } from '../../shared/planning/planSessions.ts'
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

/** The Monday morning before the first session of a plan of three topics, in Paris. */
export function aMoveSetting(overrides: Partial<MoveSetting> = {}): MoveSetting {
  const profile = aProfile({
    availability: [EVENINGS],
    limits: { minSessionMin: 30, maxSessionMin: 120 },
  })
  return {
    roadmap: ROADMAP,
    plan: planSessions(ROADMAP, profile),
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
