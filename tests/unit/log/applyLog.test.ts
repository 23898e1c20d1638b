import { describe, expect, test } from 'vitest'
import { applyLog } from '../../../shared/log/applyLog.ts'
import type { Log, LogEntry } from '../../../shared/model/log.ts'
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
  ])('%s', (_, entries, fault) => {
    expect(faults(...entries)).toEqual([fault])
  })
})
