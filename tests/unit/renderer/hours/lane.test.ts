import { describe, expect, it } from 'vitest'
import {
  findRoom,
  gapAt,
  moveWindow,
  overlapsOthers,
  partOfDay,
  replaceWindow,
  spanOf,
  toWindow,
  withWindow,
} from '../../../../renderer/hours/lane.ts'
import { at, aWindow, DAY } from './builders.ts'

const lane = [aWindow('09:00', 60), aWindow('14:00', 120)]

describe('gapAt', () => {
  it('reaches from neighbour to neighbour', () => {
    expect(gapAt(lane, at(12), DAY)).toEqual({ from: at(10), until: at(14) })
  })

  it('reaches to the bounds where there is no neighbour', () => {
    expect(gapAt(lane, at(6), DAY)).toEqual({ from: at(5), until: at(9) })
    expect(gapAt(lane, at(20), DAY)).toEqual({ from: at(16), until: at(24) })
  })

  it('is none inside a window, whose end is free again', () => {
    expect(gapAt(lane, at(9, 59), DAY)).toBeNull()
    expect(gapAt(lane, at(10), DAY)).toEqual({ from: at(10), until: at(14) })
  })

  it('does not count the window that is being changed', () => {
    expect(gapAt(lane, at(9, 30), DAY, 0)).toEqual({ from: at(5), until: at(14) })
  })
})

describe('findRoom', () => {
  it('prefers the evening on workdays and the morning at weekends', () => {
    expect(findRoom([], DAY, false)).toEqual({ from: at(19), until: at(20) })
    expect(findRoom([], DAY, true)).toEqual({ from: at(10), until: at(11) })
  })

  it('takes the next good hour where one is taken', () => {
    expect(findRoom([aWindow('18:30', 90)], DAY, false)).toEqual({ from: at(7), until: at(8) })
  })

  it('takes the longest rest where no whole hour is left', () => {
    const full = [aWindow('05:00', 600), aWindow('15:30', 505)]
    expect(findRoom(full, DAY, false)).toEqual({ from: at(15), until: at(15, 30) })
  })

  it('finds nothing in a full day', () => {
    expect(findRoom([aWindow('05:00', 19 * 60)], DAY, false)).toBeNull()
  })
})

describe('windows of a lane', () => {
  it('stay in order of their start', () => {
    const added = withWindow(lane, aWindow('07:00', 30))
    expect(added.map(({ start }) => start)).toEqual(['07:00', '09:00', '14:00'])
    const replaced = replaceWindow(added, 0, aWindow('20:00', 30))
    expect(replaced.map(({ start }) => start)).toEqual(['09:00', '14:00', '20:00'])
  })

  it('may run past midnight', () => {
    const night = toWindow({ from: at(23), until: at(25) }, false)
    expect(night).toEqual({ block: 'evening', start: '23:00', minutes: 120 })
    expect(spanOf(night)).toEqual({ from: at(23), until: at(25) })
  })

  it('overlap only where both have minutes in common', () => {
    const touching = [aWindow('09:00', 60), aWindow('10:00', 60)]
    expect(overlapsOthers(touching, 0)).toBe(false)
    const crossing = [aWindow('09:00', 61), aWindow('10:00', 60)]
    expect(overlapsOthers(crossing, 0)).toBe(true)
    expect(overlapsOthers(crossing, 1)).toBe(true)
  })
})

describe('the part of the day', () => {
  it.each([
    [at(6), false, 'morning'],
    [at(11, 45), false, 'morning'],
    [at(12), false, 'afternoon'],
    [at(18), false, 'evening'],
    [at(9), true, 'weekend'],
    [at(19), true, 'evening'],
  ])('of minute %s (weekend: %s) is %s', (minute, weekend, part) => {
    expect(partOfDay(minute, weekend)).toBe(part)
  })

  it('follows a window that moves', () => {
    const moved = moveWindow(aWindow('19:00', 60), { from: at(8), until: at(9) }, false, false)
    expect(moved).toEqual({ block: 'morning', start: '08:00', minutes: 60 })
  })

  it('stays where the learner chose another one', () => {
    const chosen = aWindow('19:00', 60, 'weekend')
    const moved = moveWindow(chosen, { from: at(8), until: at(9) }, false, false)
    expect(moved.block).toBe('weekend')
  })
})
