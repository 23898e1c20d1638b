import { describe, expect, it } from 'vitest'
import type { Plan } from '../../../shared/model/plan.ts'
import type { Profile } from '../../../shared/model/profile.ts'
import { dateOf } from '../../../shared/scorecard/civil.ts'
import { computeOffer } from '../../../shared/scorecard/offer.ts'
import { lineUp } from '../../../shared/scorecard/timeline.ts'
import { place, SMALL_PLAN, SMALL_PROFILE } from './smallCase.ts'

/** A window from 22:30 to 00:30 on every day from Monday 1 March, with a move on Thursday. */
const NIGHTS: Profile = {
  ...SMALL_PROFILE,
  horizonWeeks: 1,
  timeZones: [
    { from: '2027-03-01', zone: 'Europe/Lisbon' },
    { from: '2027-03-04', zone: 'Europe/Helsinki' },
  ],
  availability: [
    {
      type: 'cycle',
      cycleLengthDays: 1,
      anchorDate: '2027-03-01',
      from: '2027-03-01',
      to: null,
      dayWindows: [[{ block: 'evening', start: '22:30', minutes: 120 }]],
    },
  ],
  limits: {},
}

function lineUpNights(changes: Partial<Plan>) {
  const plan = { ...SMALL_PLAN, profile: NIGHTS, sessions: [], reserve: [], ...changes }
  return lineUp(plan, computeOffer(NIGHTS)).map(({ day, inside }) => [dateOf(day), inside])
}

const inZone = (zone: string, date: string, start: string) => ({
  ...place(date, start, 30, 'a.watch'),
  zone,
})

describe('a session on the line of time', () => {
  it('belongs to the day of its window, past midnight too', () => {
    const late = inZone('Europe/Lisbon', '2027-03-02', '00:00')
    expect(lineUpNights({ sessions: [late] })).toEqual([['2027-03-01', 30]])
  })

  it('lies outside where it runs past its window', () => {
    const late = inZone('Europe/Lisbon', '2027-03-02', '00:10')
    expect(lineUpNights({ sessions: [late] })).toEqual([['2027-03-01', 20]])
  })

  it('may end a night before a move on the old clocks', () => {
    const late = inZone('Europe/Lisbon', '2027-03-04', '00:00')
    expect(lineUpNights({ sessions: [late] })).toEqual([['2027-03-03', 30]])
  })

  it('goes by the new clocks from the move on', () => {
    const moved = inZone('Europe/Helsinki', '2027-03-04', '22:30')
    expect(lineUpNights({ sessions: [moved] })).toEqual([['2027-03-04', 30]])
    const old = inZone('Europe/Lisbon', '2027-03-05', '22:30')
    expect(lineUpNights({ sessions: [old] })).toEqual([['2027-03-05', 0]])
  })

  it('belongs to its own date where it lies in no window', () => {
    const noon = inZone('Europe/Lisbon', '2027-03-02', '12:00')
    expect(lineUpNights({ sessions: [noon] })).toEqual([['2027-03-02', 0]])
  })

  it('has no place in an hour that the clocks skip or show twice', () => {
    const profile = {
      ...NIGHTS,
      startDate: '2027-03-22',
      timeZones: [{ from: '2027-03-01', zone: 'Europe/Paris' }],
      horizonWeeks: 40,
    }
    const offer = computeOffer(profile)
    const sessions = [
      inZone('Europe/Paris', '2027-03-28', '02:15'),
      inZone('Europe/Paris', '2027-10-31', '02:15'),
    ]
    const entries = lineUp({ ...SMALL_PLAN, profile, sessions, reserve: [] }, offer)
    expect(entries.map(({ inside }) => inside)).toEqual([0, 0])
  })
})

describe('reserve on the line of time', () => {
  it('finds the clocks of its window by itself', () => {
    const reserve = ['2027-03-04', '2027-03-05'].map((date) => ({
      date,
      start: '00:00',
      minutes: 30,
      block: 'evening' as const,
    }))
    expect(lineUpNights({ reserve })).toEqual([
      ['2027-03-03', 30],
      ['2027-03-04', 30],
    ])
  })
})
