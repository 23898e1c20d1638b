import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { builtInRoadmap } from '../../../roadmap/index.ts'
import { decodeProfile } from '../../../shared/decode/decodeProfile.ts'
import { fit as measureFit } from '../../../shared/fit/fit.ts'
import { planSchema } from '../../../shared/model/plan.ts'
import { aProfileInput } from '../../builders/profileInput.ts'
import { aRoadmap } from '../../builders/roadmap.ts'
import { parseIcs, partsOf, propertyOf } from '../../readers/parseIcs.ts'
import { Folder, planner } from './support.ts'

let folder: Folder
let profile: string

beforeEach(() => {
  folder = new Folder()
  profile = folder.write('P.json', aProfileInput())
})

function read(name: string): string {
  return readFileSync(folder.at(name), 'utf8')
}

describe('planner plan', () => {
  test('writes the plan and its calendar, and says so', async () => {
    const out = folder.at('plan.json')
    const ics = folder.at('plan.ics')
    const ran = await planner('plan', '--profile', profile, '--out', out, '--ics', ics)
    expect(ran.code).toBe(0)
    const plan = planSchema.parse(JSON.parse(read('plan.json')))
    expect(JSON.parse(ran.out)).toMatchObject({
      out,
      ics,
      sessions: plan.sessions.length,
      summary: plan.summary,
    })
    expect(partsOf(parseIcs(read('plan.ics')), 'VEVENT')).toHaveLength(
      plan.sessions.length + plan.milestones.length,
    )
    expect(ran.lines[ran.lines.length - 1]).toBe(`Wrote ${out} and ${ics}.`)
    expect(folder.list()).toEqual(['P.json', 'plan.ics', 'plan.json'])
  })

  test('gives the same file for the same profile', async () => {
    await planner('plan', '--profile', profile, '--out', folder.at('a.json'))
    await planner('plan', '--profile', profile, '--out', folder.at('b.json'))
    expect(read('b.json')).toBe(read('a.json'))
  })

  test('plans another roadmap in place of the built-in one', async () => {
    const roadmap = folder.write('R.json', aRoadmap({ id: 'other' }))
    const scope = { phases: ['p1'], priorities: ['must'] }
    const own = folder.write('own.json', aProfileInput({ scope }))
    const out = folder.at('plan.json')
    const ran = await planner('plan', '--profile', own, '--roadmap', roadmap, '--out', out)
    expect(ran.code).toBe(0)
    const plan = planSchema.parse(JSON.parse(read('plan.json')))
    expect(plan.roadmap).toEqual({ id: 'other', version: '1' })
    expect(new Set(plan.sessions.map(({ topic }) => topic))).toEqual(new Set(['p1-python']))
  })

  test('takes a wish that does not fit for an answer', async () => {
    const ran = await planner('plan', '--profile', profile, '--out', folder.at('plan.json'))
    expect(ran.code).toBe(0)
    expect(JSON.parse(ran.out)).toMatchObject({ summary: { feasible: false } })
    expect(ran.lines[1]).toMatch(/h of the wish do not fit/)
  })

  test('replaces a former plan', async () => {
    const out = folder.write('plan.json', 'former')
    await planner('plan', '--profile', profile, '--out', out)
    expect(JSON.parse(read('plan.json'))).toMatchObject({ version: 1 })
  })
})

describe('planner fit', () => {
  test('prints what the core says, and says it in words', async () => {
    const ran = await planner('fit', '--profile', profile)
    const decoded = decodeProfile(aProfileInput())
    const answer = decoded.ok ? measureFit(builtInRoadmap, decoded.value) : undefined
    expect(ran.code).toBe(0)
    expect(JSON.parse(ran.out)).toEqual(JSON.parse(JSON.stringify(answer)))
    expect(ran.lines[0]).toMatch(/^It does not fit: [\d,]+ h needed, [\d,]+ h offered, /)
    expect(ran.lines.slice(1).every((line) => /^ {2}.+ → [A-Z][a-z]{2} \d{4}$/.test(line))).toBe(
      true,
    )
  })

  test('tells the finish of a wish that fits', async () => {
    const roadmap = folder.write('R.json', aRoadmap())
    const scope = { phases: ['p1'], priorities: ['must'] }
    const own = folder.write('own.json', aProfileInput({ scope }))
    const ran = await planner('fit', '--profile', own, '--roadmap', roadmap)
    const { fits, finish } = JSON.parse(ran.out)
    expect([ran.code, fits]).toEqual([0, true])
    expect(finish).toMatch(/^2027-/)
    expect(ran.lines[0]).toMatch(/^It fits, finish [A-Z][a-z]{2} \d+ [A-Z][a-z]{2} 2027: /)
  })
})

