import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ChunkRule, sizeChunk } from '../../../shared/planning/sizeChunk.ts'

const RULE: ChunkRule = { min: 30, max: 90 }
const SMALLEST = 15

describe('sizeChunk', () => {
  it('takes all that is left where it fits and leaves no crumb', () => {
    expect(sizeChunk(60, 60, RULE, SMALLEST)).toBe(60)
    expect(sizeChunk(90, 45, RULE, SMALLEST)).toBe(45)
  })

  it('takes the longest chunk of much work', () => {
    expect(sizeChunk(90, 600, RULE, SMALLEST)).toBe(90)
    expect(sizeChunk(240, 600, RULE, SMALLEST)).toBe(90)
  })

  it('takes a short rest even where the stretch then keeps a crumb', () => {
    expect(sizeChunk(60, 50, RULE, SMALLEST)).toBe(50)
  })

  it('leaves no rest of the work that is too short for a chunk', () => {
    for (let free = 30; free <= 130; free += 5) {
      const rest = 110 - sizeChunk(free, 110, RULE, SMALLEST)
      expect(rest === 0 || rest >= 30).toBe(true)
    }
  })

  it('leaves the stretch a rest that another kind can use', () => {
    // 90 of 110 minutes would leave 20: enough for the shortest session, too little for most kinds.
    expect(sizeChunk(110, 600, RULE, SMALLEST)).toBe(65)
    expect(sizeChunk(100, 600, RULE, SMALLEST)).toBe(55)
  })

  it('takes less than all the stretch rather than leave a crumb of it', () => {
    expect(sizeChunk(95, 600, RULE, SMALLEST)).toBe(50)
  })

  it('finds no chunk where the stretch is shorter than the kind asks for', () => {
    expect(sizeChunk(25, 600, RULE, SMALLEST)).toBe(0)
  })

  it('takes a last bit that is shorter than a chunk', () => {
    expect(sizeChunk(25, 20, RULE, SMALLEST)).toBe(20)
    expect(sizeChunk(90, 10, RULE, SMALLEST)).toBe(10)
  })

  it('waits for a longer stretch rather than tear what is left', () => {
    expect(sizeChunk(40, 50, { min: 30, max: 90 }, 30)).toBe(0)
  })

  it('ends work that no chunks add up to in a shorter one', () => {
    // 110 minutes are one chunk of 60 to 90 and a rest that is none.
    expect(sizeChunk(90, 110, { min: 60, max: 90 }, SMALLEST)).toBe(90)
  })

  it('cuts at whole five minutes, or takes all of the stretch or of the work', () => {
    for (let free = 30; free <= 130; free += 1) {
      for (const left of [47, 92, 203]) {
        const chunk = sizeChunk(free, left, RULE, SMALLEST)
        expect(chunk % 5 === 0 || chunk === free || chunk === left).toBe(true)
      }
    }
    expect(sizeChunk(120, 47, RULE, SMALLEST)).toBe(47)
  })

  const rules = fc
    .tuple(fc.integer({ min: 3, max: 24 }), fc.integer({ min: 0, max: 24 }))
    .map(([min, more]): ChunkRule => ({ min: min * 5, max: (min + more) * 5 }))

  it('never exceeds the stretch, the work or the kind’s longest chunk', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 900 }),
        rules,
        (free, left, rule) => {
          const chunk = sizeChunk(free, left, rule, SMALLEST)
          expect(chunk).toBeLessThanOrEqual(Math.min(free, left, rule.max))
          if (chunk < rule.min) expect([0, left]).toContain(chunk)
        },
      ),
      { seed: 20270301, numRuns: 1000 },
    )
  })

  it('cuts work that chunks add up to into such chunks, none shorter, whatever the stretches', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 900 }),
        rules,
        fc.array(fc.integer({ min: 5, max: 60 }), { minLength: 1, maxLength: 12 }),
        (work, rule, steps) => {
          fc.pre(Math.floor(work / rule.min) * rule.max >= work)
          let left = work
          for (let turn = 0; left > 0 && turn < 500; turn += 1) {
            // A stretch of the longest chunk comes again and again, as it does in a real week.
            const free = turn % 2 === 0 ? (steps[turn % steps.length] ?? 5) * 5 : rule.max
            const chunk = sizeChunk(free, left, rule, SMALLEST)
            if (chunk > 0) expect(chunk).toBeGreaterThanOrEqual(rule.min)
            left -= chunk
          }
          expect(left).toBe(0)
        },
      ),
      { seed: 20270301, numRuns: 500 },
    )
  })
})
