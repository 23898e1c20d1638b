import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseRestDays } from '../../../shared/availability/chooseRestDays.ts'
import type { Limits } from '../../../shared/model/profile.ts'
import { mondayOf, toDayNumber, weekdayIndex } from '../../../shared/time/civilDate.ts'

const MONDAY = toDayNumber('2027-03-01')
const WEEK = [60, 60, 60, 60, 60, 60, 60]

/** A week as letters from Monday on, `S` for a study day and `-` for a free one. */
function draw(days: readonly boolean[]): string {
  return days.map((studies) => (studies ? 'S' : '-')).join('')
}

describe('chooseRestDays', () => {
  it('studies on every day with minutes where nothing limits it', () => {
    expect(draw(chooseRestDays([60, 0, 60, 60, 0, 0, 15], MONDAY, {}))).toBe('S-SS--S')
  })

  it('rests late in the week where the days are equal', () => {
    expect(draw(chooseRestDays(WEEK, MONDAY, { minRestDaysPerWeek: 1 }))).toBe('SSSSSS-')
    expect(draw(chooseRestDays(WEEK, MONDAY, { minRestDaysPerWeek: 2 }))).toBe('SSSSS--')
  })

  it('rests on the days that offer least', () => {
    expect(
      draw(chooseRestDays([60, 30, 60, 60, 60, 300, 300], MONDAY, { minRestDaysPerWeek: 1 })),
    ).toBe('S-SSSSS')
  })

  it('counts a day without minutes as a day of rest', () => {
    expect(
      draw(chooseRestDays([60, 60, 0, 60, 60, 60, 60], MONDAY, { minRestDaysPerWeek: 1 })),
    ).toBe('SS-SSSS')
  })

  it('counts rest days from Monday to Sunday, wherever the horizon starts', () => {
    const days = chooseRestDays(Array(14).fill(60), MONDAY + 3, { minRestDaysPerWeek: 3 })
    expect(draw(days)).toBe('SSSSSSSS---SSS')
  })

  it('breaks a long run of study days across weeks', () => {
    const days = chooseRestDays(Array(14).fill(60), MONDAY, { maxConsecutiveStudyDays: 5 })
    expect(draw(days)).not.toContain('SSSSSS')
    expect(days.filter(Boolean)).toHaveLength(12)
  })

  it('keeps both limits at once', () => {
    const limits = { minRestDaysPerWeek: 1, maxConsecutiveStudyDays: 6 }
    const days = draw(chooseRestDays(Array(21).fill(60), MONDAY, limits))
    expect(days).not.toContain('SSSSSSS')
    expect(days.match(/.{7}/g)?.every((week) => week.includes('-'))).toBe(true)
  })

  it('never gives up a minute for a late rest day', () => {
    expect(
      draw(chooseRestDays([60, 60, 60, 60, 60, 59, 60], MONDAY, { minRestDaysPerWeek: 1 })),
    ).toBe('SSSSS-S')
  })

  it('has nothing to choose without days', () => {
    expect(chooseRestDays([], MONDAY, { minRestDaysPerWeek: 1 })).toEqual([])
  })

  it('keeps as many minutes as any choice, and rests as late as any such choice', () => {
    const limits = fc.record(
      {
        minRestDaysPerWeek: fc.integer({ min: 0, max: 6 }),
        maxConsecutiveStudyDays: fc.integer({ min: 1, max: 9 }),
      },
      { requiredKeys: [] },
    )
    const minutes = fc.array(fc.constantFrom(0, 30, 60, 61, 90, 240), { maxLength: 12 })
    fc.assert(
      fc.property(minutes, fc.integer({ min: 0, max: 6 }), limits, (offered, shift, allowed) => {
        const first = MONDAY + shift
        const chosen = chooseRestDays(offered, first, allowed)
        expect(isAllowed(chosen, first, allowed)).toBe(true)
        expect(worthOf(chosen, offered, first)).toEqual(bestByTrying(offered, first, allowed))
        expect(chosen.every((studies, index) => !studies || (offered[index] ?? 0) > 0)).toBe(true)
      }),
      { seed: 20270301, numRuns: 250 },
    )
  })

  it('keeps as many minutes as any choice over two whole weeks', () => {
    const minutes = fc.array(fc.constantFrom(0, 45, 60, 120), { minLength: 14, maxLength: 14 })
    const limits = fc.record({
      minRestDaysPerWeek: fc.integer({ min: 0, max: 4 }),
      maxConsecutiveStudyDays: fc.integer({ min: 1, max: 8 }),
    })
    fc.assert(
      fc.property(minutes, limits, (offered, allowed) => {
        const chosen = chooseRestDays(offered, MONDAY, allowed)
        expect(worthOf(chosen, offered, MONDAY)).toEqual(bestByTrying(offered, MONDAY, allowed))
      }),
      { seed: 20270301, numRuns: 12 },
    )
  })
})

/** Minutes kept, then how late in their weeks the rest days lie that were chosen. */
function worthOf(
  days: readonly boolean[],
  minutes: readonly number[],
  firstDay: number,
): [number, number] {
  let kept = 0
  let late = 0
  days.forEach((studies, index) => {
    if (studies) kept += minutes[index] ?? 0
    else if ((minutes[index] ?? 0) > 0) late += weekdayIndex(firstDay + index)
  })
  return [kept, late]
}

function bestByTrying(
  minutes: readonly number[],
  firstDay: number,
  limits: Limits,
): [number, number] {
  const open = minutes.flatMap((offered, index) => (offered > 0 ? [index] : []))
  let best: [number, number] = [-1, -1]
  for (let bits = 0; bits < 2 ** open.length; bits += 1) {
    const days = minutes.map(() => false)
    open.forEach((index, bit) => {
      days[index] = ((bits >> bit) & 1) === 1
    })
    if (!isAllowed(days, firstDay, limits)) continue
    const value = worthOf(days, minutes, firstDay)
    if (value[0] > best[0] || (value[0] === best[0] && value[1] > best[1])) best = value
  }
  return best
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
