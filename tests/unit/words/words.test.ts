import { describe, expect, test } from 'vitest'
import type { WayOut } from '../../../shared/fit/types.ts'
import type { Reason } from '../../../shared/model/plan.ts'
import { formatDate, formatDay, formatMonth } from '../../../shared/words/dates.ts'
import { countOf, formatDuration, formatHours } from '../../../shared/words/durations.ts'
import { findEndsOfWork } from '../../../shared/words/endsOfWork.ts'
import { describeHeading, describeMilestone } from '../../../shared/words/kinds.ts'
import { describeReason, describeWhy } from '../../../shared/words/reasons.ts'
import { describeTask } from '../../../shared/words/tasks.ts'
import { shortNameOf, shortTitleOf } from '../../../shared/words/titles.ts'
import { describeWarning } from '../../../shared/words/warnings.ts'
import { describeWayOut } from '../../../shared/words/waysOut.ts'
import { aSession } from '../../builders/plan.ts'
import { aProject, aRoadmap, aTopic } from '../../builders/roadmap.ts'

describe('durations', () => {
  test.each([
    [0, '0 min'],
    [45, '45 min'],
    [60, '1 h'],
    [65, '1 h 05'],
    [90, '1 h 30'],
    [600, '10 h'],
    [-90, '−1 h 30'],
  ])('%i minutes are %s', (minutes, words) => {
    expect(formatDuration(minutes)).toBe(words)
  })

  test('amounts are whole hours from ten on, and to five minutes below', () => {
    expect(formatHours(117_000)).toBe('1,950 h')
    expect(formatHours(149)).toBe('2 h 30')
    expect(formatHours(598)).toBe('10 h')
    expect(formatHours(0)).toBe('0 h')
    expect(formatHours(60_000_000)).toBe('1,000,000 h')
  })

  test('counts agree with their noun', () => {
    expect([countOf(1, 'day'), countOf(2, 'day'), countOf(0, 'entry', 'entries')]).toEqual([
      '1 day',
      '2 days',
      '0 entries',
    ])
  })
})

describe('dates', () => {
  test('carry the weekday', () => {
    expect(formatDate('2028-12-02')).toBe('Sat 2 Dec 2028')
    expect(formatDate('2028-02-29')).toBe('Tue 29 Feb 2028')
  })

  test('name the year only where it differs', () => {
    expect(formatDay('2028-03-12', '2028')).toBe('12 March')
    expect(formatDay('2027-03-12', '2028')).toBe('12 March 2027')
    expect(formatDay('2027-03-12')).toBe('12 March')
  })

  test('stand for their month', () => {
    expect(formatMonth('2028-12-02')).toBe('Dec 2028')
  })
})

