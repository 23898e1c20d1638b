import { describe, expect, it } from 'vitest'
import { judge } from '../../../scripts/run/tally.ts'

const clean = { passed: 3, failed: 0, skipped: 0 }

describe("a runner's verdict", () => {
  it('is green when tests passed and it ended well', () => {
    expect(judge(clean, 0)).toEqual({ passed: 3, failed: 0, faults: [] })
  })

  it.each([
    ['no test was executed', { passed: 0, failed: 0, skipped: 0 }, 0, 1],
    ['2 skipped', { ...clean, skipped: 2 }, 0, 2],
    ['ended with exit code 1', clean, 1, 1],
    ['ended with exit code null', clean, null, 1],
  ])('is red when %s', (fault, counts, code, failed) => {
    expect(judge(counts, code)).toEqual({ passed: counts.passed, failed, faults: [fault] })
  })

  it('counts a failed test once, whatever the exit code says', () => {
    expect(judge({ ...clean, failed: 1 }, 1)).toEqual({ passed: 3, failed: 1, faults: [] })
  })
})
