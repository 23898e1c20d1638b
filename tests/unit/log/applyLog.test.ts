import { describe, expect, test } from 'vitest'
import { applyLog } from '../../../shared/log/applyLog.ts'
import { takeBack } from '../../../shared/log/takeBack.ts'
import type { Log, LogEntry } from '../../../shared/model/log.ts'
import type { Plan } from '../../../shared/model/plan.ts'
import { aPlan, aSession } from '../../builders/plan.ts'

const plan = aPlan({
  sessions: [
    aSession({ id: 'a', date: '2027-03-01' }),
    aSession({ id: 'b', date: '2027-03-02', block: 'morning', start: '07:00' }),
    aSession({ id: 'c', date: '2027-03-03' }),
  ],
})

function log(...entries: LogEntry[]): Log {
  return { version: 1, entries }
}

function statuses(...entries: LogEntry[]): (string | number | undefined)[][] {
  const logged = applyLog(plan, log(...entries))
  if (!logged.ok) throw new Error(JSON.stringify(logged.error))
  return logged.value.sessions.map(({ status, actualMinutes }) => [status, actualMinutes])
}

function faults(...entries: LogEntry[]) {
  const logged = applyLog(plan, log(...entries))
  return logged.ok ? [] : logged.error.map(({ path, code }) => `${path} ${code}`)
}

describe('a log written into a plan', () => {
  test('notes what one session came to', () => {
    expect(
      statuses(
        { session: 'a', status: 'done', minutes: 95, on: '2027-03-01' },
        { session: 'b', status: 'partial', minutes: 40, on: '2027-03-02' },
        { session: 'c', status: 'missed', on: '2027-03-03' },
      ),
    ).toEqual([
      ['done', 95],
      ['partial', 40],
      ['missed', 0],
    ])
  })

  test('takes a done session for its planned minutes where none are noted', () => {
    expect(statuses({ session: 'a', status: 'done', on: '2027-03-01' })[0]).toEqual(['done', 60])
  })

  test('speaks of all sessions of a block, and of all in a range', () => {
    expect(
      statuses(
        { date: '2027-03-02', block: 'morning', status: 'skipped', on: '2027-03-02' },
        { from: '2027-03-03', to: '2027-03-09', status: 'missed', on: '2027-03-09' },
      ).map(([status]) => status),
    ).toEqual(['planned', 'skipped', 'missed'])
  })

  test('keeps what was noted last, in any order of the entries', () => {
    const early: LogEntry = { session: 'a', status: 'missed', on: '2027-03-01' }
    const late: LogEntry = { session: 'a', status: 'done', minutes: 50, on: '2027-03-02' }
    expect(statuses(early, late)).toEqual(statuses(late, early))
    expect(statuses(early, late)[0]).toEqual(['done', 50])
  })

  test('keeps a rating while the session stays studied, and drops it with a miss', () => {
    const recallOf = (...entries: LogEntry[]) => {
      const logged = applyLog(plan, log(...entries))
      return logged.ok ? logged.value : plan
    }
    const rated = recallOf({ session: 'a', status: 'done', recall: 'hard', on: '2027-03-01' })
    const longer = log({ session: 'a', status: 'done', minutes: 70, on: '2027-03-02' })
    expect(applyLog(rated, longer)).toMatchObject({
      value: { sessions: [{ actualMinutes: 70, recall: 'hard' }, {}, {}] },
    })
    const missed = applyLog(rated, log({ session: 'a', status: 'missed', on: '2027-03-02' }))
    expect(missed.ok && missed.value.sessions[0]).not.toHaveProperty('recall')
  })

  test('changes nothing the second time', () => {
    const entries: LogEntry[] = [{ session: 'a', status: 'missed', on: '2027-03-01' }]
    const once = applyLog(plan, log(...entries))
    if (!once.ok) throw new Error('log refused')
    const twice = applyLog(once.value, log(...entries))
    expect(twice).toEqual({ ok: true, value: once.value })
    expect(twice.ok && twice.value).toBe(once.value)
    expect(plan.sessions[0]?.status).toBe('planned')
  })
})

