import { describe, expect, test } from 'vitest'
import { applyLog } from '../../../shared/log/applyLog.ts'
import type { LogEntry } from '../../../shared/model/log.ts'
import type { Plan, Session } from '../../../shared/model/plan.ts'
import { aPlan, aSession } from '../../builders/plan.ts'

const plan = aPlan({
  sessions: [
    aSession({ id: 'a', date: '2027-03-01' }),
    aSession({ id: 'b', date: '2027-03-02' }),
    aSession({ id: 'c', date: '2027-03-04' }),
  ],
})
const [a, b, c] = plan.sessions as [Session, Session, Session]

function logged(from: Plan, ...entries: LogEntry[]): Plan {
  const result = applyLog(from, { version: 1, entries })
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

function statuses({ sessions }: Plan): string[] {
  return sessions.map(({ id, status }) => `${id} ${status}`)
}

describe('an entry for a range', () => {
  const range: LogEntry = {
    from: '2027-03-01',
    to: '2027-03-02',
    status: 'missed',
    on: '2027-03-03',
  }

  test.each<[string, LogEntry]>([
    ['a session', { session: 'a', status: 'done', on: '2027-03-01' }],
    ['a block', { date: '2027-03-01', block: 'evening', status: 'done', on: '2027-03-01' }],
  ])('leaves out what an entry for %s speaks of, the second time too', (_, closer) => {
    const once = logged(plan, closer, range)
    expect(statuses(once)).toEqual(['a done', 'b missed', 'c planned'])
    expect(logged(once, closer, range)).toBe(once)
  })

  test('leaves out what was moved into it after it was noted, and takes what was there', () => {
    const away: LogEntry = { ...range, to: '2027-03-09', on: '2027-03-02' }
    const moved = (on: string): Session => ({
      ...c,
      moves: [{ on, date: '2027-03-12', start: c.start }],
    })
    const after = { ...plan, sessions: [a, b, moved('2027-03-02')] }
    expect(statuses(logged(after, away))).toEqual(['a missed', 'b missed', 'c planned'])
    const before = { ...plan, sessions: [a, b, moved('2027-03-01')] }
    expect(statuses(logged(before, away))).toEqual(['a missed', 'b missed', 'c missed'])
  })

  test('leaves out what catches up the sessions that it took', () => {
    const away: LogEntry = { ...range, to: '2027-03-09', on: '2027-03-02' }
    const caughtUp: Session = {
      ...c,
      id: 'd',
      why: [{ kind: 'catch-up', session: 'a', missed: '2027-03-01' }],
    }
    const mended = logged(plan, away)
    const after = { ...mended, sessions: [...mended.sessions, caughtUp] }
    expect(logged(after, away)).toBe(after)
  })
})

test('an entry for a block leaves out study that was not planned', () => {
  const extra: LogEntry = {
    activity: 'p1-python.read',
    date: '2027-03-01',
    start: '21:00',
    minutes: 30,
    status: 'done',
    on: '2027-03-01',
  }
  const block: LogEntry = {
    date: '2027-03-01',
    block: 'evening',
    status: 'missed',
    on: '2027-03-01',
  }
  const once = logged(plan, extra, block)
  expect(once.sessions.map(({ status }) => status)).toEqual([
    'missed',
    'done',
    'planned',
    'planned',
  ])
  expect(logged(once, extra, block)).toBe(once)
})

test.each<[string, LogEntry]>([
  ['a session', { session: 'a', status: 'done', on: '2027-03-01' }],
  [
    'study that was not planned',
    { activity: a.activity, date: a.date, minutes: 30, status: 'done', on: '2027-03-01' },
  ],
])('of two ratings of %s the poorer holds, in any order', (_, entry) => {
  const good: LogEntry = { ...entry, recall: 'good' }
  const hard: LogEntry = { ...entry, recall: 'hard' }
  const once = logged(plan, good, hard, entry)
  expect(once.sessions.find(({ recall }) => recall !== undefined)).toMatchObject({ recall: 'hard' })
  expect(logged(plan, entry, hard, good)).toEqual(once)
})