describe('reasons', () => {
  const roadmap = aRoadmap()
  const item = roadmap.topics[0]?.id ?? ''
  const title = roadmap.topics[0]?.title ?? ''

  test('make one sentence of facts', () => {
    const why: Reason[] = [
      { kind: 'after', item, finished: '2027-02-12' },
      { kind: 'block', block: 'morning', rank: 1 },
    ]
    expect(describeWhy(aSession({ why, block: 'morning' }), roadmap, new Map())).toBe(
      `After ${title}, finished 12 February; reading sits best in your mornings.`,
    )
  })

  test('name the day on which what comes before ends now, and nothing that ends later', () => {
    const why: Reason[] = [{ kind: 'after', item, finished: '2027-02-12' }]
    const session = aSession({ why, date: '2027-03-04' })
    const work = { ...session, id: 'work', topic: item, activity: `${item}.read` }
    const whyAt = (...dates: string[]) => {
      const others = dates.map((date) => ({ ...work, date }))
      const review = { ...work, kind: 'review' as const, date: '2027-05-01' }
      const missed = { ...work, status: 'missed' as const, date: '2027-05-02' }
      return describeWhy(session, roadmap, findEndsOfWork([...others, review, missed]))
    }
    expect(whyAt('2027-02-20', '2027-02-15')).toBe(`After ${title}, finished 20 February.`)
    expect(whyAt('2027-02-20', '2027-03-05')).toBe('')
  })

  test('are silent where there are none', () => {
    expect(describeWhy(aSession({ why: [] }), roadmap, new Map())).toBe('')
  })

  describe('of a session that was moved', () => {
    const why: Reason[] = [
      { kind: 'after', item, finished: '2027-02-12' },
      { kind: 'block', block: 'morning', rank: 1 },
      { kind: 'relaxed', item },
    ]
    const moves = [{ on: '2027-03-01', date: '2027-03-04', start: '06:45' }]

    test('say that the learner chose the place, and nothing in favour of a place', () => {
      expect(
        describeWhy(aSession({ why, moves, pinned: true, block: 'morning' }), roadmap, new Map()),
      ).toBe(`You chose this place; after ${title}, finished 12 February.`)
    })

    test('keep what speaks for its part of the day where it moved within it by itself', () => {
      expect(describeWhy(aSession({ why, moves, block: 'morning' }), roadmap, new Map())).toBe(
        `After ${title}, finished 12 February; reading sits best in your mornings.`,
      )
    })

    test('say nothing of a part of the day in which it does not stand', () => {
      expect(
        describeWhy(aSession({ why: why.slice(0, 2), block: 'evening' }), roadmap, new Map()),
      ).toBe(`After ${title}, finished 12 February.`)
    })

    test('stay as they are where it is only pinned', () => {
      expect(
        describeWhy(aSession({ why, pinned: true, block: 'morning' }), roadmap, new Map()),
      ).toMatch(/^After .*; reading sits best in your mornings; .* would leave this time idle\.$/)
    })
  })

  test('name an item that the roadmap does not have by its id', () => {
    expect(describeReason({ kind: 'relaxed', item: 'gone' }, roadmap)).toMatch(/^gone would/)
  })

  test.each<[Reason, string]>([
    [{ kind: 'no-prerequisite' }, 'nothing has to come before it'],
    [
      { kind: 'block', block: 'weekend', rank: 2 },
      'your weekend hours are the second choice for project work',
    ],
    [{ kind: 'lag', item: 'x', days: 1 }, 'with 1 day in between for work that runs by itself'],
    [
      { kind: 'review', number: 1, intervalDays: 3, due: '2027-03-05' },
      'first review, due 5 March, 3 days after the end of the topic',
    ],
    [
      { kind: 'review', number: 2, intervalDays: 14, due: '2027-03-19' },
      'second review, due 19 March, 14 days after the one before',
    ],
    [{ kind: 'interleaved', with: 'x' }, 'alternating with x'],
    [{ kind: 'limit', limit: 'maxMinutesPerDay' }, 'your most minutes a day are used up here'],
    [{ kind: 'limit', limit: 'other' }, 'your limit other shapes it'],
  ])('say %j', (reason, words) => {
    expect(describeReason(reason, roadmap, { kind: 'project', year: '2027' })).toBe(words)
  })
})

describe('ways out', () => {
  const way: WayOut = {
    kind: 'more-hours',
    changes: {},
    finish: '2028-12-02',
    extraMinutesPerWeek: 150,
    horizonMonths: 27,
    phases: ['p1', 'p2', 'p3'],
    dropped: [],
  }
  const phases = ['p1', 'p2', 'p3', 'p4'].map((id) => ({
    id,
    title: id,
    weeklyHoursBand: [1, 2] as const,
  }))
  const roadmap = { ...aRoadmap(), phases }
  const changeOf = (changes: Partial<WayOut>) =>
    describeWayOut({ ...way, ...changes }, roadmap).change

  test('tell the change and what it brings', () => {
    expect(describeWayOut(way, roadmap)).toEqual({
      change: '2 h 30 more a week',
      outcome: 'Dec 2028',
    })
  })

  test.each<[Partial<WayOut>, string]>([
    [{ extraMinutesPerWeek: 1621 }, '27 h more a week'],
    [{ kind: 'longer-horizon' }, '27 months in all'],
    [{ kind: 'longer-horizon', horizonMonths: 35 }, '35 months in all'],
    [{ kind: 'longer-horizon', horizonMonths: 36 }, '3 years in all'],
    [{ kind: 'longer-horizon', horizonMonths: 205 }, '17 years 1 month in all'],
    [{ kind: 'without-optional' }, 'Without the optional topics'],
    [{ kind: 'without-optional-longer' }, 'Without the optional topics, 27 months in all'],
    [{ kind: 'essentials-only' }, 'Only the essential topics'],
    [{ kind: 'essentials-longer' }, 'Only the essential topics, 27 months in all'],
    [{ kind: 'fewer-phases' }, 'Phases 1–3'],
    [{ kind: 'fewer-phases', phases: ['p4', 'p1'] }, 'Phases 1, 4'],
    [{ kind: 'fewer-phases', phases: ['p2'] }, 'Phase 2'],
    [{ kind: 'fewer-phases-longer' }, 'Phases 1–3, 27 months in all'],
  ])('say %j', (changes, words) => {
    expect(changeOf(changes)).toBe(words)
  })
})

