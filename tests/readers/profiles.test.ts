import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { builtInRoadmap } from '../../roadmap/index.ts'
import { toIcs } from '../../shared/calendar/toIcs.ts'
import { decodeProfile } from '../../shared/decode/decodeProfile.ts'
import type { Plan } from '../../shared/model/plan.ts'
import { planSessions } from '../../shared/planning/planSessions.ts'
import { describeFaultOf } from '../../shared/words/faults.ts'
import { comparable, expectEvents } from './expectEvents.ts'
import { importIntoKhal, READERS, type ReadFile, readBack } from './readBack.ts'

const PROFILES = new URL('../profiles/', import.meta.url)
const STAMP = '2027-02-01T08:30:00Z'

function planOf(file: string): Plan {
  const input: unknown = JSON.parse(readFileSync(new URL(file, PROFILES), 'utf8'))
  const profile = decodeProfile(input, builtInRoadmap)
  if (!profile.ok)
    throw new Error(profile.error.map((fault) => describeFaultOf(file, fault)).join())
  return planSessions(builtInRoadmap, profile.value)
}

const names = readdirSync(PROFILES).filter((name) => name.endsWith('.json'))
const plans = new Map(names.map((name) => [name, planOf(name)]))
const files = [...plans.values()].map((plan) =>
  toIcs(plan, builtInRoadmap, { stamp: STAMP, alarmMinutes: 10 }),
)

// vobject takes its time; it reads the hard cases in the test beside this one.
const THOROUGH = READERS.filter((reader) => reader !== 'vobject')

describe.each(THOROUGH)('%s', (reader) => {
  let read: ReadFile[]

  beforeAll(async () => {
    read = await readBack(reader, files)
  }, 120_000)

  test.each(names)('reads the plan of %s: every event, its times and no warning', (name) => {
    const plan = plans.get(name)
    const file = read[names.indexOf(name)]
    if (plan === undefined || file === undefined) throw new Error(`${name} was not read`)
    expect(file.problems).toEqual([])
    expect(file.events).toHaveLength(plan.sessions.length + plan.milestones.length)
    expect(comparable(file)).toEqual(expectEvents(plan))
  })
})

test('khal lists a move to another zone and the change of the clock after it', async () => {
  const plan = plans.get('shift-move.json')
  if (plan === undefined) throw new Error('There is no profile shift-move.json')
  const range = { from: '2027-10-15', to: '2027-11-30' }
  const inRange = (date: string) => date >= range.from && date <= range.to
  const part = {
    ...plan,
    sessions: plan.sessions.filter(({ date }) => inRange(date)),
    milestones: plan.milestones.filter(({ date }) => inRange(date)),
  }
  const ics = toIcs(plan, builtInRoadmap, { stamp: STAMP, ...range })
  const { lines, problems } = await importIntoKhal([ics], range.from, 60)
  const sessions = expectEvents(part).flatMap(({ uid, start, end }) =>
    start.utc === null ? [] : [`${uid} ${start.utc} ${end.utc}`],
  )
  expect(new Set(part.sessions.map(({ zone }) => zone)).size).toBe(2)
  expect(problems).toBe('')
  expect(lines.filter((line) => !line.includes('@milestones.')).sort()).toEqual(sessions.sort())
  expect(lines).toHaveLength(expectEvents(part).length)
})
