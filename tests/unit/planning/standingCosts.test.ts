import { describe, expect, it } from 'vitest'
import { selectWork } from '../../../shared/curriculum/selectWork.ts'
import { createAgenda } from '../../../shared/planning/agenda.ts'
import { standingCosts } from '../../../shared/planning/standingCosts.ts'
import { aProfile } from '../../builders/profile.ts'
import { aRoadmap, aTopic } from '../../builders/roadmap.ts'

const PHASES = ['p1', 'p2'].map((id) => ({
  id,
  title: id,
  weeklyHoursBand: [20, 25] as [number, number],
}))

/** Costs of two topics of the first phase, the second of which needs the first, and one of the next. */
function costs(pace: 'hours' | 'band'): Record<string, number> {
  const roadmap = aRoadmap({
    phases: PHASES,
    topics: [
      aTopic({ id: 'second' }),
      aTopic({ id: 'first' }),
      aTopic({ id: 'next', phase: 'p2' }),
    ],
    prerequisites: [{ from: 'first', to: 'second', strength: 'hard' }],
  })
  const profile = aProfile({ pace, scope: { ...aProfile().scope, phases: ['p1', 'p2'] } })
  const work = selectWork(roadmap, profile)
  const all = standingCosts(createAgenda(work), pace)
  return Object.fromEntries(work.units.map(({ id }, index) => [id, all[index] ?? Number.NaN]))
}

describe('standingCosts', () => {
  it('are less for what comes earlier in the order of work', () => {
    const { first = 0, second = 0, next = 0 } = costs('hours')
    expect(first).toBeLessThan(second)
    expect(second).toBeLessThan(next)
  })

  it('keep phases further apart in band pace', () => {
    const gap = ({ second = 0, next = 0 }: Record<string, number>) => next - second
    expect(gap(costs('band'))).toBeGreaterThan(gap(costs('hours')))
  })
})
