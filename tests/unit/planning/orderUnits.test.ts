import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { selectWork } from '../../../shared/curriculum/selectWork.ts'
import type { Work } from '../../../shared/curriculum/work.ts'
import type { Prerequisite, Roadmap } from '../../../shared/model/roadmap.ts'
import { orderUnits } from '../../../shared/planning/orderUnits.ts'
import { arbitraryRoadmap, PHASE_IDS } from '../../builders/arbitraryRoadmap.ts'
import { aProfile } from '../../builders/profile.ts'
import { aProject, aRoadmap, aTopic } from '../../builders/roadmap.ts'

const hard = (from: string, to: string): Prerequisite => ({ from, to, strength: 'hard' })

/** A topic of so many hours. */
const topic = (id: string, hours: number, phase = 'p1') =>
  aTopic({
    id,
    phase,
    activities: [
      { id: `${id}.read`, kind: 'read', effortHours: { low: hours, likely: hours, high: hours } },
    ],
  })

function select(roadmap: Partial<Roadmap>): Work {
  const phases = PHASE_IDS.map((id) => ({
    id,
    title: id,
    weeklyHoursBand: [20, 25] as [number, number],
  }))
  const profile = aProfile()
  return selectWork(aRoadmap({ phases, topics: [], ...roadmap }), {
    ...profile,
    scope: { ...profile.scope, phases: PHASE_IDS },
  })
}

/** Position of every unit in minutes. */
function positions(work: Work): Record<string, number> {
  const order = orderUnits(work)
  return Object.fromEntries(work.units.map(({ id }, index) => [id, order[index] ?? Number.NaN]))
}

describe('the order of work', () => {
  it('puts a topic behind what it needs, counted in minutes of topics', () => {
    const work = select({
      topics: [topic('c', 1), topic('b', 2), topic('a', 3)],
      prerequisites: [hard('a', 'b'), hard('b', 'c')],
    })
    expect(positions(work)).toEqual({ a: 0, b: 180, c: 300 })
  })

  it('puts a project right behind what it needs, other topics of the phase behind it', () => {
    const work = select({
      topics: [topic('other', 1), topic('needed', 2)],
      projects: [aProject({ id: 'j' })],
      prerequisites: [hard('needed', 'j')],
    })
    expect(positions(work)).toEqual({ needed: 0, 'j.build': 120, 'j.ship': 120, other: 120 })
  })

  it('works towards the project first that needs the least', () => {
    const work = select({
      topics: [topic('much', 9), topic('little', 1), topic('shared', 2)],
      projects: [aProject({ id: 'j' }), aProject({ id: 'k' })],
      prerequisites: [
        hard('much', 'j'),
        hard('shared', 'j'),
        hard('little', 'k'),
        hard('shared', 'k'),
      ],
    })
    const { 'k.build': first = 0, 'j.build': second = 0, ...topics } = positions(work)
    expect(first).toBe(180)
    expect(second).toBe(720)
    expect(topics).toMatchObject({ much: 180 })
  })

  it('finishes a phase before the next, but for what an earlier project needs', () => {
    const work = select({
      topics: [topic('late', 1, 'p2'), topic('early', 1), topic('tool', 1, 'p2')],
      projects: [aProject({ id: 'j' })],
      prerequisites: [hard('tool', 'j')],
    })
    expect(positions(work)).toEqual({ tool: 0, 'j.build': 60, 'j.ship': 60, early: 60, late: 120 })
  })

  it('never puts a unit before one that it needs, and counts every topic once', () => {
    fc.assert(
      fc.property(arbitraryRoadmap, (roadmap) => {
        const work = select(roadmap)
        const order = orderUnits(work)
        const units = work.units.map((unit, index) => ({ ...unit, position: order[index] ?? -1 }))
        for (const unit of units) {
          for (const link of unit.after) {
            const before = units[link.unit]
            expect(before?.position).toBeLessThanOrEqual(unit.position)
            if (before?.isTopic) expect(before.position).toBeLessThan(unit.position)
          }
        }
        const topics = units
          .filter(({ isTopic }) => isTopic)
          .sort((a, b) => a.position - b.position)
        let passed = 0
        for (const { position, activities } of topics) {
          expect(position).toBe(passed)
          passed += activities.reduce((sum, one) => sum + (work.activities[one]?.minutes ?? 0), 0)
        }
      }),
      { seed: 20270301, numRuns: 100 },
    )
  })
})
