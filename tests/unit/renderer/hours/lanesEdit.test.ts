import { describe, expect, it } from 'vitest'
import {
  addAnywhere,
  moveTo,
  nudge,
  remove,
  replace,
} from '../../../../renderer/hours/lanesEdit.ts'
import { at, aWindow, DAY } from './builders.ts'

const workday = () => false
const lanes = [[aWindow('09:00', 60, 'morning'), aWindow('14:00', 120, 'afternoon')], []]
const starts = (edited: { lanes: readonly (readonly { start: string }[])[] }) =>
  edited.lanes.map((lane) => lane.map(({ start }) => start))

describe('adding', () => {
  it('puts an hour where there is room and points at it', () => {
    const edited = addAnywhere(lanes, 0, DAY, workday)
    expect(edited && starts(edited)).toEqual([['09:00', '14:00', '19:00'], []])
    expect(edited).toMatchObject({ lane: 0, index: 2 })
  })

  it('says when a day is full', () => {
    expect(addAnywhere([[aWindow('05:00', 19 * 60)]], 0, DAY, workday)).toBeNull()
  })
})

describe('moving to another day', () => {
  it('takes it out of its day and points at it in the other one', () => {
    const edited = moveTo(lanes, { lane: 0, index: 0 }, 1, { from: at(20), until: at(21) }, workday)
    expect(starts(edited)).toEqual([['14:00'], ['20:00']])
    expect(edited).toMatchObject({ lane: 1, index: 0 })
    expect(edited.lanes[1]?.[0]?.block).toBe('evening')
  })
})

describe('nudging', () => {
  const first = { lane: 0, index: 0 }

  it.each([
    ['earlier', '08:45', 60],
    ['later', '09:15', 60],
    ['shorter', '09:00', 45],
    ['longer', '09:00', 75],
  ] as const)('%s goes by a quarter of an hour', (what, start, minutes) => {
    const edited = nudge(lanes, first, what, DAY, workday)
    expect(edited.lanes[0]?.[0]).toMatchObject({ start, minutes })
  })

  it('stops at neighbours, bounds and the shortest length', () => {
    const tight = [[aWindow('05:00', 15), aWindow('05:15', 30)]]
    for (const what of ['earlier', 'later', 'shorter', 'longer'] as const) {
      expect(nudge(tight, first, what, DAY, workday).lanes).toBe(tight)
    }
  })
})

describe('removing', () => {
  it('points at the neighbour, and at the day when it was the last', () => {
    expect(remove(lanes, { lane: 0, index: 1 })).toMatchObject({ lane: 0, index: 0 })
    expect(remove(lanes, { lane: 0, index: 0 })).toMatchObject({ lane: 0, index: 0 })
    const one = [[aWindow('09:00', 60)]]
    expect(remove(one, { lane: 0, index: 0 })).toEqual({ lanes: [[]], lane: 0, index: -1 })
  })
})

describe('replacing', () => {
  it('follows a window to its new place in the order', () => {
    const edited = replace(lanes, { lane: 0, index: 0 }, aWindow('20:00', 60))
    expect(starts(edited)).toEqual([['14:00', '20:00'], []])
    expect(edited.index).toBe(1)
  })
})
