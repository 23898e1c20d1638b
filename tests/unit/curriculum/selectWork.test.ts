import { describe, expect, it } from 'vitest'
import { selectWork } from '../../../shared/curriculum/selectWork.ts'
import type { Unit, Work } from '../../../shared/curriculum/work.ts'
import type { Profile } from '../../../shared/model/profile.ts'
import type { Prerequisite, Roadmap } from '../../../shared/model/roadmap.ts'
import { aProfile } from '../../builders/profile.ts'
import { aProject, aRoadmap, aTopic } from '../../builders/roadmap.ts'

const DAY = 1440
const effort = (likely: number) => ({ low: likely / 2, likely, high: likely * 2 })
const hard = (from: string, to: string, days?: number): Prerequisite => ({
  from,
  to,
  strength: 'hard',
  ...(days === undefined ? {} : { elapsedLagDays: days }),
})

function select(
  roadmap: Partial<Roadmap>,
  scope: Partial<Profile['scope']> = {},
  paceFactor = 1,
): Work {
  const profile = aProfile({ paceFactor })
  return selectWork(aRoadmap({ topics: [], ...roadmap }), {
    ...profile,
    scope: { ...profile.scope, ...scope },
  })
}

function ids(work: Work): string[] {
  return work.units.map(({ id }) => id)
}

/** Edges between the units of a work as `before > after lag`, lags in days. */
function edges({ units }: Work): string[] {
  return units.flatMap(({ id, after }) =>
    after.map(({ unit, lag }) => `${units[unit]?.id} > ${id} ${lag / DAY}`),
  )
}

function unitOf(work: Work, id: string): Unit | undefined {
  return work.units.find((unit) => unit.id === id)
}

