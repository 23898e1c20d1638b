import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { writeFiles } from '../../../cli/files/writeFiles.ts'
import { aPlan, aSession } from '../../builders/plan.ts'
import { aProfileInput } from '../../builders/profileInput.ts'
import { Folder, planner } from './support.ts'

let folder: Folder
let profile: string

beforeEach(() => {
  folder = new Folder()
  profile = folder.write('P.json', aProfileInput())
})

describe('a mistake on the command line', () => {
  test.each([
    [['fly'], 'fly: is no command; there are schema, fit, plan, repair, forecast, score, export'],
    [['fit'], '--profile: is missing'],
    [['fit', '--profile'], '--profile: needs a value'],
    [['fit', '--profile', '--roadmap', 'x'], '--profile: needs a value'],
    [['fit', '--profile='], '--profile: needs a value'],
    [['fit', '--profile', 'a', '--profile', 'b'], '--profile: is given twice'],
    [['fit', '--profile', 'a', '--speed', '3'], '--speed: is no option here'],
    [['schema'], 'one of profile, plan, log, roadmap is missing'],
    [['schema', 'diary'], 'diary: must be one of profile, plan, log, roadmap'],
    [['schema', 'plan', 'log'], 'log: is one word too many'],
  ])('%j is one line and exit 2', async (args, line) => {
    const ran = await planner(...args)
    expect(ran.code).toBe(2)
    expect(ran.lines[0]).toBe(line)
    expect(ran.out).toBe('')
  })

  test.each([
    [['fit', '--speed', '3', '--profile', 'P']],
    [['fit', '--speed=3', '--profile', 'P']],
    [['schema', '--speed', '3', 'plan']],
    [['schema', '--speed', 'plan']],
  ])('%j has one mistake, not another one for its value', async (args) => {
    const ran = await planner(...args.map((arg) => (arg === 'P' ? profile : arg)))
    expect(ran.lines).toEqual(['--speed: is no option here'])
  })

  test('without any word shows the commands', async () => {
    const ran = await planner()
    expect([ran.code, ran.out]).toEqual([2, ''])
    expect(ran.lines[0]).toMatch(/^planner: /)
  })

  test('names every option that is wrong', async () => {
    const plan = folder.write('plan.json', aPlan())
    const common = ['export', '--plan', plan, '--ics', folder.at('x.ics')]
    const wrong = await planner(...common, '--from', '2027-02-30', '--to', 'soon', '--alarm', '-5')
    expect(wrong.code).toBe(2)
    expect(wrong.lines).toEqual([
      '--from: is not a date of the form YYYY-MM-DD that exists: 2027-02-30',
      '--to: is not a date of the form YYYY-MM-DD that exists: soon',
      '--alarm: must be whole minutes from 0 to 10080, is -5',
    ])
    const turned = await planner(...common, '--from', '2027-03-02', '--to', '2027-03-01')
    expect(turned.lines).toEqual(['--to: is 2027-03-01, before the start on 2027-03-02'])
    const long = await planner(...common, '--alarm', '10081')
    expect(long.lines).toEqual(['--alarm: must be whole minutes from 0 to 10080, is 10081'])
    expect(folder.list()).toEqual(['P.json', 'plan.json'])
  })
})

