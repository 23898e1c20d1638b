import { describe, expect, test } from 'vitest'
import { type Finding, missesMark } from '../../../scripts/bench/finding.ts'
import { median } from '../../../scripts/bench/median.ts'
import { toTable } from '../../../scripts/bench/report.ts'
import { timeInTurn } from '../../../scripts/bench/timeInTurn.ts'

const finding: Finding = {
  what: 'Plan',
  unit: 'ms',
  median: 6,
  floor: 'writing it',
  floorMedian: 2,
  runs: 30,
  mark: 3,
}

describe('median', () => {
  test('is the middle value in order of size', () => {
    expect(median([10, 9, 1])).toBe(9)
  })

  test('lies between the two middle ones of an even number', () => {
    expect(median([1, 100, 4, 2])).toBe(3)
  })
})

describe('missesMark', () => {
  test('lets a ratio pass that is as high as the mark', () => {
    expect(missesMark(finding)).toBe(false)
  })

  test('catches a ratio above the mark', () => {
    expect(missesMark({ ...finding, median: 6.01 })).toBe(true)
  })

  test('promises nothing where there is no mark', () => {
    expect(missesMark({ ...finding, median: 600, mark: null })).toBe(false)
  })
})

describe('toTable', () => {
  test('says which mark is missed', () => {
    const table = toTable([finding, { ...finding, what: 'Start', median: 700, unit: 'ms' }])
    expect(table).toMatch(/^\| Plan +\| 6\.0 ms +\| writing it \| 2\.0 ms +\| 3\.00 +\| 3 +\|$/m)
    expect(table).toMatch(/^\| Start +\| 700 ms .*\| 350\.00 +\| 3 \(missed\) +\|$/m)
  })
})

describe('timeInTurn', () => {
  test('runs one of each a round and leaves the warm-up out', () => {
    const order: string[] = []
    const times = timeInTurn([() => order.push('a'), () => order.push('b')], { warmUp: 1, runs: 2 })
    expect(order.join('')).toBe('ababab')
    expect(times.map((each) => each.length)).toEqual([2, 2])
  })
})
