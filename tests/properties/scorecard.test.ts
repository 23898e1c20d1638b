import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundFinish, earliestFinish } from '../../shared/scorecard/boundFinish.ts'
import { capWeeks } from '../../shared/scorecard/capacity.ts'
import { dayOf, mondayOf } from '../../shared/scorecard/civil.ts'
import { predictRecall } from '../../shared/scorecard/forgetting.ts'
import { type FlowEdge, maxFlow } from '../../shared/scorecard/maxFlow.ts'
import { chooseStudyDays } from '../../shared/scorecard/restDays.ts'
import { SMALL_PROFILE } from '../unit/scorecard/smallCase.ts'

const SEED = { seed: 20270301 }
const MONDAY = dayOf('2027-03-01')

describe('maximum flow', () => {
  const NODES = ['source', 'a', 'b', 'c', 'd', 'sink']
  const edges = fc.array(
    fc.record({
      from: fc.constantFrom(...NODES),
      to: fc.constantFrom(...NODES),
      capacity: fc.integer({ min: 0, max: 9 }),
    }),
    { maxLength: 14 },
  )

  it('equals the smallest cut, tried one by one', () => {
    fc.assert(
      fc.property(edges, (network) => {
        expect(maxFlow(network, 'source', 'sink')).toBe(smallestCut(network, NODES))
      }),
      { ...SEED, numRuns: 500 },
    )
  })

  it('takes back what blocks a better path', () => {
    const steps = ['sa', 'sb', 'ad', 'bd', 'dt', 'ac', 'ce', 'et']
    const network = steps.map((step) => ({
      from: step.charAt(0),
      to: step.charAt(1),
      capacity: 1,
    }))
    expect(maxFlow(network, 's', 't')).toBe(2)
  })

  it('sends nothing from a node to itself', () => {
    expect(maxFlow([{ from: 's', to: 's', capacity: 3 }], 's', 's')).toBe(0)
  })
})

/** Max-flow min-cut by brute force: every set of nodes that holds the source and not the sink. */
function smallestCut(network: readonly FlowEdge[], nodes: readonly string[]): number {
  const inner = nodes.filter((node) => node !== 'source' && node !== 'sink')
  let smallest = Number.POSITIVE_INFINITY
  for (let bits = 0; bits < 2 ** inner.length; bits++) {
    const side = new Set(['source', ...inner.filter((_, index) => (bits >> index) & 1)])
    const cut = network
      .filter(({ from, to }) => side.has(from) && !side.has(to))
      .reduce((sum, { capacity }) => sum + capacity, 0)
    smallest = Math.min(smallest, cut)
  }
  return smallest
}

describe('the choice of rest days', () => {
  const limits = fc.record(
    {
      minRestDaysPerWeek: fc.integer({ min: 0, max: 6 }),
      maxConsecutiveStudyDays: fc.integer({ min: 1, max: 9 }),
    },
    { requiredKeys: [] },
  )
  const minutes = fc.array(fc.constantFrom<number[]>(0, 30, 60, 61, 90, 240), {
    minLength: 1,
    maxLength: 12,
  })
  const firstDay = fc.integer({ min: MONDAY, max: MONDAY + 6 })

  it('keeps as many minutes as any choice of days, up to every day', () => {
    fc.assert(
      fc.property(minutes, firstDay, limits, (offered, first, allowed) => {
        const { upTo, chosen } = chooseStudyDays(offered, first, allowed)
        const expected = offered.map((_, last) =>
          mostByTrying(offered.slice(0, last + 1), first, allowed),
        )
        expect(upTo).toEqual(expected)
        expect(isAllowed(chosen, first, allowed)).toBe(true)
        const kept = offered.reduce((sum, one, index) => sum + (chosen[index] ? one : 0), 0)
        expect(kept).toBe(expected[expected.length - 1])
      }),
      { ...SEED, numRuns: 150 },
    )
  })

  it('takes the preferred days among choices that keep as much', () => {
    const week = [60, 60, 60, 60, 60, 60, 60]
    const { chosen } = chooseStudyDays(
      week,
      MONDAY,
      { minRestDaysPerWeek: 2, maxConsecutiveStudyDays: 3 },
      (day) => ![MONDAY + 1, MONDAY + 4].includes(day),
    )
    expect(chosen).toEqual([true, false, true, true, false, true, true])
  })

  it('never gives up minutes for a preferred day', () => {
    const { chosen } = chooseStudyDays(
      [60, 61],
      MONDAY,
      { maxConsecutiveStudyDays: 1 },
      (day) => day === MONDAY,
    )
    expect(chosen).toEqual([false, true])
  })
})