describe('tasks', () => {
  const book = { kind: 'book', required: false, phase: null } as const
  const roadmap = aRoadmap({
    topics: [
      aTopic({ id: 'a', section: 's', covers: ['x', 'y', 'z'] }),
      aTopic({ id: 'bare', covers: [] }),
    ],
    projects: [
      aProject({
        id: 'proj',
        primers: [
          { tool: 'Docker', taughtLaterIn: null, hours: 2, countsInside: 'proj.build' },
          { tool: 'Redis', taughtLaterIn: null, hours: 1, countsInside: 'proj.build' },
          { tool: 'Absent', taughtLaterIn: null, hours: 0, countsInside: 'proj.build' },
        ],
      }),
    ],
    resources: [
      { ...book, id: 'r1', title: 'Of the section', supports: ['s'] },
      { ...book, id: 'r2', title: 'Optional', supports: ['a'] },
      { ...book, id: 'r3', title: 'Required', supports: ['a', 's'], required: true },
      { ...book, id: 'r5', kind: 'community', title: 'Forum', supports: ['bare'] },
      { ...book, id: 'r4', kind: 'course', title: 'Lectures', supports: ['a'] },
    ],
  })

  test('of a topic name what to do, suiting resources and when it is done', () => {
    const session = aSession({ topic: 'a', activity: 'a.read', kind: 'read' })
    expect(describeTask(session, roadmap)).toMatchObject({
      what: 'Read about x, y and z.',
      doneWhen: 'a small tool passes its tests',
    })
    const titlesOf = (each: Parameters<typeof describeTask>[0]) =>
      describeTask(each, roadmap).resources.map(({ title }) => title)
    expect(titlesOf(session)).toEqual(['Required', 'Optional', 'Of the section'])
    const watch = { ...session, kind: 'watch' } as const
    expect(titlesOf(watch)).toEqual(['Lectures'])
    expect(titlesOf({ ...session, kind: 'practise' })).toEqual(['Lectures'])
  })

  test('fall back to other resources, and to the title, where there are none that suit', () => {
    const session = aSession({ topic: 'bare', activity: 'bare.watch', kind: 'watch' })
    expect(describeTask(session, roadmap)).toMatchObject({
      what: 'Watch lectures and talks on Python.',
      resources: [{ title: 'Forum', kind: 'community' }],
    })
  })

  test('of a review ask for recall', () => {
    const session = aSession({ topic: 'a', activity: 'a.review', kind: 'review' })
    expect(describeTask(session, roadmap)).toEqual({
      what: 'Recall x, y and z without looking, then close the gaps.',
      resources: [],
      doneWhen: '',
    })
  })

  test('of a stage name its project and first steps, and the definition of done at the end', () => {
    const session = aSession({ topic: 'proj', activity: 'proj.build', kind: 'project' })
    expect(describeTask(session, roadmap)).toEqual({
      what: 'Build, for Pipeline. First steps with Docker and Redis are part of it.',
      resources: [],
      doneWhen: '',
    })
    expect(describeTask({ ...session, activity: 'proj.ship' }, roadmap)).toMatchObject({
      what: 'Ship, for Pipeline.',
      doneWhen: 'tested; documented',
    })
  })

  test('of something unknown repeat its title', () => {
    expect(describeTask(aSession({ topic: 'gone', title: 'Gone' }), roadmap)).toEqual({
      what: 'Gone.',
      resources: [],
      doneWhen: '',
    })
  })
})

test('a session is headed by what it asks for', () => {
  expect(describeHeading('practise', 'Version Control')).toBe('Practise: Version Control')
  expect(describeMilestone('Shipped')).toBe('Milestone: Shipped')
})

test('a warning is a sentence', () => {
  expect(describeWarning({ code: 'a', message: 'Choose one' })).toBe('Choose one.')
  expect(describeWarning({ code: 'a', message: 'Choose one.' })).toBe('Choose one.')
  expect(describeWarning({ code: 'choice-open', message: '' })).toBe('choice-open.')
})

describe('short titles', () => {
  const topic = aTopic({ shortTitle: 'Git' })
  const project = aProject({ title: 'ML pipeline', shortTitle: 'Pipeline' })
  const roadmap = aRoadmap({ topics: [topic], projects: [project] })
  const [stage] = project.stages

  test('stand for topics and projects, and tell the stage', () => {
    expect(shortTitleOf(aSession({ topic: topic.id }), roadmap)).toEqual({
      title: 'Git',
      stage: null,
    })
    const session = aSession({ topic: project.id, activity: stage?.id ?? '' })
    expect(shortTitleOf(session, roadmap)).toEqual({ title: 'Pipeline', stage: stage?.title })
    expect(shortNameOf(roadmap, project.id)).toBe('Pipeline')
  })

  test('are the titles where a roadmap has none, and the session’s where it has no such topic', () => {
    const plain = aRoadmap({ topics: [aTopic()], projects: [] })
    expect(shortNameOf(plain, aTopic().id)).toBe(aTopic().title)
    const session = aSession({ topic: 'gone', title: 'Gone' })
    expect(shortTitleOf(session, plain)).toEqual({ title: 'Gone', stage: null })
    expect(shortNameOf(plain, 'gone')).toBe('gone')
  })
})
