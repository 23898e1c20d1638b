import { expect, test } from 'vitest'
import { indexPlan } from '../../../../renderer/plan/planIndex.ts'
import {
  filterRoadmapParts,
  type RoadmapFilter,
  toRoadmapParts,
} from '../../../../renderer/roadmap/roadmapRows.ts'
import { toDayNumber } from '../../../../shared/time/civilDate.ts'
import { aPlan, aSession } from '../../../builders/plan.ts'
import { aProject, aRoadmap, aTopic } from '../../../builders/roadmap.ts'

const index = indexPlan(
  aPlan({
    sessions: [
      aSession({ id: '1', topic: 'past', date: '2027-03-01' }),
      aSession({ id: '2', topic: 'now', date: '2027-03-05' }),
      aSession({ id: '3', topic: 'now', date: '2027-03-15' }),
      aSession({ id: '4', topic: 'proj-1', date: '2027-04-01', kind: 'project' }),
    ],
  }),
  aRoadmap({
    topics: [
      aTopic({ id: 'past', title: 'Linear Algebra', covers: ['eigenvalues'] }),
      aTopic({ id: 'now', title: 'Calculus', covers: ['gradients'] }),
      aTopic({ id: 'never', title: 'Statistics', covers: ['Bayes'] }),
    ],
    projects: [aProject({ title: 'Pipeline', techStack: ['Docker'] })],
  }),
)
const today = toDayNumber('2027-03-10')

function shown(search: string, filter: RoadmapFilter): string[] {
  return filterRoadmapParts(toRoadmapParts(index), search, filter, today).flatMap((part) =>
    part.groups.flatMap((group) => group.rows.map(({ item }) => item.title)),
  )
}

test('shows every topic under its section and then the projects', () => {
  const [part] = toRoadmapParts(index)
  expect(part?.groups.map((group) => group.rows.length)).toEqual([3, 1])
  expect(part?.groups[1]?.section).toBeNull()
  expect(shown('', 'all')).toEqual(['Linear Algebra', 'Calculus', 'Statistics', 'Pipeline'])
})

test('filters by where a topic stands in time', () => {
  expect(shown('', 'behind')).toEqual(['Linear Algebra'])
  expect(shown('', 'now')).toEqual(['Calculus'])
  expect(shown('', 'ahead')).toEqual(['Pipeline'])
  expect(shown('', 'unplanned')).toEqual(['Statistics'])
})

test('finds all words anywhere in title, section, contents or tools', () => {
  expect(shown('EIGEN linear', 'all')).toEqual(['Linear Algebra'])
  expect(shown('docker', 'all')).toEqual(['Pipeline'])
  expect(shown('eigen gradients', 'all')).toEqual([])
})
