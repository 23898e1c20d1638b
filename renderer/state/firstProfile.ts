import type { Profile } from '../../shared/model/profile.ts'
import type { Roadmap } from '../../shared/model/roadmap.ts'
import { type DayNumber, mondayOf, toCivilDate } from '../../shared/time/civilDate.ts'
import { PRESETS } from './presets.ts'

/**
 * The answers that the welcome journey begins with: everything in the roadmap, from next Monday, for
 * 24 months, by the roadmap's own daily routine.
 */
export function firstProfile(roadmap: Roadmap, today: DayNumber, zone: string): Profile {
  const startDate = toCivilDate(mondayOf(today) + 7)
  return {
    version: 1,
    startDate,
    timeZones: [{ from: startDate, zone }],
    horizonMonths: 24,
    scope: {
      phases: roadmap.phases.map((phase) => phase.id),
      priorities: ['must', 'should', 'could'],
      known: [],
    },
    pace: 'hours',
    paceFactor: 1,
    reserveShare: 0.1,
    availability: [{ type: 'weekly', from: startDate, to: null, days: PRESETS.routine }],
    exceptions: [],
    limits: {
      maxMinutesPerDay: 480,
      minRestDaysPerWeek: 1,
      maxConsecutiveStudyDays: 6,
      minSessionMin: 30,
      maxSessionMin: 120,
    },
  }
}