describe('selectWork', () => {
  it('takes a topic as one unit with its activities in minutes', () => {
    const work = select({ topics: [aTopic()] })
    expect(work.activities).toEqual([
      { id: 'p1-python.read', unit: 0, kind: 'read', minutes: 120 },
      { id: 'p1-python.practise', unit: 0, kind: 'practise', minutes: 60 },
    ])
    expect(work.units).toMatchObject([
      { id: 'p1-python', topic: 'p1-python', title: 'Python', isTopic: true, activities: [0, 1] },
    ])
  })

  it('takes each stage of a project as a unit that waits for the one before', () => {
    const work = select({ projects: [aProject()] })
    expect(work.units).toMatchObject([
      { id: 'proj-1.build', topic: 'proj-1', title: 'Pipeline: Build', isTopic: false },
      { id: 'proj-1.ship', topic: 'proj-1', title: 'Pipeline: Ship' },
    ])
    expect(work.activities.map(({ id, kind, minutes }) => `${id} ${kind} ${minutes}`)).toEqual([
      'proj-1.build project 180',
      'proj-1.ship project 180',
    ])
    expect(edges(work)).toEqual(['proj-1.build > proj-1.ship 0'])
  })

  it('keeps the wait for a stage that takes no minute, and drops it for one that is known', () => {
    const stage = (id: string, hours: number, days: number) => ({
      id,
      title: id,
      effortHours: effort(hours),
      elapsedLagDaysAfterPrevious: days,
    })
    const project = aProject({
      stages: [stage('build', 3, 0), stage('train', 0, 5), stage('ship', 2, 1)],
    })
    expect(edges(select({ projects: [project] }))).toEqual(['build > ship 6'])
    expect(edges(select({ projects: [project] }, { known: ['train'] }))).toEqual(['build > ship 1'])
  })

  it('leaves out other phases and other priorities', () => {
    const topics = [
      aTopic({ id: 'a', priority: 'must' }),
      aTopic({ id: 'b', priority: 'could' }),
      aTopic({ id: 'c', phase: 'p2' }),
    ]
    const projects = [aProject({ id: 'j', priority: 'should' }), aProject({ id: 'k', phase: 'p2' })]
    expect(ids(select({ topics, projects }, { priorities: ['must'] }))).toEqual(['a'])
    expect(ids(select({ topics, projects }, { phases: ['p2'] }))).toEqual([
      'c',
      'k.build',
      'k.ship',
    ])
  })

  it('leaves out topics, projects and stages that are known', () => {
    const topics = [aTopic({ id: 'a' }), aTopic({ id: 'b' })]
    const projects = [aProject({ id: 'j' }), aProject({ id: 'k' })]
    expect(ids(select({ topics, projects }, { known: ['a', 'j', 'k.build'] }))).toEqual([
      'b',
      'k.ship',
    ])
  })

  it('multiplies hours by the pace factor and rounds to whole minutes', () => {
    const topics = [
      aTopic({
        id: 'a',
        activities: [
          { id: 'a.read', kind: 'read', effortHours: effort(1) },
          { id: 'a.watch', kind: 'watch', effortHours: effort(0.125) },
          { id: 'a.practise', kind: 'practise', effortHours: effort(0.075) },
        ],
      }),
    ]
    const minutes = (factor: number) =>
      select({ topics }, {}, factor).activities.map((one) => one.minutes)
    expect(minutes(1)).toEqual([60, 8, 5])
    expect(minutes(1.25)).toEqual([75, 9, 6])
    expect(minutes(0.37)).toEqual([22, 3, 2])
  })

  it('leaves out what takes no minute', () => {
    const topics = [
      aTopic({ id: 'a', activities: [{ id: 'a.read', kind: 'read', effortHours: effort(0) }] }),
      aTopic({
        id: 'b',
        activities: [
          { id: 'b.read', kind: 'read', effortHours: effort(0) },
          { id: 'b.watch', kind: 'watch', effortHours: effort(1) },
        ],
      }),
    ]
    const work = select({ topics, prerequisites: [hard('a', 'b')] })
    expect(ids(work)).toEqual(['b'])
    expect(work.activities.map(({ id }) => id)).toEqual(['b.watch'])
    expect(edges(work)).toEqual([])
  })

  it('links topics by hard prerequisites, both ways, with their lag', () => {
    const topics = [aTopic({ id: 'a' }), aTopic({ id: 'b' })]
    const work = select({ topics, prerequisites: [hard('a', 'b', 3)] })
    expect(edges(work)).toEqual(['a > b 3'])
    expect(unitOf(work, 'a')?.before).toEqual([{ unit: 1, lag: 3 * DAY }])
    expect(unitOf(work, 'b')?.before).toEqual([])
  })

  it('keeps soft prerequisites apart, as preferences', () => {
    const topics = [aTopic({ id: 'a' }), aTopic({ id: 'b' })]
    const work = select({ topics, prerequisites: [{ from: 'a', to: 'b', strength: 'soft' }] })
    expect(edges(work)).toEqual([])
    expect(unitOf(work, 'b')?.preferablyAfter).toEqual([0])
  })

  it('lets a project wait with its first stage and be waited for with its last', () => {
    const work = select({
      topics: [aTopic({ id: 'a' }), aTopic({ id: 'b' })],
      projects: [aProject({ id: 'j' })],
      prerequisites: [hard('a', 'j'), hard('j', 'b')],
    })
    expect(edges(work)).toEqual(['j.ship > b 0', 'a > j.build 0', 'j.build > j.ship 0'])
  })

  it('lets a single stage wait and be waited for', () => {
    const work = select({
      topics: [aTopic({ id: 'a' }), aTopic({ id: 'b' })],
      projects: [aProject({ id: 'j' })],
      prerequisites: [hard('a', 'j.ship'), hard('j.build', 'b')],
    })
    expect(edges(work).sort()).toEqual(['a > j.ship 0', 'j.build > b 0', 'j.build > j.ship 0'])
  })

  it('waits between stages for unattended work', () => {
    const stages = [
      { id: 'j.train', title: 'Train', effortHours: effort(2) },
      { id: 'j.judge', title: 'Judge', effortHours: effort(2), elapsedLagDaysAfterPrevious: 5 },
    ]
    const work = select({ projects: [aProject({ id: 'j', stages })] })
    expect(edges(work)).toEqual(['j.train > j.judge 5'])
  })

  it('lets the first stage that is not known yet start at once', () => {
    const stages = [
      { id: 'j.train', title: 'Train', effortHours: effort(2) },
      { id: 'j.judge', title: 'Judge', effortHours: effort(2), elapsedLagDaysAfterPrevious: 5 },
    ]
    const work = select({ projects: [aProject({ id: 'j', stages })] }, { known: ['j.train'] })
    expect(edges(work)).toEqual([])
  })

  it('counts prerequisites outside the scope as done', () => {
    const topics = [aTopic({ id: 'a', phase: 'p2' }), aTopic({ id: 'b' }), aTopic({ id: 'c' })]
    const prerequisites = [hard('a', 'b'), hard('c', 'b')]
    expect(edges(select({ topics, prerequisites }))).toEqual(['c > b 0'])
    expect(edges(select({ topics, prerequisites }, { known: ['c'] }))).toEqual([])
  })

  it('numbers phases as the roadmap orders them', () => {
    const phases = ['p1', 'p2'].map((id) => ({
      id,
      title: id,
      weeklyHoursBand: [20, 25] as [number, number],
    }))
    const topics = [aTopic({ id: 'b', phase: 'p2' }), aTopic({ id: 'a' })]
    const work = select({ phases, topics }, { phases: ['p2', 'p1'] })
    expect(work.units.map(({ id, phase }) => `${id} ${phase}`)).toEqual(['b 1', 'a 0'])
  })

  it('has no work where all is known', () => {
    expect(select({ topics: [aTopic()] }, { known: ['p1-python'] })).toEqual({
      units: [],
      activities: [],
    })
  })
})
