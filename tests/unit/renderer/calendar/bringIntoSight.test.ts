import { describe, expect, it } from 'vitest'
import { highestBeside } from '../../../../renderer/calendar/bringIntoSight.ts'

describe('what is seen at the top, with a box whole below it', () => {
  const evening = { top: 700, bottom: 750 }

  it('is the highest of what fits together with the box', () => {
    expect(highestBeside(evening, [100, 420, 500], 350)).toBe(420)
    expect(highestBeside(evening, [100, 420, 500], 700)).toBe(100)
    expect(highestBeside(evening, [500, 400], 350)).toBe(400)
  })

  it('is the box itself where nothing above fits, or all else is below', () => {
    expect(highestBeside(evening, [100], 350)).toBe(700)
    expect(highestBeside(evening, [720], 350)).toBe(700)
    expect(highestBeside(evening, [], 350)).toBe(700)
  })
})
