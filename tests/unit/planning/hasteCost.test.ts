import { describe, expect, it } from 'vitest'
import { selectWork } from '../../../shared/curriculum/selectWork.ts'
import { createAgenda, notePlaced } from '../../../shared/planning/agenda.ts'
import { hasteCost } from '../../../shared/planning/hasteCost.ts'
import { aProfile } from '../../builders/profile.ts'
import { aRoadmap, aTopic } from '../../builders/roadmap.ts'

const DAY = 1440

describe('what haste costs', () => {
  const roadmap = aRoadmap({
    topics: [aTopic(), aTopic({ id: 'p1-numpy', title: 'NumPy' })],
    prerequisites: [{ from: 'p1-python', to: 'p1-numpy', strength: 'hard' }],
  })
  const work = selectWork(roadmap, aProfile())
  const agenda = createAgenda(work)
  work.activities.forEach(({ unit, minutes }, activity) => {
    if (work.units[unit]?.topic === 'p1-python') notePlaced(agenda, activity, minutes, 10 * DAY, 9)
  })
  const numpy = work.units.findIndex(({ topic }) => topic === 'p1-numpy')
  const python = work.units.findIndex(({ topic }) => topic === 'p1-python')

  it('falls from day to day after what a unit needs has ended, down to nothing', () => {
    const costs = [10, 17, 24, 38, 60].map((day) => hasteCost(agenda, numpy, day * DAY))
    expect(costs).toEqual([...costs].sort((a, b) => b - a))
    expect(costs[0]).toBeGreaterThan(0)
    expect(costs.slice(3)).toEqual([0, 0])
  })

  it('is nothing for what needs nothing', () => {
    expect(hasteCost(agenda, python, 0)).toBe(0)
  })
})
