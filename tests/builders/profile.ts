import type { Pattern, Profile } from '../../shared/model/profile.ts'

/** Overrides of a builder: whole top-level fields. */
export type ProfileOverrides = Partial<Profile>

const EVENING = { block: 'evening', start: '19:00', minutes: 90 } as const

/** Evenings from Monday to Friday, from the start on. */
export const EVENINGS: Pattern = {
  type: 'weekly',
  from: '2027-03-01',
  to: null,
  days: {
    mon: [EVENING],
    tue: [EVENING],
    wed: [EVENING],
    thu: [EVENING],
    fri: [EVENING],
  },
}

/** A learner in Paris with free evenings who starts on Monday 1 March 2027 for two years. */
export function aProfile(overrides: ProfileOverrides = {}): Profile {
  return {
    version: 1,
    startDate: '2027-03-01',
    timeZones: [{ from: '2027-03-01', zone: 'Europe/Paris' }],
    horizonMonths: 24,
    scope: { phases: ['p1'], priorities: ['must', 'should', 'could'], known: [] },
    pace: 'hours',
    paceFactor: 1,
    reserveShare: 0.1,
    availability: [EVENINGS],
    exceptions: [],
    limits: {},
    ...overrides,
  }
}