describe('study that was not planned', () => {
  const extra = {
    activity: 'p1-python.read',
    date: '2027-03-02',
    start: '12:30',
    minutes: 45,
    status: 'done',
    on: '2027-03-02',
  } as const satisfies LogEntry

  function logged(from: Plan, ...entries: LogEntry[]): Plan {
    const result = applyLog(from, log(...entries))
    if (!result.ok) throw new Error(JSON.stringify(result.error))
    return result.value
  }

  test('becomes a session of its own, in its place among the others', () => {
    const { sessions } = logged(plan, extra)
    expect(sessions.map(({ id }) => id)).toEqual(['a', 'b', sessions[2]?.id, 'c'])
    expect(sessions[2]).toEqual({
      id: 'p1-python.read-extra-2027-03-02-1230',
      activity: 'p1-python.read',
      topic: 'p1-python',
      kind: 'read',
      title: 'Python',
      date: '2027-03-02',
      start: '12:30',
      minutes: 45,
      zone: 'Europe/Paris',
      block: 'afternoon',
      status: 'done',
      actualMinutes: 45,
      why: [{ kind: 'unplanned' }],
    })
  })

  test('is noted once, however often it is logged and in whatever order', () => {
    const other = { ...extra, start: '21:00', minutes: 30 }
    const once = logged(plan, extra, other)
    expect(logged(plan, other, extra)).toEqual(once)
    expect(logged(logged(plan, other), extra)).toEqual(once)
    expect(logged(once, extra)).toBe(once)
    expect(once.sessions).toHaveLength(5)
  })

  test('is corrected by a later note of the same study', () => {
    const later = { ...extra, minutes: 20, on: '2027-03-03' }
    for (const entries of [
      [extra, later],
      [later, extra],
    ]) {
      expect(logged(plan, ...entries).sessions[2]).toMatchObject({ minutes: 20, actualMinutes: 20 })
    }
    expect(logged(logged(plan, extra), later).sessions[2]).toMatchObject({ minutes: 20 })
  })

  test('stands at noon where no time was noted, in the zone of its date', () => {
    const { start: _, ...untimed } = extra
    const moved = {
      ...plan,
      profile: {
        ...plan.profile,
        timeZones: [
          { from: '2027-03-01', zone: 'Europe/Paris' },
          { from: '2027-03-02', zone: 'Asia/Tokyo' },
        ],
      },
    }
    expect(logged(moved, untimed).sessions[2]).toMatchObject({
      start: '12:00',
      zone: 'Asia/Tokyo',
      block: 'afternoon',
    })
  })

  test('goes again when it is taken back, and other sessions are planned again', () => {
    const all = logged(
      plan,
      extra,
      { session: 'a', status: 'partial', minutes: 10, recall: 'hard', on: '2027-03-02' },
      { session: 'c', status: 'done', on: '2027-03-03' },
    )
    expect(takeBack(all, ['a', 'c', 'p1-python.read-extra-2027-03-02-1230'])).toEqual(plan)
    expect(takeBack(plan, ['a', 'gone'])).toBe(plan)
  })
})

const unplanned = {
  activity: 'p1-python.read',
  date: '2027-03-02',
  minutes: 45,
  status: 'done',
  on: '2027-03-03',
} as const satisfies LogEntry

describe('a log is refused, with the field,', () => {
  test.each<[string, LogEntry[], string]>([
    [
      'for an unknown session',
      [{ session: 'x', status: 'done', on: '2027-03-01' }],
      'entries.0.session unknown-id',
    ],
    [
      'for a date outside the plan',
      [{ date: '2029-01-01', block: 'evening', status: 'missed', on: '2027-03-01' }],
      'entries.0.date outside-plan',
    ],
    [
      'for a range outside the plan',
      [{ from: '2029-01-01', to: '2029-01-02', status: 'missed', on: '2027-03-01' }],
      'entries.0.from outside-plan',
    ],
    [
      'for a range turned round',
      [{ from: '2027-03-03', to: '2027-03-02', status: 'missed', on: '2027-03-03' }],
      'entries.0.to end-before-start',
    ],
    [
      'for part of a session without minutes',
      [{ session: 'a', status: 'partial', on: '2027-03-01' }],
      'entries.0.minutes missing',
    ],
    [
      'for the same entry twice',
      [
        { session: 'a', status: 'done', on: '2027-03-01' },
        { on: '2027-03-01', status: 'done', session: 'a' },
      ],
      'entries.1 duplicate-entry',
    ],
    [
      'for study of an activity that the plan does not have',
      [{ ...unplanned, activity: 'x' }],
      'entries.0.activity unknown-id',
    ],
    [
      'for study before the plan',
      [{ ...unplanned, date: '2027-02-28' }],
      'entries.0.date outside-plan',
    ],
    [
      'for study after the horizon',
      [{ ...unplanned, date: '2031-01-01', on: '2031-01-01' }],
      'entries.0.date outside-plan',
    ],
    [
      'for study on a day to come',
      [{ ...unplanned, date: '2027-03-04' }],
      'entries.0.date out-of-order',
    ],
    ['for study noted twice', [unplanned, { ...unplanned }], 'entries.1 duplicate-entry'],
  ])('%s', (_, entries, fault) => {
    expect(faults(...entries)).toEqual([fault])
  })
})
