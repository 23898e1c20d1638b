import { describe, expect, it } from 'vitest'
import { drawBars } from '../../../../renderer/calendar/weekMapPaths.ts'
import type { Week } from '../../../../renderer/plan/weeks.ts'

function aWeek(monday: number, minutesByPhase: readonly number[]): Week {
  const minutes = minutesByPhase.reduce((sum, one) => sum + one, 0)
  return { monday, minutesByPhase, minutes, reserveMinutes: 0, milestones: [], items: new Set() }
}

const weeks = [aWeek(0, [300, 0, 100]), aWeek(7, [0, 0, 0]), aWeek(14, [0, 0, 200])]

describe('the bars of the weeks', () => {
  it('stand on each other, as high as their hours are of the fullest week', () => {
    expect(drawBars(weeks, () => true)).toEqual([
      { phase: 0, path: 'M0.12 0.25h0.76v0.75h-0.76z' },
      { phase: 2, path: 'M0.12 0h0.76v0.25h-0.76zM2.12 0.5h0.76v0.5h-0.76z' },
    ])
  })

  it('keep place and height where others are left out', () => {
    expect(drawBars(weeks, ({ monday }) => monday === 14)).toEqual([
      { phase: 2, path: 'M2.12 0.5h0.76v0.5h-0.76z' },
    ])
  })
})
