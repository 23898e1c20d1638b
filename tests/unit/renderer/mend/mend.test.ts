import { describe, expect, it } from 'vitest'
import {
  describeOutcome,
  describeTaken,
  hintOutcome,
} from '../../../../renderer/mend/describeOutcome.ts'
import { findChanges, firstChangedWeek } from '../../../../renderer/mend/planChanges.ts'
import { recommend } from '../../../../renderer/mend/recommend.ts'
import type { Session } from '../../../../shared/model/plan.ts'
import type { Rung } from '../../../../shared/repair/climbLadder.ts'
import type { Choice } from '../../../../shared/repair/types.ts'
import { toDayNumber } from '../../../../shared/time/civilDate.ts'
import { aPlan, aSession } from '../../../builders/plan.ts'

const SATURDAY = { date: '2027-03-06', start: '10:00', minutes: 60, block: 'weekend' } as const
const missed = aSession({ id: 'missed', status: 'missed' })
const other = aSession({ id: 'other', date: '2027-03-09' })
const before = aPlan({ sessions: [missed, other], reserve: [SATURDAY] })

function catchesUp(overrides: Partial<Session>): Session {
  const why = [{ kind: 'catch-up', session: 'missed', missed: missed.date } as const]
  return aSession({ id: 'new', why, ...overrides })
}

function aRung(
  price: Partial<Choice>,
  added = catchesUp({ date: SATURDAY.date, start: SATURDAY.start }),
): Rung {
  const plan = { ...before, sessions: [missed, added, other] }
  return {
    price: {
      choice: 'quiet',
      finish: before.summary.finish,
      moved: 0,
      othersMoved: 0,
      replaced: 1,
      mostMinutesInWeek: 120,
      unscheduledMinutes: 0,
      dropped: [],
      changes: {},
      ...price,
    },
    repaired: { plan, moved: [], replaced: 1, removed: [], othersMoved: price.othersMoved ?? 0 },
  }
}

describe('what a choice does, in words', () => {
  it('names the day whose reserve takes the work', () => {
    const sentence = 'Saturday’s reserve takes it, nothing else moves.'
    expect(describeOutcome(before, aRung({}), '2027-03-02')).toBe(sentence)
    expect(hintOutcome(before, aRung({}), '2027-03-02')).toBe(sentence.slice(0, -1))
  })

  it('says today of what is left of the day', () => {
    expect(describeOutcome(before, aRung({}), SATURDAY.date)).toBe(
      'Today’s reserve takes it, nothing else moves.',
    )
    const elsewhere = aRung({}, catchesUp({ date: SATURDAY.date, start: '20:00' }))
    expect(hintOutcome(before, elsewhere, SATURDAY.date)).toBe(
      'It finds a place today, nothing else moves',
    )
  })

  it('says the date where the weekday alone would mislead, and what else moves', () => {
    const rung = aRung({ moved: 2, othersMoved: 2 }, catchesUp({ date: '2027-03-20' }))
    expect(describeOutcome(before, rung, '2027-03-02')).toBe(
      'It finds a place on Saturday 20 March, 2 sessions move, the finish stays.',
    )
  })

  it('says which milestones come later, also where no other session moves', () => {
    const milestones = [{ id: 'm', title: 'Accepted', date: '2027-03-04' }]
    const early = { ...before, milestones }
    const rung = aRung({})
    const later = milestones.map((one) => ({ ...one, date: SATURDAY.date }))
    const plan = { ...rung.repaired.plan, milestones: later }
    const slips = { ...rung, repaired: { ...rung.repaired, plan } }
    const sentence =
      'Saturday’s reserve takes it, nothing else moves, 1 milestone comes 2 days later.'
    expect(describeOutcome(early, slips, '2027-03-02')).toBe(sentence)
    expect(hintOutcome(early, slips, '2027-03-02')).toBe(
      'Saturday’s reserve takes it, 1 milestone comes 2 days later',
    )
  })

  it('says milestones that come more than four weeks later where other sessions move too', () => {
    const withMilestone = (date: string) => {
      const rung = aRung({ moved: 2, othersMoved: 2 })
      const milestones = [{ id: 'm', title: 'Accepted', date }]
      const plan = { ...rung.repaired.plan, milestones }
      return { ...rung, repaired: { ...rung.repaired, plan } }
    }
    const early = { ...before, milestones: withMilestone('2027-03-04').repaired.plan.milestones }
    expect(describeOutcome(early, withMilestone('2027-04-02'), '2027-03-02')).toBe(
      'Saturday’s reserve takes it, 2 sessions move, 1 milestone comes 4 weeks later, the finish stays.',
    )
    expect(describeOutcome(early, withMilestone('2027-04-01'), '2027-03-02')).toBe(
      'Saturday’s reserve takes it, 2 sessions move, the finish stays.',
    )
  })

  it('says nothing of places where the work finds none', () => {
    const rung = aRung({ unscheduledMinutes: 60 })
    const plan = { ...rung.repaired.plan, sessions: before.sessions }
    const left = { ...rung, repaired: { ...rung.repaired, plan } }
    expect(hintOutcome(before, left, '2027-03-02')).toBe('nothing else moves')
    expect(describeOutcome(before, left, '2027-03-02')).toBe('Nothing else moves.')
  })

  it('counts what has to leave today among what moves', () => {
    const rung = aRung({ moved: 1, othersMoved: 0 })
    expect(describeOutcome(before, rung, '2027-03-02')).toBe(
      'Saturday’s reserve takes it, 1 session moves, the finish stays.',
    )
    expect(hintOutcome(before, rung, '2027-03-02')).toBe('1 session moves')
  })

  it('says a later finish', () => {
    expect(describeOutcome(before, aRung({ finish: '2027-03-12' }), '2027-03-02')).toContain(
      'the finish becomes Fri 12 Mar 2027',
    )
  })
})

