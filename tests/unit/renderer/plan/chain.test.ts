import { expect, test } from 'vitest'
import { chainOf } from '../../../../renderer/plan/chain.ts'
import { indexRoadmap } from '../../../../renderer/plan/roadmapIndex.ts'
import { aProject, aRoadmap, aTopic } from '../../../builders/roadmap.ts'

const roadmap = aRoadmap({
  topics: ['a', 'b', 'c', 'd'].map((id) => aTopic({ id, title: id.toUpperCase() })),
  projects: [aProject({ id: 'p' })],
  prerequisites: [
    { from: 'a', to: 'b', strength: 'hard' },
    { from: 'b', to: 'p', strength: 'soft' },
    { from: 'c', to: 'p', strength: 'hard' },
    { from: 'gone', to: 'p', strength: 'hard' },
  ],
})

test('follows prerequisites all the way back', () => {
  expect([...chainOf(indexRoadmap(roadmap), 'p')].sort()).toEqual(['a', 'b', 'c', 'p'])
  expect([...chainOf(indexRoadmap(roadmap), 'd')]).toEqual(['d'])
})

test('ends where prerequisites go round in a circle', () => {
  const circle = aRoadmap({
    ...roadmap,
    prerequisites: [
      { from: 'a', to: 'b', strength: 'hard' },
      { from: 'b', to: 'a', strength: 'hard' },
    ],
  })
  expect([...chainOf(indexRoadmap(circle), 'a')].sort()).toEqual(['a', 'b'])
})

test('tells from both ends of an edge, and how strong it is', () => {
  const index = indexRoadmap(roadmap)
  const names = (links = index.after.get('b')) =>
    links?.map(({ item, strength }) => `${item.id} ${strength}`)
  expect(names()).toEqual(['p soft'])
  expect(names(index.before.get('p'))).toEqual(['b soft', 'c hard'])
})
