import { describe, expect, it } from 'vitest'
import { reachMilestones } from '../../../shared/planning/reachMilestones.ts'
import { toDayNumber } from '../../../shared/time/civilDate.ts'
import { aMilestone, aRoadmap } from '../../builders/roadmap.ts'

const MARCH = toDayNumber('2027-03-01') - 1

/** Ids and dates of the milestones reached, after what is finished on days of March 2027. */
function reached(
  milestones: readonly ReturnType<typeof aMilestone>[],
  finished: Readonly<Record<string, number>>,
): string[] {
  const days = new Map(Object.entries(finished).map(([id, day]) => [id, MARCH + day]))
  return reachMilestones(aRoadmap({ milestones: [...milestones] }), days).map(
    ({ id, date }) => `${id} ${date}`,
  )
}

describe('reachMilestones', () => {
  it('reaches a milestone when the last thing that it requires is finished', () => {
    const milestone = aMilestone({ id: 'm', requires: ['a', 'b', 'c'] })
    expect(reached([milestone], { a: 3, b: 9, c: 5, d: 20 })).toEqual(['m 2027-03-09'])
  })

  it('does not reach one that requires what is not finished', () => {
    const milestone = aMilestone({ id: 'm', requires: ['a', 'b'] })
    expect(reached([milestone], { a: 3, b: Number.NaN })).toEqual([])
  })

  it('does not wait for what is out of scope', () => {
    const milestone = aMilestone({ id: 'm', requires: ['a', 'elsewhere'] })
    expect(reached([milestone], { a: 3 })).toEqual(['m 2027-03-03'])
  })

  it('leaves out one of which nothing is in scope', () => {
    expect(reached([aMilestone({ id: 'm', requires: ['elsewhere'] })], { a: 3 })).toEqual([])
  })

  it('waits for other milestones, wherever they are listed', () => {
    const milestones = [
      aMilestone({ id: 'last', requires: ['first', 'b'] }),
      aMilestone({ id: 'first', requires: ['a'] }),
    ]
    expect(reached(milestones, { a: 9, b: 2 })).toEqual(['last 2027-03-09', 'first 2027-03-09'])
    expect(reached(milestones, { a: Number.NaN, b: 2 })).toEqual([])
  })

  it('does not wait for a milestone of which nothing is in scope', () => {
    const milestones = [
      aMilestone({ id: 'last', requires: ['first', 'b'] }),
      aMilestone({ id: 'first', requires: ['elsewhere'] }),
    ]
    expect(reached(milestones, { b: 2 })).toEqual(['last 2027-03-02'])
  })

  it('lists them by date, with their titles', () => {
    const milestones = [
      aMilestone({ id: 'late', title: 'Late', requires: ['b'] }),
      aMilestone({ id: 'early', title: 'Early', requires: ['a'] }),
    ]
    const days = new Map([
      ['a', MARCH + 1],
      ['b', MARCH + 2],
    ])
    expect(reachMilestones(aRoadmap({ milestones }), days)).toEqual([
      { id: 'early', title: 'Early', date: '2027-03-01' },
      { id: 'late', title: 'Late', date: '2027-03-02' },
    ])
  })
})
