import { describe, expect, it } from 'vitest'
import { repairQuietly } from '../../shared/repair/repairQuietly.ts'
import { boundRepair } from '../../shared/scorecard/scoreRepair.ts'
import { toDayNumber } from '../../shared/time/civilDate.ts'
import { type SmallCase, smallCase } from './smallRepairs.ts'
import { solveSmall } from './solveSmall.ts'

const SEEDS = 2_500

/**
 * Changes of the repair and of the bound above the least that any repair makes; undefined where none is
 * to be had.
 */
function compare({ roadmap, profile, plan, today, puzzle }: SmallCase) {
  if (puzzle.standing.length === 0) return undefined
  const input = { roadmap, profile, plan, today, busy: [], freezeDays: 0, closedDays: [] }
  const { plan: mended, moved, replaced } = repairQuietly(input)
  const isPlanned = ({ status }: { readonly status: string }) => status === 'planned'
  const days = mended.sessions.filter(isPlanned).map(({ date }) => toDayNumber(date))
  const lastDay = Math.max(...days) - toDayNumber(profile.startDate)
  const isWhole = mended.unscheduled.length === 0
  const best = solveSmall(puzzle, isWhole ? lastDay : Number.POSITIVE_INFINITY)
  if (best === undefined) return undefined
  const least = best.created + best.moved
  const changes = isWhole ? moved.length + replaced : Number.POSITIVE_INFINITY
  const { moves } = boundRepair(roadmap, plan, mended, today, { freezeDays: 0 })
  return { repair: changes - least, bound: moves - least }
}

describe('a repair beside everything that could be done', () => {
  const all = Array.from({ length: SEEDS }, (_, index) => compare(smallCase(index + 1)))
  const known = all.filter((one) => one !== undefined)

  it('has enough cases to tell', () => {
    expect(known.length).toBeGreaterThan(2_000)
  })

  it('changes the least that can be in at least 95 of 100 cases', () => {
    const best = known.filter(({ repair }) => repair <= 0)
    expect(best.length / known.length).toBeGreaterThanOrEqual(0.95)
  })

  it('never changes more than one session too many', () => {
    expect(all.flatMap((one, index) => ((one?.repair ?? 0) > 1 ? [index + 1] : []))).toEqual([])
  })

  it('has a bound that is never above the least, and is the least in at least 85 of 100', () => {
    expect(all.flatMap((one, index) => ((one?.bound ?? 0) > 0 ? [index + 1] : []))).toEqual([])
    const tight = known.filter(({ bound }) => bound === 0)
    expect(tight.length / known.length).toBeGreaterThanOrEqual(0.85)
  })
})
