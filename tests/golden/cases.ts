import type { IcsOptions } from '../../shared/calendar/toIcs.ts'
import type { Plan } from '../../shared/model/plan.ts'
import type { Roadmap } from '../../shared/model/roadmap.ts'
import { aPlan, aSession } from '../builders/plan.ts'
import { aProject, aRoadmap } from '../builders/roadmap.ts'

/** What goes in: a plan, its roadmap and the wishes of an export. */
export type GoldenCase = {
  readonly plan: Plan
  readonly roadmap: Roadmap
  readonly options: IcsOptions
}

const STAMP = '2027-02-01T08:30:00Z'

/** Exports by the name of their golden files: `<name>.ics` and, beside it, what it says as `<name>.json`. */
export const GOLDEN_CASES: Readonly<Record<string, GoldenCase>> = {
  'one-evening': { plan: aPlan(), roadmap: aRoadmap(), options: { stamp: STAMP } },
  'move-to-another-zone': {
    plan: aPlan({
      sessions: [
        aSession({ id: 'before', date: '2027-10-30', start: '09:00', minutes: 90 }),
        aSession({
          id: 'after-the-clock-changed',
          date: '2027-10-31',
          start: '09:00',
          minutes: 90,
        }),
        aSession({ id: 'moved', date: '2027-11-02', start: '09:00', zone: 'America/New_York' }),
        aSession({
          id: 'past-midnight',
          date: '2027-11-03',
          start: '23:30',
          zone: 'America/New_York',
        }),
      ],
    }),
    roadmap: aRoadmap(),
    options: { stamp: STAMP, alarmMinutes: 15 },
  },
  'long-words': {
    plan: aPlan({
      sessions: [
        aSession({
          id: 'proj-1.build-1',
          activity: 'proj-1.build',
          topic: 'proj-1',
          kind: 'project',
          block: 'weekend',
          title: 'Größenordnung; 線形代数, with a backslash \\ and a rocket 🚀 far down the line',
          why: [
            { kind: 'after', item: 'p1-python', finished: '2026-12-30' },
            { kind: 'block', block: 'weekend', rank: 1 },
          ],
        }),
      ],
      milestones: [{ id: 'ms-1', title: 'Accepted, with cake', date: '2027-12-31' }],
    }),
    roadmap: aRoadmap({ projects: [aProject({ title: 'Größenordnung' })] }),
    options: { stamp: STAMP, alarmMinutes: 0 },
  },
  'called-off': {
    plan: aPlan({
      sessions: [
        aSession({
          id: 'moved',
          start: '20:30',
          moves: [{ on: '2027-02-27', date: '2027-03-01', start: '19:00' }],
        }),
        aSession({ id: 'missed', date: '2027-03-02', status: 'missed' }),
      ],
    }),
    roadmap: aRoadmap(),
    options: { stamp: STAMP, cancelled: [aSession({ id: 'dropped', date: '2027-03-03' })] },
  },
}