describe('planner score', () => {
  test('prints one object a metric', async () => {
    const out = folder.at('plan.json')
    await planner('plan', '--profile', profile, '--out', out)
    const ran = await planner('score', '--plan', out)
    const metrics = JSON.parse(ran.out)
    expect(ran.code).toBe(0)
    expect(metrics.map(({ metric }: { metric: number }) => metric)).toEqual(
      expect.arrayContaining([1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 16]),
    )
    for (const metric of metrics) {
      expect(Object.keys(metric)).toEqual(
        expect.arrayContaining(['metric', 'value', 'target', 'bound', 'ok']),
      )
    }
    expect(ran.lines[0]).toMatch(/^\d+ of \d+ metrics hold\.$/)
  })

  test('names what falls short, and does not ask a changed plan to be made anew', async () => {
    const out = folder.at('plan.json')
    await planner('plan', '--profile', profile, '--out', out)
    const plan = planSchema.parse(JSON.parse(read('plan.json')))
    const [first, ...others] = plan.sessions
    const late = {
      ...first,
      start: '04:00',
      moves: [{ on: '2027-03-01', date: first?.date, start: first?.start }],
    }
    folder.write('plan.json', { ...plan, sessions: [late, ...others] })
    const ran = await planner('score', '--plan', out)
    expect(ran.code).toBe(0)
    expect(ran.lines).toContainEqual(expect.stringMatching(/^ {2}2 minutes-out-of-place: \d+, /))
    expect(JSON.parse(ran.out).map(({ metric }: { metric: number }) => metric)).not.toContain(16)
  })
})

describe('planner export', () => {
  test('writes the sessions and milestones of a range', async () => {
    const out = folder.at('plan.json')
    const ics = folder.at('plan.ics')
    await planner('plan', '--profile', profile, '--out', out)
    const plan = planSchema.parse(JSON.parse(read('plan.json')))
    const ran = await planner(
      ...['export', '--plan', out, '--ics', ics],
      ...['--from', '2027-03-06', '--to', '2027-03-13', '--alarm', '20'],
    )
    const isIn = ({ date }: { date: string }) => date >= '2027-03-06' && date <= '2027-03-13'
    const sessions = plan.sessions.filter(isIn).length
    const milestones = plan.milestones.filter(isIn).length
    expect(sessions).toBeGreaterThan(0)
    expect(JSON.parse(ran.out)).toEqual({
      ics,
      sessions,
      milestones,
      events: sessions + milestones,
    })
    expect(partsOf(parseIcs(read('plan.ics')), 'VEVENT')).toHaveLength(sessions + milestones)
    expect(read('plan.ics')).toContain('TRIGGER:-PT20M')
    expect(ran.lines).toEqual([
      `Wrote ${sessions} sessions and ${milestones} milestones to ${ics}.`,
    ])
  })
})