type Limits = { minRestDaysPerWeek?: number; maxConsecutiveStudyDays?: number }

function mostByTrying(minutes: readonly number[], firstDay: number, limits: Limits): number {
  let most = 0
  for (let bits = 0; bits < 2 ** minutes.length; bits++) {
    const days = minutes.map((_, index) => ((bits >> index) & 1) === 1)
    if (!isAllowed(days, firstDay, limits)) continue
    most = Math.max(
      most,
      minutes.reduce((sum, one, index) => sum + (days[index] ? one : 0), 0),
    )
  }
  return most
}

function isAllowed(days: readonly boolean[], firstDay: number, limits: Limits): boolean {
  const weeks = new Map<number, number>()
  let run = 0
  for (const [index, studies] of days.entries()) {
    run = studies ? run + 1 : 0
    if (run > (limits.maxConsecutiveStudyDays ?? days.length)) return false
    const monday = mondayOf(firstDay + index)
    weeks.set(monday, (weeks.get(monday) ?? 0) + (studies ? 1 : 0))
  }
  return [...weeks.values()].every((count) => count <= 7 - (limits.minRestDaysPerWeek ?? 0))
}

describe('bound B1', () => {
  it('is the first day by which the offered minutes reach the work', () => {
    const days = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 3000 }), (minutes, work) => {
        const { upTo } = chooseStudyDays(minutes, MONDAY, {})
        let left = work
        let expected: number | null = null
        for (const [index, offered] of minutes.entries()) {
          left -= offered
          if (left <= 0) {
            expected = MONDAY + index
            break
          }
        }
        expect(boundFinish({ firstDay: MONDAY, upTo }, work)).toBe(expected)
      }),
      { ...SEED, numRuns: 300 },
    )
  })

  it('never comes before a day up to which no choice of rest days holds the work', () => {
    const limits = { minRestDaysPerWeek: 2, maxConsecutiveStudyDays: 2 }
    const days = fc.array(fc.constantFrom(0, 45, 60, 120), { minLength: 3, maxLength: 11 })
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 900 }), (minutes, work) => {
        const { upTo } = chooseStudyDays(minutes, MONDAY, limits)
        const index = minutes.findIndex(
          (_, last) => mostByTrying(minutes.slice(0, last + 1), MONDAY, limits) >= work,
        )
        const expected = index < 0 ? null : MONDAY + index
        expect(boundFinish({ firstDay: MONDAY, upTo }, work)).toBe(expected)
      }),
      { ...SEED, numRuns: 60 },
    )
  })

  it('counts the hours of a profile: seven a week, three of them on Saturday', () => {
    expect(earliestFinish(SMALL_PROFILE, 60)).toBe('2027-03-01')
    expect(earliestFinish(SMALL_PROFILE, 420)).toBe('2027-03-06')
    expect(earliestFinish(SMALL_PROFILE, 421)).toBe('2027-03-08')
    expect(earliestFinish(SMALL_PROFILE, 8 * 420)).toBe('2027-04-24')
    expect(earliestFinish(SMALL_PROFILE, 8 * 420 + 1)).toBe(null)
    const mondayBusy = { from: MONDAY * 1440, until: (MONDAY + 1) * 1440 }
    expect(earliestFinish(SMALL_PROFILE, 360, [mondayBusy])).toBe('2027-03-06')
  })

  it('respects the weekly cap of a band', () => {
    const minutes = [60, 60, 60, 60, 60, 60, 60, 60, 60, 60]
    const { upTo } = chooseStudyDays(minutes, MONDAY, {})
    const capped = capWeeks(MONDAY, upTo, (monday) => (monday === MONDAY ? 150 : 70))
    expect(capped.upTo).toEqual([60, 120, 150, 150, 150, 150, 150, 210, 220, 220])
    expect(boundFinish(capped, 151)).toBe(MONDAY + 7)
  })
})

describe('predicted recall', () => {
  it('starts at 1, is 0.9 after one stability, and falls with time', () => {
    const positive = fc.integer({ min: 1, max: 3000 })
    fc.assert(
      fc.property(positive, positive, (days, stability) => {
        expect(predictRecall(0, stability)).toBe(1)
        expect(predictRecall(stability, stability)).toBeCloseTo(0.9, 12)
        expect(predictRecall(days, stability)).toBeLessThan(predictRecall(days - 1, stability))
        expect(predictRecall(days, stability)).toBeLessThan(predictRecall(days, stability + 1))
      }),
      { ...SEED, numRuns: 200 },
    )
  })
})
