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

/** What is said, whatever keeps its words on one line. */
const say = (of: PhaseOutlook) =>
  describeBand(of).replaceAll('\u00a0', ' ').replaceAll('\u2060', '')

describe('describeBand', () => {
  it.each([
    [22, '22 h a week, within its 20–25 h'],
    [20, '20 h a week, within its 20–25 h'],
    [25, '25 h a week, within its 20–25 h'],
    [17, '17 h a week, 3 h under its 20–25 h'],
    [31, '31 h a week, 6 h over its 20–25 h'],
  ])('%s hours: %s', (hours, words) => {
    expect(say({ ...outlook, minutesPerWeek: hours * 60 })).toBe(words)
  })

  it('tells quarters of an hour apart, and no minutes', () => {
    expect(say({ ...outlook, minutesPerWeek: 2130 })).toBe(
      '35 h 30 a week, 10 h 30 over its 20–25 h',
    )
    expect(say({ ...outlook, minutesPerWeek: 19 * 60 + 36 })).toBe(
      '19 h 30 a week, 30 min under its 20–25 h',
    )
    expect(say({ ...outlook, minutesPerWeek: 31 * 60 + 1 })).toBe(
      '31 h a week, 6 h over its 20–25 h',
    )
  })

  it('says where the hours are a mean of weeks that differ', () => {
    expect(say({ ...outlook, weeksDiffer: true })).toBe(
      '22 h a week on average, within its 20–25 h',
    )
  })

  it('says when nothing of a phase is placed', () => {
    expect(say({ ...outlook, from: null, to: null })).toBe('does not fit')
  })

  it('lets a line break it at the comma only', () => {
    const [first = '', second = ''] = describeBand({ ...outlook, minutesPerWeek: 1860 }).split(', ')
    expect(first).toBe('31\u00a0h\u00a0a\u00a0week')
    expect(second).not.toContain(' ')
  })
})
