import { describe, expect, it } from 'vitest'
import { layTimeline } from '../../../../renderer/welcome/timeline.ts'

describe('layTimeline', () => {
  const { place, ticks } = layTimeline('2027-03-15', '2029-02-28')

  it('shows whole months from the first to the last', () => {
    expect(place('2027-03-01')).toBe(0)
    expect(place('2029-03-01')).toBe(1)
    expect(place('2028-03-01')).toBeCloseTo(366 / 731)
  })

  it('marks the beginning and every quarter, each year at its first mark', () => {
    expect(ticks).toHaveLength(9)
    expect(ticks.filter(({ label }) => label).map(({ label }) => label)).toEqual([
      '2027',
      '2028',
      '2029',
    ])
  })

  it('leaves out a year whose name would run into the next one', () => {
    const late = layTimeline('2026-11-30', '2028-11-29')
    expect(late.ticks.map(({ label }) => label).filter(Boolean)).toEqual(['2027', '2028'])
  })

  it('names of many years only as many as do not run into each other', () => {
    const long = layTimeline('2026-11-30', '2032-03-29')
    expect(long.ticks.map(({ label }) => label).filter(Boolean)).toEqual([
      '2027',
      '2028',
      '2029',
      '2030',
      '2031',
    ])
  })
  it('names the first month where no year has room', () => {
    const short = layTimeline('2026-11-30', '2026-12-29')
    expect(short.ticks.map(({ label }) => label)).toEqual(['Nov 2026'])
  })
})
