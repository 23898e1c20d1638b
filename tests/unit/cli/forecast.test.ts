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
  const decoded = decodePlan(JSON.parse(readFileSync(out, 'utf8')))
  if (!decoded.ok) throw new Error('The plan is no plan')
  plan = decoded.value
})

function forecast(today: string, ...entries: unknown[]) {
  const log =
    entries.length === 0 ? [] : ['--log', folder.write('log.json', { version: 1, entries })]
  return planner('forecast', ...files, '--today', today, ...log)
}

describe('planner forecast', () => {
  test('gives dates, what they stand on, the burn-up, the reserve, the pace and the levers', async () => {
    const ran = await forecast('2027-03-01')
    expect(ran.code).toBe(0)
    expect(ran.lines[0]).toMatch(/^Half of the futures are through by \w{3} \d+ \w{3} \d{4}, four/)
    const answer = JSON.parse(ran.out)
    expect(Object.keys(answer).sort()).toEqual(
      'today p50 p80 followedUntil totalMinutes doneMinutes leftMinutes unloggedMinutes behindMinutes spi plannedFinish baselineFinish holds chance evidence weeks reserve pace levers'
        .split(' ')
        .sort(),
    )
    expect(answer).toMatchObject({ today: '2027-03-01', doneMinutes: 0, spi: null })
    expect(answer.leftMinutes).toBe(plan.summary.plannedMinutes)
    expect((await forecast('2027-03-01')).out).toBe(ran.out)
  })

  test('counts what the log says', async () => {
    const [first, second] = plan.sessions
    const today = second?.date ?? ''
    const ran = await forecast(
      today,
      { session: first?.id, status: 'done', on: today },
      { session: second?.id, status: 'missed', on: today },
    )
    expect(JSON.parse(ran.out)).toMatchObject({
      doneMinutes: first?.minutes,
      behindMinutes: second?.minutes,
    })
    expect(ran.lines[1]).toMatch(/behind\. \d+ % of what was planned by now is done\.$/)
  })

  test('says that all is done', async () => {
    const last = plan.summary.finish ?? ''
    const ran = await forecast(last, { from: '2027-03-01', to: last, status: 'done', on: last })
    expect(ran.lines).toEqual([expect.stringMatching(/^All \d+ h are done\.$/)])
    expect(JSON.parse(ran.out)).toMatchObject({ leftMinutes: 0, p50: last, p80: last, levers: [] })
  })
})

describe('planner forecast refuses in one line', () => {
  test.each([
    ['no date', '2027-02-30', /^--today: is not a date/],
    ['a day before the plan', '2020-01-01', /^--today: is 2020-01-01, before the plan/],
    ['a day long after it', '2099-01-01', /^--today: is 2099-01-01, long after the plan/],
  ])('%s', async (_, today, line) => {
    const ran = await forecast(today)
    expect([ran.code, ran.out, ran.lines.length]).toEqual([2, '', 1])
    expect(ran.lines[0]).toMatch(line)
  })

  test.each<[string, unknown[], RegExp]>([
    [
      'an unknown session',
      [{ session: 'x', status: 'missed', on: '2027-03-01' }],
      /log\.json: entries\.0\.session: names "x", which the plan does not have/,
    ],
    [
      'what is noted after today',
      [{ from: '2027-03-01', to: '2027-03-02', status: 'missed', on: '2027-03-09' }],
      /log\.json: entries\.0\.on: must be on or before Tue 2 Mar 2027/,
    ],
    [
      'the same entry twice',
      [
        { date: '2027-03-01', block: 'evening', status: 'done', on: '2027-03-01' },
        { date: '2027-03-01', block: 'evening', status: 'done', on: '2027-03-01' },
      ],
      /log\.json: entries\.1: is given twice/,
    ],
  ])('%s', async (_, entries, line) => {
    const ran = await forecast('2027-03-02', ...entries)
    expect([ran.code, ran.out, ran.lines.length]).toEqual([2, '', 1])
    expect(ran.lines[0]).toMatch(line)
  })

  test('a plan of another version', async () => {
    const other = folder.write('other.json', { ...plan, version: 7 })
    const ran = await planner('forecast', '--plan', other, '--today', '2027-03-02')
    expect([ran.code, ran.lines]).toEqual([
      2,
      [`${other}: version: is 7; this program reads version 1`],
    ])
  })
})
