import type { Command } from '../../../shared/document/command.ts'
import type { Plan, Session as PlanSession } from '../../../shared/model/plan.ts'
import type { Profile } from '../../../shared/model/profile.ts'

/** What the child does at a revision: a command, or a step back or forth. */
export type Operation = Command | 'undo' | 'redo'

/**
 * The operation that leads to a revision, the same in every run: mostly small settings, a large plan
 * at times, and now and then a step back and forth again.
 */
export function operationAt(revision: number): Operation {
  switch (revision % 12) {
    case 3:
    case 9:
      return { kind: 'accept-plan', profile, plan: planOf(revision) }
    case 5:
      return 'undo'
    case 7:
      return 'redo'
    default:
      return { kind: 'change-settings', settings: { alarmMinutes: revision % 10_000 } }
  }
}

/** A text that is the same for equal documents, however their keys are ordered. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  )
}

const profile: Profile = {
  version: 1,
  startDate: '2027-03-01',
  timeZones: [{ from: '2027-03-01', zone: 'Europe/Paris' }],
  horizonMonths: 24,
  scope: { phases: ['p1'], priorities: ['must'], known: [] },
  pace: 'hours',
  paceFactor: 1,
  reserveShare: 0.1,
  availability: [
    {
      type: 'weekly',
      from: '2027-03-01',
      to: null,
      days: { mon: [{ block: 'evening', start: '20:00', minutes: 90 }] },
    },
  ],
  exceptions: [],
  limits: {},
}

function planOf(revision: number): Plan {
  return {
    version: 1,
    roadmap: { id: 'llm-engineer', version: '1' },
    profile,
    sessions: Array.from({ length: 400 }, (_, index) => sessionOf(revision, index)),
    reserve: [],
    milestones: [],
    unscheduled: [],
    summary: {
      finish: '2028-12-02',
      earliestFinish: '2028-11-29',
      offeredMinutes: 90_000,
      plannedMinutes: 90_000,
      reserveMinutes: 0,
      feasible: true,
    },
    warnings: [],
  }
}

function sessionOf(revision: number, index: number): PlanSession {
  return {
    id: `s${index}`,
    activity: `p1-python.read.${index}`,
    topic: 'p1-python',
    kind: 'read',
    title: `Session ${index} of the plan of revision ${revision}`,
    date: new Date(Date.UTC(2027, 2, 1 + index)).toISOString().slice(0, 10),
    start: '07:00',
    minutes: 60,
    zone: 'Europe/Paris',
    block: 'morning',
    status: 'planned',
    why: [{ kind: 'no-prerequisite' }],
  }
}
