import { describe, expect, it } from 'vitest'
import { describeBand } from '../../../../renderer/welcome/bandWords.ts'
import type { PhaseOutlook } from '../../../../shared/fit/types.ts'

const outlook: PhaseOutlook = {
  phase: 'p1',
  from: '2027-03-01',
  to: '2027-08-29',
  minutes: 30_000,
  minutesPerWeek: 22 * 60,
  weeksDiffer: false,
  band: [20 * 60, 25 * 60],
}

/** No line breaks within it. */
const BAND = '20\u2060–\u206025\u00a0h'

describe('describeBand', () => {
  it.each([
    [22, `22 h a week, within its ${BAND}`],
    [20, `20 h a week, within its ${BAND}`],
    [25, `25 h a week, within its ${BAND}`],
    [17, `17 h a week, 3 h under its ${BAND}`],
    [31, `31 h a week, 6 h over its ${BAND}`],
  ])('%s hours: %s', (hours, words) => {
    expect(describeBand({ ...outlook, minutesPerWeek: hours * 60 })).toBe(words)
  })

  it('tells quarters of an hour apart, and no minutes', () => {
    expect(describeBand({ ...outlook, minutesPerWeek: 2130 })).toBe(
      `35 h 30 a week, 10 h 30 over its ${BAND}`,
    )
    expect(describeBand({ ...outlook, minutesPerWeek: 19 * 60 + 36 })).toBe(
      `19 h 30 a week, 30 min under its ${BAND}`,
    )
    expect(describeBand({ ...outlook, minutesPerWeek: 31 * 60 + 1 })).toBe(
      `31 h a week, 6 h over its ${BAND}`,
    )
  })

  it('says where the hours are a mean of weeks that differ', () => {
    expect(describeBand({ ...outlook, weeksDiffer: true })).toBe(
      `22 h a week on average, within its ${BAND}`,
    )
  })

  it('says when nothing of a phase is placed', () => {
    expect(describeBand({ ...outlook, from: null, to: null })).toBe('does not fit')
  })
})
