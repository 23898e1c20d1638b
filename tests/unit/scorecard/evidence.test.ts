import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../shared/scorecard/civil.ts'
import { gatherEvidence } from '../../../shared/scorecard/evidence.ts'
import { place, SMALL_PLAN, SMALL_PROFILE, SMALL_ROADMAP, withProfile } from './smallCase.ts'

const DATES = [1, 2, 3, 4, 5, 6, 7].map((day) => `2027-03-0${day}`)

describe('the choice of rest days behind the metrics', () => {
  it.each(DATES)('rests with the plan on %s, where any day would do', (rest) => {
    const evening = { block: 'evening' as const, start: '19:00', minutes: 60 }
    const profile = withProfile({
      availability: [
        {
          type: 'cycle',
          cycleLengthDays: 1,
          anchorDate: SMALL_PROFILE.startDate,
          from: SMALL_PROFILE.startDate,
          to: null,
          dayWindows: [[evening]],
        },
      ],
      limits: { minRestDaysPerWeek: 1 },
    })
    const sessions = DATES.filter((date) => date !== rest).map((date) =>
      place(date, '19:00', 60, 'c.watch'),
    )
    // A later session keeps the whole first week in sight, whichever day it rests on.
    const later = place('2027-03-09', '19:00', 60, 'c.watch')
    const plan = { ...profile, sessions: [...sessions, later], reserve: [] }
    const { isStudyDay } = gatherEvidence(SMALL_ROADMAP, plan)
    expect(DATES.filter((date) => !isStudyDay(dayOf(date)))).toEqual([rest])
  })

  it('knows the plan of the small case as one that studies five days a week', () => {
    const { isStudyDay } = gatherEvidence(SMALL_ROADMAP, SMALL_PLAN)
    expect(DATES.filter((date) => isStudyDay(dayOf(date)))).toHaveLength(5)
  })
})
