import { expect, test } from 'vitest'
import { indexPlan } from '../../../../renderer/plan/planIndex.ts'
import { listToHaveReady } from '../../../../renderer/today/listToHaveReady.ts'
import { toDayNumber } from '../../../../shared/time/civilDate.ts'
import { aPlan, aSession } from '../../../builders/plan.ts'
import { aResource, aRoadmap, aTopic } from '../../../builders/roadmap.ts'

const first = toDayNumber('2027-03-01')
const reading = (topic: string, date: string) =>
  aSession({ id: `${topic} ${date}`, topic, title: topic, kind: 'read', date })
const index = indexPlan(
  aPlan({
    sessions: [
      reading('algebra', '2027-03-01'),
      reading('python', '2027-03-02'),
      reading('algebra', '2027-03-02'),
      reading('later', '2027-03-08'),
    ],
  }),
  aRoadmap({
    topics: ['python', 'algebra', 'later'].map((id) => aTopic({ id })),
    resources: [
      aResource({ id: 'one', title: 'On snakes', supports: ['python'] }),
      aResource({ id: 'both', title: 'On all', supports: ['python', 'algebra'] }),
      aResource({ id: 'late', title: 'On the end', supports: ['later'] }),
    ],
  }),
)

test('names the resources of the days in order of need, each once with what needs it first', () => {
  expect(listToHaveReady(index, first, first + 6)).toEqual([
    { title: 'On all', topic: 'algebra' },
    { title: 'On snakes', topic: 'python' },
  ])
})

test('names nothing for days without sessions', () => {
  expect(listToHaveReady(index, first + 2, first + 6)).toEqual([])
})
