import type { Plan, PlanSummary, Session } from '../../shared/model/plan.ts'
import { aProfile } from './profile.ts'

/** An hour of reading about Python on the evening of Monday 1 March 2027 in Paris. */
export function aSession(overrides: Partial<Session> = {}): Session {
  return {
    id: 'p1-python.read-1',
    activity: 'p1-python.read',
    topic: 'p1-python',
    kind: 'read',
    title: 'Python',
    date: '2027-03-01',
    start: '19:00',
    minutes: 60,
    zone: 'Europe/Paris',
    block: 'evening',
    status: 'planned',
    why: [{ kind: 'no-prerequisite' }],
    ...overrides,
  }
}

const SUMMARY: PlanSummary = {
  finish: '2027-03-01',
  earliestFinish: '2027-03-01',
  offeredMinutes: 46_980,
  plannedMinutes: 60,
  reserveMinutes: 0,
  feasible: true,
}

/** A plan of one session, without milestones, reserve or warnings. */
export function aPlan(overrides: Partial<Plan> = {}): Plan {
  return {
    version: 1,
    roadmap: { id: 'llm-engineer', version: '1' },
    profile: aProfile(),
    sessions: [aSession()],
    reserve: [],
    milestones: [],
    unscheduled: [],
    summary: SUMMARY,
    warnings: [],
    ...overrides,
  }
}
