import { describe, expect, test } from 'vitest'
import {
  choiceOfDay,
  chooseAll,
  findGap,
  gapEntries,
  guessGap,
  sumGap,
} from '../../../../renderer/log/gap.ts'
import { applyLog } from '../../../../shared/log/applyLog.ts'
import { toDayNumber } from '../../../../shared/time/civilDate.ts'
import { aPlan, aSession } from '../../../builders/plan.ts'

const TODAY = '2027-03-05'
const at = (date: string, minuteOfDay = 0) => ({ day: toDayNumber(date), minuteOfDay })
const plan = aPlan({
  sessions: [
    aSession({ id: 'noted', date: '2027-03-01', status: 'done' }),
    aSession({ id: 'a', date: '2027-03-02' }),
    aSession({ id: 'b', date: '2027-03-02', start: '21:00', minutes: 30 }),
    aSession({ id: 'c', date: '2027-03-04' }),
    aSession({ id: 'today', date: TODAY }),
  ],
})
const gap = findGap(plan, at(TODAY))

describe('the gap', () => {
  test('is what nobody has noted of the days before today, by day', () => {
    expect(gap.map(({ date, sessions }) => [date, sessions.map(({ id }) => id)])).toEqual([
      ['2027-03-02', ['a', 'b']],
      ['2027-03-04', ['c']],
    ])
    expect(findGap(plan, at('2027-03-02'))).toEqual([])
  })

  test('is taken for time away where it is several days, for a forgotten note where it is one', () => {
    expect([...guessGap(plan, gap).values()].map(({ status }) => status)).toEqual([
      'missed',
      'missed',
      'missed',
    ])
    expect(guessGap(plan, gap.slice(1))).toEqual(new Map([['c', { status: 'done' }]]))
  })

  test('is taken for missed on a day of which other sessions were noted', () => {
    const half = aPlan({
      sessions: [
        aSession({ id: 'a', date: '2027-03-02', status: 'done' }),
        aSession({ id: 'b', date: '2027-03-02', start: '21:00' }),
      ],
    })
    expect(guessGap(half, findGap(half, at(TODAY)))).toEqual(new Map([['b', { status: 'missed' }]]))
  })

  test('is noted in one entry where all came to the same, else in one a session', () => {
    expect(gapEntries(plan, gap, chooseAll(gap, { status: 'missed' }), TODAY)).toEqual([
      { from: '2027-03-02', to: '2027-03-04', status: 'missed', on: TODAY },
    ])
    const mixed = new Map([
      ...chooseAll(gap, { status: 'done' }),
      ['b', { status: 'partial', minutes: 10 }] as const,
    ])
    expect(gapEntries(plan, gap, mixed, TODAY)).toEqual([
      { session: 'a', status: 'done', on: TODAY },
      { session: 'b', status: 'partial', minutes: 10, on: TODAY },
      { session: 'c', status: 'done', on: TODAY },
    ])
    const parts = chooseAll(gap, { status: 'partial', minutes: 10 })
    expect(gapEntries(plan, gap, parts, TODAY)).toHaveLength(3)
    expect(gap.map((day) => choiceOfDay(day, mixed))).toEqual(['mixed', 'done'])
    expect(sumGap(gap, mixed)).toEqual({ studied: 130, lost: 20 })
  })

  test('notes a part that is all of a session as done', () => {
    const whole = new Map([['b', { status: 'partial', minutes: 30 }] as const])
    expect(gapEntries(plan, gap, whole, TODAY)[1]).toEqual({
      session: 'b',
      status: 'done',
      minutes: 30,
      on: TODAY,
    })
  })

  test('leaves alone what still runs after midnight, and names the others one by one then', () => {
    const night = aPlan({
      sessions: [
        aSession({ id: 'evening', date: '2027-03-04', start: '21:00', minutes: 60 }),
        aSession({ id: 'night', date: '2027-03-04', start: '23:30', minutes: 60 }),
      ],
    })
    const running = findGap(night, at(TODAY, 29))
    expect(running.flatMap(({ sessions }) => sessions.map(({ id }) => id))).toEqual(['evening'])
    expect(gapEntries(night, running, chooseAll(running, { status: 'done' }), TODAY)).toEqual([
      { session: 'evening', status: 'done', on: TODAY },
    ])
    expect(findGap(night, at(TODAY, 30))[0]?.sessions).toHaveLength(2)
  })

  test('noted at once leaves today and what was noted before as it is', () => {
    const entries = gapEntries(plan, gap, chooseAll(gap, { status: 'missed' }), TODAY)
    const logged = applyLog(plan, { version: 1, entries })
    expect(logged.ok && logged.value.sessions.map(({ status }) => status)).toEqual([
      'done',
      'missed',
      'missed',
      'missed',
      'planned',
    ])
  })

  test('counts what is left out neither as studied nor as lost', () => {
    expect(sumGap(gap, chooseAll(gap, { status: 'skipped' }))).toEqual({ studied: 0, lost: 0 })
    const over = chooseAll(gap, { status: 'partial', minutes: 200 })
    expect(sumGap(gap, over)).toEqual({ studied: 150, lost: 0 })
  })
})
