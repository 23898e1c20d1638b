import { describe, expect, it } from 'vitest'
import { activityOwners } from '../../../../renderer/welcome/activityOwners.ts'
import { leftOutOf, withoutPlace } from '../../../../renderer/welcome/reviewFacts.ts'
import {
  groupBySection,
  isWanted,
  listItems,
  searchItems,
  sumMinutes,
  withKnown,
} from '../../../../renderer/welcome/scopeFacts.ts'
import { aPlan } from '../../../builders/plan.ts'
import { aProfile } from '../../../builders/profile.ts'
import { aProject, aRoadmap, aTopic } from '../../../builders/roadmap.ts'

const roadmap = aRoadmap({
  topics: [
    aTopic(),
    aTopic({ id: 'p1-git', title: 'Version Control', covers: ['branches'], priority: 'could' }),
  ],
  projects: [aProject()],
})
const items = listItems(roadmap, 1)
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)

describe('listItems', () => {
  it('gives topics and projects their likely minutes at the learner’s pace', () => {
    expect(items.map(({ id, minutes }) => [id, minutes])).toEqual([
      ['p1-python', 180],
      ['p1-git', 180],
      ['proj-1', 360],
    ])
    expect(sumMinutes(listItems(roadmap, 1.5))).toBe(720 * 1.5)
  })
})

describe('isWanted', () => {
  it('asks for phase and priority', () => {
    const { scope } = aProfile()
    expect(ids(items.filter((item) => isWanted(item, scope)))).toEqual(ids(items))
    const must = { ...scope, priorities: ['must' as const] }
    expect(ids(items.filter((item) => isWanted(item, must)))).toEqual(['p1-python', 'proj-1'])
    const other = { ...scope, phases: ['p2'] }
    expect(items.filter((item) => isWanted(item, other))).toEqual([])
  })
})

describe('searchItems', () => {
  it('finds every word, in titles and in what a topic covers', () => {
    expect(ids(searchItems(items, 'control VERSION', roadmap))).toEqual(['p1-git'])
    expect(ids(searchItems(items, 'branch', roadmap))).toEqual(['p1-git'])
    expect(ids(searchItems(items, ' ', roadmap))).toEqual(ids(items))
    expect(searchItems(items, 'version python', roadmap)).toEqual([])
  })
})

describe('groupBySection', () => {
  it('puts projects after the sections of their phase, and leaves empty headings out', () => {
    const groups = groupBySection(roadmap, items, 'Projects')
    expect(groups.map(({ items: each }) => ids(each))).toEqual([
      ['p1-python', 'p1-git'],
      ['proj-1'],
    ])
    const found = searchItems(items, 'branches', roadmap)
    expect(groupBySection(roadmap, found, 'Projects')).toHaveLength(1)
  })
})

describe('withKnown', () => {
  it('marks and unmarks without doubles', () => {
    const { scope } = aProfile()
    const known = withKnown(withKnown(scope, ['p1-git'], true), ['p1-git', 'p1-python'], true)
    expect(known.known).toEqual(['p1-git', 'p1-python'])
    expect(withKnown(known, ['p1-git'], false).known).toEqual(['p1-python'])
  })
})

describe('leftOutOf', () => {
  it('names phases, then priorities, then what is known', () => {
    const scope = {
      phases: ['p1'],
      priorities: ['must' as const],
      known: ['p1-python', 'p1-git'],
    }
    const out = leftOutOf(items, ['p1', 'p2'], scope)
    expect(out.phases).toEqual(['p2'])
    expect(ids(out.priorities)).toEqual(['p1-git'])
    expect(ids(out.known)).toEqual(['p1-python'])
  })
})

describe('withoutPlace', () => {
  it('adds up the rest of each topic and project', () => {
    const plan = aPlan({
      unscheduled: [
        { activity: 'p1-python.read', minutes: 60, reason: 'horizon' },
        { activity: 'p1-python.practise', minutes: 30, reason: 'horizon' },
        { activity: 'proj-1.ship', minutes: 90, reason: 'prerequisite' },
      ],
    })
    expect(withoutPlace(plan, activityOwners(roadmap, items))).toEqual([
      { title: 'Python', minutes: 90 },
      { title: 'Pipeline', minutes: 90 },
    ])
  })
})
