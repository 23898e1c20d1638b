import { describe, expect, it } from 'vitest'
import { boundMoves } from '../../../shared/scorecard/boundMoves.ts'
import { boundOthers } from '../../../shared/scorecard/boundOthers.ts'
import { dayOf } from '../../../shared/scorecard/civil.ts'
import { measureLoss } from '../../../shared/scorecard/loss.ts'
import { smallCase } from '../../properties/smallRepairs.ts'
import { solveSmall } from '../../properties/solveSmall.ts'

const SEEDS = 400
const LONGEST = 120

/** The bounds of a small case beside the least that any repair of it changes. */
function compare(seed: number) {
  const { roadmap, plan, profile, today, puzzle } = smallCase(seed)
  if (puzzle.standing.length === 0) return []
  const least = solveSmall(puzzle, Number.POSITIVE_INFINITY)
  if (least === undefined) return []
  const loss = measureLoss(roadmap, plan, profile, dayOf(today))
  const { replaced, others } = boundMoves(loss, LONGEST)
  return [{ seed, bound: replaced + others, moves: boundOthers(loss), least }]
}

describe('the bounds on what a repair changes', () => {
  const cases = Array.from({ length: SEEDS }, (_, index) => compare(index + 1)).flat()
  const leastOf = ({ least }: (typeof cases)[number]) => least.created + least.moved

  it('have enough cases to tell', () => {
    expect(cases.length).toBeGreaterThan(350)
  })

  it('never ask for more changes than the best repair needs', () => {
    expect(cases.filter((one) => one.bound > leastOf(one))).toEqual([])
  })

  it('ask for just as many in most cases', () => {
    const tight = cases.filter((one) => one.bound === leastOf(one))
    expect(tight.length / cases.length).toBeGreaterThan(0.85)
  })

  it('never ask for more sessions moved than the least of any repair with so few changes', () => {
    expect(cases.filter(({ moves, least }) => moves > least.moved)).toEqual([])
  })

  // Each of these was once asked for too much.
  it.each([
    [16, 2, 'one swap with a shorter session'],
    [45, 3, 'lost work cut in two, nobody moved'],
  ])('need no more than can be in case %i: %i for %s', (seed, most) => {
    expect(compare(seed)[0]?.bound).toBeLessThanOrEqual(most)
  })
})
