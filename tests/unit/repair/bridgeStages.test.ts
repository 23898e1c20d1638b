import { describe, expect, it } from 'vitest'
import { selectWork } from '../../../shared/curriculum/selectWork.ts'
import { bridgeStages } from '../../../shared/repair/bridgeStages.ts'
import { aProfile } from '../../builders/profile.ts'
import { aProject, aRoadmap } from '../../builders/roadmap.ts'

const stages = ['design', 'build', 'ship'].map((id) => ({
  id: `proj-1.${id}`,
  title: id,
  effortHours: { low: 1, likely: 2, high: 3 },
}))
const roadmap = aRoadmap({ topics: [], projects: [aProject({ stages })] })
const work = selectWork(roadmap, aProfile())
const [first = 0, second = 1, third = 2] = work.units.keys()

describe('stages of a project', () => {
  it('wait for the stage before the last one, once that has begun', () => {
    expect(work.units[third]?.after.map(({ unit }) => unit)).toEqual([second])
    const bridged = bridgeStages(work, new Set([second]))
    expect(bridged.units[third]?.after.map(({ unit }) => unit)).toEqual([second, first])
    expect(bridged.units[first]?.before.map(({ unit }) => unit)).toContain(third)
  })

  it('wait for the topics that a begun stage needed', () => {
    const prerequisites = [
      { from: 'p1-python', to: 'proj-1', strength: 'hard' as const, elapsedLagDays: 2 },
    ]
    const needy = selectWork(
      aRoadmap({ projects: [aProject({ stages })], prerequisites }),
      aProfile(),
    )
    const topic = needy.units.findIndex(({ isTopic }) => isTopic)
    const [design = 0, build = 0] = [...needy.units.keys()].filter((unit) => unit !== topic)
    expect(needy.units[build]?.after.map(({ unit }) => unit)).toEqual([design])
    const bridged = bridgeStages(needy, new Set([design]))
    expect(bridged.units[build]?.after).toEqual([
      { unit: design, lag: 0 },
      { unit: topic, lag: 2 * 24 * 60 },
    ])
  })

  it('stay as they are where none has begun, or none is left to begin', () => {
    expect(bridgeStages(work, new Set())).toBe(work)
    expect(bridgeStages(work, new Set([second, third]))).toBe(work)
  })
})
