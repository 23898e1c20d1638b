import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { decodePlan } from '../../../shared/decode/decodePlan.ts'
import type { Plan, Session } from '../../../shared/model/plan.ts'
import { aProfileInput } from '../../builders/profileInput.ts'
import { aRoadmap } from '../../builders/roadmap.ts'
import { Folder, planner } from './support.ts'

let folder: Folder
let roadmap: string
let plan: Plan
let first: Session

beforeEach(async () => {
  folder = new Folder()
  roadmap = folder.write('R.json', aRoadmap())
  const profile = folder.write(
    'P.json',
    aProfileInput({ scope: { phases: ['p1'], priorities: ['must'] } }),
  )
  const out = folder.at('plan.json')
  await planner('plan', '--profile', profile, '--roadmap', roadmap, '--out', out)
  plan = readPlan('plan.json')
  first = plan.sessions[0] ?? raise()
})

function raise(): never {
  throw new Error('The plan has no session')
}

function readPlan(name: string): Plan {
  const decoded = decodePlan(JSON.parse(readFileSync(folder.at(name), 'utf8')))
  if (!decoded.ok) throw new Error(`${name} is no plan`)
  return decoded.value
}

/** Repairs a plan of the folder with a log of these entries. */
function repair(from: string, to: string, ...entries: unknown[]) {
  const log = folder.write('log.json', { version: 1, entries })
  const files = ['--plan', folder.at(from), '--roadmap', roadmap, '--log', log]
  return planner('repair', ...files, '--today', first.date, '--out', folder.at(to))
}

const extra = () => ({
  activity: first.activity,
  date: first.date,
  start: '05:00',
  minutes: 15,
  status: 'done',
  on: first.date,
})

describe('planner repair with study that was not planned', () => {
  test('adds it to the plan once, also when it is logged again', async () => {
    expect((await repair('plan.json', 'once.json', extra())).code).toBe(0)
    const once = readPlan('once.json')
    const id = `${first.activity}-extra-${first.date}-0500`
    expect(once.sessions.find((session) => session.id === id)).toMatchObject({
      status: 'done',
      minutes: 15,
      actualMinutes: 15,
    })
    expect((await repair('once.json', 'twice.json', extra())).code).toBe(0)
    expect(readPlan('twice.json')).toEqual(once)
  })

  test('writes the very same file when a log is told again', async () => {
    const missed = { session: first.id, status: 'missed', on: first.date }
    await repair('plan.json', 'once.json', extra(), missed)
    await repair('once.json', 'twice.json', extra(), missed)
    expect(readFileSync(folder.at('twice.json'))).toEqual(readFileSync(folder.at('once.json')))
  })

  test('gives the same plan in any order of the entries', async () => {
    const missed = { session: first.id, status: 'missed', on: first.date }
    await repair('plan.json', 'a.json', extra(), missed)
    await repair('plan.json', 'b.json', missed, extra())
    expect(readFileSync(folder.at('b.json'))).toEqual(readFileSync(folder.at('a.json')))
  })

  test.each<[string, (entry: ReturnType<typeof extra>) => unknown[], RegExp]>([
    [
      'of an activity that the plan does not have',
      (entry) => [{ ...entry, activity: 'x' }],
      /entries\.0\.activity: names "x", which the plan does not have/,
    ],
    [
      'before the plan',
      (entry) => [{ ...entry, date: '2020-01-01' }],
      /entries\.0\.date: lies outside the plan/,
    ],
    [
      'later than it was noted',
      (entry) => [{ ...entry, date: '2027-04-01' }],
      /entries\.0\.date: must be on or before/,
    ],
    [
      'of no minutes',
      (entry) => [{ ...entry, minutes: 0 }],
      /entries\.0\.minutes: must be at least 1/,
    ],
    [
      'of more minutes than a day has',
      (entry) => [{ ...entry, minutes: 2000 }],
      /entries\.0\.minutes: must be at most 1440/,
    ],
    [
      'that was missed',
      (entry) => [{ ...entry, status: 'missed' }],
      /entries\.0\.status: must be done; is "missed"/,
    ],
    ['noted twice', (entry) => [entry, { ...entry }], /entries\.1: is given twice/],
  ])('refuses study %s in one line, and writes nothing', async (_, entries, line) => {
    const ran = await repair('plan.json', 'new.json', ...entries(extra()))
    expect([ran.code, ran.out]).toEqual([2, ''])
    expect(ran.lines).toHaveLength(1)
    expect(ran.lines[0]).toMatch(line)
    expect(folder.list()).not.toContain('new.json')
  })
})