describe('a file that cannot be read', () => {
  const fitLines = async (path: string) => {
    const ran = await planner('fit', '--profile', path)
    expect([ran.code, ran.out]).toEqual([2, ''])
    return ran.lines
  }

  test('does not exist, is a folder, or no text', async () => {
    const missing = folder.at('missing.json')
    expect(await fitLines(missing)).toEqual([`${missing}: does not exist`])
    expect(await fitLines(folder.path)).toEqual([`${folder.path}: is a folder, not a file`])
    const picture = folder.at('picture.json')
    writeFileSync(picture, Buffer.from([0xff, 0xfe, 0x00]))
    expect(await fitLines(picture)).toEqual([`${picture}: is not text in UTF-8`])
  })

  test('is not JSON, cut in half, or empty', async () => {
    const text = JSON.stringify(aProfileInput(), null, 2)
    const prose = folder.write('prose.json', 'Dear planner,\nI study on Mondays.')
    expect(await fitLines(prose)).toEqual([`${prose}: is not JSON from line 1, column 1 on`])
    const half = folder.write('half.json', text.slice(0, text.length / 2))
    const [line, ...others] = await fitLines(half)
    expect(line).toMatch(
      /half\.json: is not complete JSON: it ends too early, at line \d+, column \d+$/,
    )
    expect(others).toEqual([])
    const empty = folder.write('empty.json', '')
    expect(await fitLines(empty)).toEqual([`${empty}: is empty`])
  })

  test('is of 100 MB, or has no end', async () => {
    const large = folder.write('large.json', '')
    truncateSync(large, 100_000_000)
    expect(await fitLines(large)).toEqual([
      `${large}: is too large: 100 MB, and at most 50 MB are read`,
    ])
    expect((await fitLines('/dev/zero'))[0]).toMatch(/^\/dev\/zero: is too large: 5\d MB/)
  })
})

describe('a faulty profile, plan or roadmap', () => {
  test('gives one line a fault with file and field, and nothing is written', async () => {
    const bad = folder.write('bad.json', aProfileInput({ startDate: '2027-02-29', pace: 'fast' }))
    const out = folder.write('plan.json', 'former plan')
    const ran = await planner('plan', '--profile', bad, '--out', out, '--ics', folder.at('x.ics'))
    expect([ran.code, ran.out]).toEqual([2, ''])
    expect(ran.lines).toEqual([
      `${bad}: pace: must be one of hours, band; is "fast"`,
      `${bad}: startDate: is a date that does not exist: "2027-02-29"`,
    ])
    expect(readFileSync(out, 'utf8')).toBe('former plan')
    expect(folder.list()).toEqual(['P.json', 'bad.json', 'plan.json'])
  })

  test('names ids that the roadmap does not have', async () => {
    const scope = { phases: ['p1', 'p9'], priorities: ['must'], known: ['p1-git', 'latin'] }
    const bad = folder.write('bad.json', aProfileInput({ scope }))
    expect((await planner('fit', '--profile', bad)).lines).toEqual([
      `${bad}: scope.known.1: names "latin", which the roadmap does not have`,
      `${bad}: scope.phases.1: names "p9", which the roadmap does not have`,
    ])
  })

  test('does not hide the faults of the other file', async () => {
    const bad = folder.write('bad.json', aProfileInput({ pace: 'fast' }))
    const roadmap = folder.write('R.json', '{}')
    const { lines } = await planner('fit', '--profile', bad, '--roadmap', roadmap)
    expect(lines).toContain(`${roadmap}: topics: is missing`)
    expect(lines).toContain(`${bad}: pace: must be one of hours, band; is "fast"`)
  })

  test('is a plan of another roadmap', async () => {
    const plan = folder.write('plan.json', aPlan({ roadmap: { id: 'cooking', version: '1' } }))
    expect((await planner('score', '--plan', plan)).lines).toEqual([
      `${plan}: roadmap.id: is "cooking", but the roadmap is "llm-engineer"`,
    ])
  })

  test('is a plan with sessions that the roadmap does not know', async () => {
    const known = aPlan().sessions[0]
    const sessions = [
      { ...known, id: 'a', topic: 'latin' },
      { ...known, id: 'b', activity: 'p1-python.sing' },
    ]
    const plan = folder.write('plan.json', { ...aPlan(), sessions })
    expect((await planner('score', '--plan', plan)).lines).toEqual([
      `${plan}: sessions.0.topic: names "latin", which the roadmap does not have`,
      `${plan}: sessions.1.activity: names "p1-python.sing", which the roadmap does not have`,
    ])
  })
})

