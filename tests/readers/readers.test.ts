import { describe, expect, test } from 'vitest'
import { toIcs } from '../../shared/calendar/toIcs.ts'
import { aPlan, aSession } from '../builders/plan.ts'
import { aRoadmap } from '../builders/roadmap.ts'
import { comparable, expectEvents } from './expectEvents.ts'
import { hardPlan } from './hardCases.ts'
import { importIntoKhal, READERS, readBack } from './readBack.ts'

const STAMP = '2027-02-01T08:30:00Z'

describe.each(READERS)('%s', (reader) => {
  test('reads sessions beside and across clock changes as they are meant', async () => {
    const plan = hardPlan()
    const ics = toIcs(plan, aRoadmap(), { stamp: STAMP, alarmMinutes: 10 })
    const [file] = await readBack(reader, [ics])
    expect(file?.problems).toEqual([])
    expect(file && comparable(file)).toEqual(expectEvents(plan))
  })

  test('reads titles with every kind of character', async () => {
    const plan = hardPlan()
    const [file] = await readBack(reader, [toIcs(plan, aRoadmap(), { stamp: STAMP })])
    expect(file?.events.slice(0, 3).map(({ summary }) => summary)).toEqual(
      plan.sessions.slice(0, 3).map(({ title }) => `Read: ${title}`),
    )
  })

  test('reads what a later file calls off where the former file had it', async () => {
    const plan = hardPlan()
    const former = toIcs(plan, aRoadmap(), { stamp: STAMP, alarmMinutes: 10 })
    const later = toIcs(aPlan({ sessions: [] }), aRoadmap(), { stamp: STAMP, former })
    expect(later.match(/^STATUS:CANCELLED\r$/gm)).toHaveLength(expectEvents(plan).length)
    const [file] = await readBack(reader, [later])
    expect(file?.problems).toEqual([])
    expect(file && comparable(file)).toEqual(expectEvents(plan))
  })

  test('has nothing to say against a calendar without events', async () => {
    const [file] = await readBack(reader, [
      toIcs(aPlan({ sessions: [] }), aRoadmap(), { stamp: STAMP }),
    ])
    expect(file).toEqual({ events: [], problems: [] })
  })
})

test('a broken file is a problem to libical: the count of errors bites', async () => {
  const ics = toIcs(aPlan(), aRoadmap(), { stamp: STAMP })
  const [file] = await readBack('libical', [ics.replace(/DTSTAMP:.*/, 'DTSTAMP:soon')])
  expect(file?.problems).not.toEqual([])
})

describe('khal', () => {
  test('lists every session at its instant, in a zone that is none of the plan’s', async () => {
    const all = hardPlan()
    // khal takes a time that the clock shows twice for the second one; RFC 5545 means the first.
    const clear = expectEvents(all).map(({ start, end }) => start.utc !== null && end.utc !== null)
    const plan = { ...all, sessions: all.sessions.filter((_, index) => clear[index]) }
    const { lines, problems } = await importIntoKhal(
      [toIcs(plan, aRoadmap(), { stamp: STAMP, alarmMinutes: 10 })],
      '2027-03-01',
      400,
    )
    expect(problems).toBe('')
    const sessions = expectEvents(plan).flatMap(({ uid, start, end }) =>
      start.utc === null ? [] : [`${uid} ${start.utc} ${end.utc}`],
    )
    expect(lines.filter((line) => line.includes('case-')).sort()).toEqual(sessions.sort())
    expect(lines).toHaveLength(expectEvents(plan).length)
  })

  test('changes events when an updated file is imported, and duplicates none', async () => {
    const later = aSession({
      start: '21:00',
      moves: [{ on: '2027-03-01', date: '2027-03-01', start: '19:00' }],
    })
    const { lines, problems } = await importIntoKhal(
      [aSession(), later].map((session) =>
        toIcs(aPlan({ sessions: [session] }), aRoadmap(), { stamp: STAMP }),
      ),
      '2027-03-01',
      2,
    )
    expect(problems).toBe('')
    expect(lines).toEqual([
      'p1-python.read-1@llm-engineer.study-planner 2027-03-01T20:00 2027-03-01T21:00',
    ])
  })
})
