import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { decodePlan } from '../../../shared/decode/decodePlan.ts'
import type { Plan } from '../../../shared/model/plan.ts'
import { aProfileInput } from '../../builders/profileInput.ts'
import { aRoadmap } from '../../builders/roadmap.ts'
import { Folder, planner } from './support.ts'

let folder: Folder
let files: string[]
let plan: Plan

beforeEach(async () => {
  folder = new Folder()
  const roadmap = folder.write('R.json', aRoadmap())
  const scope = { phases: ['p1'], priorities: ['must'] }
  const profile = folder.write('P.json', aProfileInput({ scope }))
  const out = folder.at('plan.json')
  await planner('plan', '--profile', profile, '--roadmap', roadmap, '--out', out)
  files = ['--plan', out, '--roadmap', roadmap]
  plan = readPlan('plan.json')
})

function readPlan(name: string): Plan {
  const decoded = decodePlan(JSON.parse(readFileSync(folder.at(name), 'utf8')))
  if (!decoded.ok) throw new Error(`${name} is no plan`)
  return decoded.value
}

function logOf(...entries: unknown[]): string {
  return folder.write('log.json', { version: 1, entries })
}

function repair(today: string, ...more: string[]) {
  return planner('repair', ...files, '--today', today, '--out', folder.at('new.json'), ...more)
}

describe('planner repair', () => {
  test('catches up a missed session, says what it took and what was the least', async () => {
    const [first] = plan.sessions
    const today = first?.date ?? ''
    const log = logOf({ session: first?.id, status: 'missed', on: today })
    const ran = await repair(today, '--log', log)
    expect(ran.lines[0]).toMatch(
      /^quiet: \d+ catch-up sessions?, \d+ other sessions? moved, finish /,
    )
    expect(ran.code).toBe(0)
    const answer = JSON.parse(ran.out)
    expect(Object.keys(answer)).toEqual(
      'choice moved replaced othersMoved finishBefore finishAfter bounds choices'.split(' '),
    )
    const mended = readPlan('new.json')
    expect(answer).toMatchObject({ choice: 'quiet', finishAfter: mended.summary.finish })
    expect(answer.bounds.moves).toBeGreaterThanOrEqual(1)
    expect(answer.choices[0]).toMatchObject({ choice: 'quiet', finish: mended.summary.finish })
    expect(mended.sessions.filter(({ status }) => status === 'missed')).toHaveLength(1)
    expect(mended.sessions).toHaveLength(plan.sessions.length + answer.replaced)
  })

  test('changes nothing where nothing was missed', async () => {
    const ran = await repair(plan.sessions[0]?.date ?? '')
    expect(JSON.parse(ran.out)).toMatchObject({ moved: [], replaced: 0, othersMoved: 0 })
    expect(readPlan('new.json')).toEqual(plan)
  })

  test('tells sessions that had to move from others', async () => {
    const [first] = plan.sessions
    const next = plan.sessions.find(({ date }) => date > (first?.date ?? ''))
    const trip = { from: next?.date, to: next?.date, capacity: 'none' }
    const profile = folder.write('trip.json', { ...plan.profile, exceptions: [trip] })
    const ran = await repair(first?.date ?? '', '--profile', profile)
    expect(ran.lines[0]).toMatch(
      /^quiet: 0 catch-up sessions, \d+ sessions? that had to move, 0 other/,
    )
  })

  test('gives a plan that the scorecard grades beside the former one', async () => {
    const [first] = plan.sessions
    const today = first?.date ?? ''
    const log = logOf({ session: first?.id, status: 'missed', on: today })
    await repair(today, '--log', log)
    const [, former = '', ...roadmap] = files
    const before = ['--before', former, '--log', log, '--today', today]
    const ran = await planner('score', '--plan', folder.at('new.json'), ...roadmap, ...before)
    const metrics = JSON.parse(ran.out).map(({ metric }: { metric: number }) => metric)
    expect(metrics).toEqual(expect.arrayContaining([13, 14]))
  })
})

describe('planner repair refuses in one line and writes nothing', () => {
  test.each<[string, unknown[], RegExp]>([
    [
      'an unknown session',
      [{ session: 'x', status: 'missed', on: '2027-03-01' }],
      /entries\.0\.session: names "x", which the plan does not have/,
    ],
    [
      'a date outside the plan',
      [{ date: '2031-01-01', block: 'evening', status: 'missed', on: '2027-03-01' }],
      /entries\.0\.date: lies outside the plan/,
    ],
    [
      'minutes below none',
      [{ date: '2027-03-01', block: 'evening', status: 'done', minutes: -5, on: '2027-03-01' }],
      /entries\.0.*: must be at least 0, is -5/,
    ],
    [
      'minutes above a day',
      [{ date: '2027-03-01', block: 'evening', status: 'done', minutes: 1441, on: '2027-03-01' }],
      /entries\.0.*: must be at most 1440, is 1441/,
    ],
    [
      'a range turned round',
      [{ from: '2027-03-02', to: '2027-03-01', status: 'missed', on: '2027-03-01' }],
      /entries\.0\.to: is Mon 1 Mar 2027, before the start/,
    ],
    [
      'what is noted after today',
      [{ from: '2027-03-01', to: '2027-03-02', status: 'missed', on: '2027-03-09' }],
      /entries\.0\.on: must be on or before Tue 2 Mar 2027/,
    ],
  ])('%s', async (_, entries, line) => {
    const ran = await repair('2027-03-02', '--log', logOf(...entries))
    expect([ran.code, ran.out]).toEqual([2, ''])
    expect(ran.lines).toHaveLength(1)
    expect(ran.lines[0]).toMatch(line)
    expect(folder.list()).not.toContain('new.json')
  })

  test.each([
    ['2027-02-30', /^--today: is not a date/],
    ['2020-01-01', /^--today: is 2020-01-01, before the plan/],
    ['2099-01-01', /^--today: is 2099-01-01, long after the plan/],
  ])('the day %s', async (today, line) => {
    const ran = await repair(today)
    expect(ran.code).toBe(2)
    expect(ran.lines).toHaveLength(1)
    expect(ran.lines[0]).toMatch(line)
    expect(folder.list()).not.toContain('new.json')
  })

  test('a plan of another version, an unknown choice and one that is not there', async () => {
    const other = folder.write('other.json', { ...plan, version: 7 })
    const out = folder.at('new.json')
    const odd = await planner('repair', '--plan', other, '--today', '2027-03-02', '--out', out)
    expect(odd.lines).toEqual([`${other}: version: is 7; this program reads version 1`])
    const unknown = await repair('2027-03-02', '--choice', 'magic')
    expect(unknown.lines[0]).toMatch(/^--choice: must be one of quiet, drop, hours, extend/)
    const absent = await repair('2027-03-02', '--choice', 'extend')
    expect(absent.lines[0]).toMatch(/^--choice: extend is no way out here; there are quiet/)
    expect([odd.code, unknown.code, absent.code]).toEqual([2, 2, 2])
    expect(folder.list()).not.toContain('new.json')
  })
})