describe('a plan whose sessions stand where they cannot', () => {
  const broken = () => {
    const first = aSession()
    return folder.write('plan.json', {
      ...aPlan(),
      sessions: [first, { ...first, id: 'b' }, { ...first, id: 'c', date: '2040-01-01' }],
    })
  }

  test.each([
    ['repair', ['--today', '2027-03-01', '--out', 'new.json']],
    ['forecast', ['--today', '2027-03-01']],
    ['export', ['--ics', 'new.ics']],
  ])('is refused by %s with the place of each, and nothing is written', async (command, more) => {
    const plan = broken()
    const args = more.map((arg) => (arg.startsWith('new') ? folder.at(arg) : arg))
    const ran = await planner(command, '--plan', plan, ...args)
    expect([ran.code, ran.out]).toEqual([2, ''])
    expect(ran.lines).toEqual([
      `${plan}: sessions.1.start: overlaps the session "p1-python.read-1"`,
      expect.stringMatching(/: sessions\.2\.date: lies outside the plan, which runs from /),
    ])
    expect(folder.list()).toEqual(['P.json', 'plan.json'])
  })

  test('is graded all the same', async () => {
    const ran = await planner('score', '--plan', broken())
    expect(ran.code).toBe(0)
    expect(ran.lines).toContainEqual(expect.stringMatching(/^ {2}2 minutes-out-of-place: /))
  })
})

describe('a target that cannot be written', () => {
  test('is refused before any work', async () => {
    const nowhere = folder.at('no/such/plan.json')
    const bad = folder.write('bad.json', aProfileInput({ pace: 'fast' }))
    const ran = await planner('plan', '--profile', bad, '--out', nowhere, '--ics', folder.path)
    expect(ran.code).toBe(2)
    expect(ran.lines.slice(-2)).toEqual([
      `${nowhere}: cannot be written: its place does not exist`,
      `${folder.path}: is a folder, not a file`,
    ])
  })

  test('is a file below a file', async () => {
    const below = `${profile}/plan.json`
    const ran = await planner('plan', '--profile', profile, '--out', below)
    expect(ran.lines).toEqual([
      `${below}: cannot be written: its place does not exist: part of its path is no folder`,
    ])
  })

  test('is the input, also by another name, or the other target', async () => {
    const link = folder.at('link.json')
    symlinkSync(profile, link)
    const before = readFileSync(profile, 'utf8')
    const same = await planner('plan', '--profile', profile, '--out', link)
    expect(same.lines).toEqual([`--out: names the same file as --profile (${link})`])
    expect(readFileSync(profile, 'utf8')).toBe(before)
    const plan = folder.at('plan.json')
    const twice = await planner('plan', '--profile', profile, '--out', plan, '--ics', plan)
    expect(twice.lines).toEqual([`--ics: names the same file as --out (${plan})`])
    expect(folder.list()).toEqual(['P.json', 'link.json'])
  })

  test('is a full disk: neither file is written, the former ones are intact', async () => {
    const out = folder.write('plan.json', 'former plan')
    const ran = await planner('plan', '--profile', profile, '--out', out, '--ics', '/dev/full')
    expect(ran.code).toBe(2)
    expect(ran.lines).toEqual(['/dev/full: does not fit: the disk is full'])
    expect(readFileSync(out, 'utf8')).toBe('former plan')
    expect(folder.list()).toEqual(['P.json', 'plan.json'])
  })

  test('turns into a folder meanwhile: what was placed before it is taken back', async () => {
    const first = folder.write('first', 'former')
    const fresh = folder.at('fresh')
    const turned = folder.at('turned')
    mkdirSync(`${turned}/full`, { recursive: true })
    const written = await writeFiles([
      { path: first, text: 'new' },
      { path: fresh, text: 'new' },
      { path: `${turned}/full`, text: 'new' },
    ])
    expect(written).toEqual({ ok: false, error: [`${turned}/full: is a folder, not a file`] })
    expect(readFileSync(first, 'utf8')).toBe('former')
    expect(folder.list()).toEqual(['P.json', 'first', 'turned'])
  })
})