describe('planner export beside a former plan', () => {
  test('calls off what that had and this one dropped, in the range alone', async () => {
    const former = folder.at('former.json')
    await planner('plan', '--profile', profile, '--out', former)
    const plan = planSchema.parse(JSON.parse(read('former.json')))
    const [first, ...others] = plan.sessions
    const now = folder.write('now.json', { ...plan, sessions: others })
    const ics = folder.at('now.ics')
    const asked = ['export', '--plan', now, '--before', former, '--ics', ics]
    const ran = await planner(...asked)
    expect(JSON.parse(ran.out)).toEqual({
      ics,
      sessions: others.length,
      milestones: plan.milestones.length,
      cancelled: 1,
      moved: 0,
      events: plan.sessions.length + plan.milestones.length,
    })
    expect(ran.lines[1]).toBe('1 session of the former plan called off.')
    const events = partsOf(parseIcs(read('now.ics')), 'VEVENT')
    const off = events.filter((event) => propertyOf(event, 'STATUS').value === 'CANCELLED')
    expect(off.map((event) => propertyOf(event, 'UID').value)).toEqual([
      `${first?.id}@llm-engineer.study-planner`,
    ])
    const later = await planner(...asked, '--from', '2027-06-01')
    expect(JSON.parse(later.out)).toMatchObject({ cancelled: 0 })
  })

  test('takes along what moved out of the range', async () => {
    const former = folder.at('former.json')
    await planner('plan', '--profile', profile, '--out', former)
    const plan = planSchema.parse(JSON.parse(read('former.json')))
    const [first] = plan.sessions
    const date = plan.reserve.find((free) => free.date > (first?.date ?? ''))?.date ?? ''
    const rest = plan.sessions.filter((session) => session.date > date)
    // A plan of its own for the move: one session that stood in the range, and those after it.
    const milestoneOn = (day: string) => [{ id: 'ms-p1', title: 'Foundation complete', date: day }]
    const one = {
      ...plan,
      sessions: [first, ...rest],
      milestones: milestoneOn(first?.date ?? ''),
      reserve: [],
    }
    const moved = { ...one, sessions: [{ ...first, date }, ...rest], milestones: milestoneOn(date) }
    const ics = folder.at('now.ics')
    const ran = await planner(
      ...['export', '--plan', folder.write('now.json', moved)],
      ...['--before', folder.write('old.json', one), '--ics', ics],
      ...['--to', first?.date ?? ''],
    )
    expect(JSON.parse(ran.out)).toMatchObject({ sessions: 0, cancelled: 0, moved: 2, events: 2 })
    expect(ran.lines[1]).toBe('2 events moved to other dates.')
    const events = partsOf(parseIcs(read('now.ics')), 'VEVENT')
    expect(events).toHaveLength(2)
    for (const event of events) {
      expect(propertyOf(event, 'DTSTART').value).toContain(date.replaceAll('-', ''))
    }
  })

  test('refuses a former plan that is none, and writes nothing', async () => {
    const now = folder.at('now.json')
    await planner('plan', '--profile', profile, '--out', now)
    const ics = folder.at('now.ics')
    const ran = await planner('export', '--plan', now, '--before', profile, '--ics', ics)
    expect(ran.code).toBe(2)
    expect(ran.lines).toContain(`${profile}: sessions: is missing`)
    const same = await planner('export', '--plan', now, '--before', now, '--ics', now)
    expect(same.lines).toContain(`--ics: names the same file as --before (${now})`)
    expect(folder.list()).toEqual(['P.json', 'now.json'])
  })
})

describe('planner schema', () => {
  test('prints a JSON Schema that takes the worked example and refuses a broken one', async () => {
    const ran = await planner('schema', 'profile')
    const schema = z.fromJSONSchema(JSON.parse(ran.out))
    expect(ran.code).toBe(0)
    expect(schema.safeParse(aProfileInput()).success).toBe(true)
    expect(schema.safeParse(aProfileInput({ horizonMonths: 'many' })).success).toBe(false)
    expect(schema.safeParse(aProfileInput({ startDate: undefined })).success).toBe(false)
  })

  test.each(['plan', 'log', 'roadmap'])('knows the form of a %s', async (subject) => {
    const { code, out } = await planner('schema', subject)
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
    })
  })
})

describe('planner --help', () => {
  test('names every command', async () => {
    const { code, out } = await planner('--help')
    expect(code).toBe(0)
    for (const name of ['schema', 'fit', 'plan', 'repair', 'score', 'export']) {
      expect(out).toMatch(new RegExp(`^ {2}${name} `, 'm'))
    }
  })

  test('after a command tells how it is called', async () => {
    expect((await planner('fit', '--help')).out).toBe(
      'planner fit --profile P.json [--roadmap R.json]\n',
    )
  })
})