describe('what is said once a choice is taken', () => {
  it('gives what the page before gave: the work that waited, and its last day', () => {
    expect(describeTaken(before, aRung({}), '2027-03-02')).toEqual({
      said: 'There is room again for 1\u00a0h, the last of it on Sat\u00a06\u00a0Mar.',
      further: undefined,
    })
  })

  it('gives what is caught up in all where more is on its way', () => {
    const why = [{ kind: 'catch-up', session: 'older', missed: '2027-02-20' } as const]
    const older = aSession({ id: 'older', date: '2027-02-20', status: 'missed' })
    const earlier = catchesUp({ id: 'earlier', date: '2027-03-18', minutes: 30, why })
    const former = { ...before, sessions: [older, ...before.sessions, earlier] }
    const rung = aRung({})
    const takeWith = (...others: readonly Session[]) => {
      const catchUp = catchesUp({ date: SATURDAY.date, start: SATURDAY.start })
      const plan = { ...former, sessions: [older, missed, other, catchUp, ...others] }
      const taken = { ...rung, repaired: { ...rung.repaired, plan } }
      return describeTaken(former, taken, '2027-03-02')
    }
    const whole = takeWith(earlier)
    expect(whole.further).toBe(
      'With earlier losses, you catch up 1\u00a0h\u00a030 in all until Thu\u00a018\u00a0Mar.',
    )
    // An earlier one that is cut in two is no more than it was.
    const cut = catchesUp({ id: 'cut', date: '2027-03-19', minutes: 15, why })
    expect(takeWith({ ...earlier, minutes: 15 }, cut).said).toBe(whole.said)
  })

  it('says what still does not fit', () => {
    const { said } = describeTaken(before, aRung({ unscheduledMinutes: 60 }), '2027-03-02')
    expect(said).toBe('Accepted. There is no room for 1\u00a0h so far.')
  })
})

describe('the recommended choice', () => {
  const finish = before.summary.finish
  it('keeps the finish and moves the fewest', () => {
    const few = aRung({ moved: 1, othersMoved: 1 })
    const many = aRung({ moved: 9, othersMoved: 9, choice: 'push-back', finish: '2027-04-01' })
    expect(recommend(before, [many, few])).toEqual({ rung: few, because: 'least' })
  })

  it('drops nothing for fewer moves, and does not call itself the one with the fewest then', () => {
    const quiet = aRung({ moved: 3, othersMoved: 3 })
    const drop = aRung({ choice: 'drop', dropped: ['p1-git'], finish })
    expect(recommend(before, [quiet, drop])).toEqual({ rung: quiet, because: 'same-life' })
  })

  it('is the one that leaves nothing without a place, whatever it costs', () => {
    const quiet = aRung({ unscheduledMinutes: 60 })
    const extend = aRung({ choice: 'extend', changes: { horizonMonths: 25 }, finish: '2027-06-01' })
    expect(recommend(before, [quiet, extend])).toEqual({ rung: extend, because: 'fits' })
  })

  it('is none where there is no choice', () => {
    expect(recommend(before, [])).toBeNull()
  })
})

describe('what changed between two plans', () => {
  const after = {
    ...before,
    sessions: [aSession({ id: 'new', date: '2027-03-18' }), { ...other, start: '20:00' }],
  }
  it('tells moved, new and removed sessions apart', () => {
    expect(findChanges(before, after)).toEqual({
      moved: [{ before: other, after: { ...other, start: '20:00' } }],
      added: [after.sessions[0]],
      removed: [missed],
    })
  })

  it('begins in the week of the first change, places that were left included', () => {
    expect(firstChangedWeek(findChanges(before, after))).toBe(toDayNumber('2027-03-01'))
    expect(firstChangedWeek(findChanges(before, before))).toBeNull()
  })
})