test('a target whose folder has gone meanwhile leaves no trace of the others', async () => {
  const first = folder.write('first', 'former')
  const lost = folder.at('gone/lost')
  const written = await writeFiles([
    { path: first, text: 'new' },
    { path: lost, text: 'new' },
  ])
  expect(written).toEqual({ ok: false, error: [`${lost}: does not exist`] })
  expect(readFileSync(first, 'utf8')).toBe('former')
  expect(folder.list()).toEqual(['P.json', 'first'])
})

describe('writing', () => {
  test('follows a link and keeps it', async () => {
    const target = folder.write('target.json', 'former')
    symlinkSync(target, folder.at('link.json'))
    const ran = await planner('plan', '--profile', profile, '--out', folder.at('link.json'))
    expect(ran.code).toBe(0)
    expect(JSON.parse(readFileSync(target, 'utf8'))).toMatchObject({ version: 1 })
    expect(folder.list()).toEqual(['P.json', 'link.json', 'target.json'])
  })

  test('follows a link to a file that is not there yet', async () => {
    symlinkSync('target.json', folder.at('link.json'))
    const ran = await planner('plan', '--profile', profile, '--out', folder.at('link.json'))
    expect(ran.code).toBe(0)
    expect(JSON.parse(readFileSync(folder.at('target.json'), 'utf8'))).toMatchObject({ version: 1 })
    symlinkSync('no/such/plan.json', folder.at('lost.json'))
    const lost = await planner('plan', '--profile', profile, '--out', folder.at('lost.json'))
    expect(lost.lines).toEqual([
      `${folder.at('lost.json')}: cannot be written: its place does not exist`,
    ])
    const slash = await planner('plan', '--profile', profile, '--out', `${folder.at('none')}/`)
    expect(slash.lines).toEqual([
      `${folder.at('none')}/: cannot be written: its place does not exist`,
    ])
    expect(folder.list()).not.toContain('none')
  })

  test('takes a name as long as the system allows', async () => {
    const name = 'ж'.repeat(127)
    const ran = await planner('plan', '--profile', profile, '--out', folder.at(name))
    expect(ran.code).toBe(0)
    expect(folder.list()).toEqual(['P.json', name])
  })

  test('refuses a name that is longer, in one line', async () => {
    const path = folder.at('x'.repeat(256))
    const ran = await planner('plan', '--profile', profile, '--out', path)
    expect([ran.code, ran.lines.length]).toEqual([2, 1])
    expect(ran.lines[0]).toMatch(/has too long a name$/)
  })

  test('leaves devices what they are', async () => {
    const ran = await planner('plan', '--profile', profile, '--out', '/dev/null')
    expect(ran.code).toBe(0)
    expect(execFileSync('stat', ['-c', '%F', '/dev/null'], { encoding: 'utf8' })).toBe(
      'character special file\n',
    )
  })
})

describe('a field that a profile does not have', () => {
  test('is named and passed over', async () => {
    const input = aProfileInput()
    const path = folder.write('Q.json', {
      ...input,
      reserveshare: 0.4,
      limits: { ...Object(input).limits, maxSesionMin: 60 },
    })
    const ran = await planner('fit', '--profile', path)
    expect(ran.code).toBe(0)
    const notes = ran.lines.filter((line) => line.startsWith(path))
    expect(notes).toEqual([
      expect.stringMatching(/: limits\.maxSesionMin: .*\(passed over\)$/),
      expect.stringMatching(/: reserveshare: .*\(passed over\)$/),
    ])
    const made = await planner('plan', '--profile', path, '--out', folder.at('plan.json'))
    expect(made.lines.slice(0, 2)).toEqual(notes)
    const sound = await planner('fit', '--profile', profile)
    expect(sound.lines.filter((line) => line.includes('passed over'))).toEqual([])
  })
})
