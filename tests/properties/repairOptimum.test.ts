import { describe, expect, it } from 'vitest'
import { repairQuietly } from '../../shared/repair/repairQuietly.ts'
import { toDayNumber } from '../../shared/time/civilDate.ts'
import { type SmallCase, smallCase } from './smallRepairs.ts'
import { solveSmall } from './solveSmall.ts'

const SEEDS = 2_500

/** Changes of the repair above the least that any repair makes; undefined where none is to be had. */
function excess({ roadmap, profile, plan, today, puzzle }: SmallCase): number | undefined {
  if (puzzle.standing.length === 0) return undefined
  const input = { roadmap, profile, plan, today, busy: [], freezeDays: 0, closedDays: [] }
  const { plan: mended, moved, replaced } = repairQuietly(input)
  const isPlanned = ({ status }: { readonly status: string }) => status === 'planned'
  const days = mended.sessions.filter(isPlanned).map(({ date }) => toDayNumber(date))
  const lastDay = Math.max(...days) - toDayNumber(profile.startDate)
  const isWhole = mended.unscheduled.length === 0
  const best = solveSmall(puzzle, isWhole ? lastDay : Number.POSITIVE_INFINITY)
  if (best === undefined) return undefined
  const changes = isWhole ? moved.length + replaced : Number.POSITIVE_INFINITY
  return changes - best.created - best.moved
}

describe('a repair beside everything that could be done', () => {
  const all = Array.from({ length: SEEDS }, (_, index) => excess(smallCase(index + 1)))
  const known = all.filter((one) => one !== undefined)

  it('has enough cases to tell', () => {
    expect(known.length).toBeGreaterThan(2_000)
  })

  it('changes the least that can be in at least 95 of 100 cases', () => {
    const best = known.filter((one) => one <= 0)
    expect(best.length / known.length).toBeGreaterThanOrEqual(0.95)
  })

  it('never changes more than one session too many', () => {
    expect(all.flatMap((one, index) => ((one ?? 0) > 1 ? [index + 1] : []))).toEqual([])
  })
})
