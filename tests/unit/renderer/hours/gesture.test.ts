import { describe, expect, it } from 'vitest'
import { type Gesture, landingsOf } from '../../../../renderer/hours/gesture.ts'
import { at, aWindow, DAY } from './builders.ts'

const landingOf = (gesture: Gesture, on: typeof lanes, bounds: typeof DAY) =>
  landingsOf(gesture, on, bounds)[0] ?? null

const lanes = [[aWindow('09:00', 60), aWindow('14:00', 120)], []]

describe('painting', () => {
  it('snaps both ends to a quarter of an hour', () => {
    const gesture = {
      kind: 'paint',
      lane: 1,
      overLane: 1,
      anchor: at(9, 56),
      at: at(12, 4),
    } as const
    expect(landingOf(gesture, lanes, DAY)).toEqual({
      lane: 1,
      span: { from: at(10), until: at(12) },
    })
  })

  it('goes upwards as well', () => {
    const gesture = { kind: 'paint', lane: 1, overLane: 1, anchor: at(12), at: at(10) } as const
    expect(landingOf(gesture, lanes, DAY)?.span).toEqual({ from: at(10), until: at(12) })
  })

  it('stops at the neighbours and at the end of the day', () => {
    const down = { kind: 'paint', lane: 0, overLane: 0, anchor: at(11), at: at(22) } as const
    expect(landingOf(down, lanes, DAY)?.span).toEqual({ from: at(11), until: at(14) })
    const end = { kind: 'paint', lane: 0, overLane: 0, anchor: at(23), at: at(30) } as const
    expect(landingOf(end, lanes, DAY)?.span).toEqual({ from: at(23), until: at(24) })
  })

  it('is at least a quarter of an hour long', () => {
    const gesture = { kind: 'paint', lane: 1, overLane: 1, anchor: at(10), at: at(10, 3) } as const
    expect(landingOf(gesture, lanes, DAY)?.span).toEqual({ from: at(10), until: at(10, 15) })
  })

  it('begins nowhere inside a block', () => {
    const gesture = { kind: 'paint', lane: 0, overLane: 0, anchor: at(9, 30), at: at(12) } as const
    expect(landingOf(gesture, lanes, DAY)).toBeNull()
  })
})

describe('painting sideways', () => {
  const week = [[], [aWindow('11:00', 60)], [aWindow('09:00', 180)], []]
  const paint = (lane: number, overLane: number) =>
    landingsOf({ kind: 'paint', lane, overLane, anchor: at(10), at: at(12) }, week, DAY)

  it('paints the same hours on each day passed over, as far as there is room', () => {
    expect(paint(0, 3)).toEqual([
      { lane: 0, span: { from: at(10), until: at(12) } },
      { lane: 1, span: { from: at(10), until: at(11) } },
      { lane: 3, span: { from: at(10), until: at(12) } },
    ])
  })

  it('goes to the left as well', () => {
    expect(paint(3, 0).map(({ lane }) => lane)).toEqual([3, 1, 0])
  })

  it('begins nowhere inside a block', () => {
    expect(paint(2, 3)).toEqual([])
  })
})

describe('moving', () => {
  const grip = { kind: 'move', lane: 0, index: 0, grip: 20 } as const

  it('keeps the length and the place where it was taken', () => {
    const gesture = { ...grip, overLane: 1, at: at(16, 20) }
    expect(landingOf(gesture, lanes, DAY)).toEqual({
      lane: 1,
      span: { from: at(16), until: at(17) },
    })
  })

  it('comes to rest beside its neighbours', () => {
    const gesture = { ...grip, overLane: 0, at: at(13, 50) }
    expect(landingOf(gesture, lanes, DAY)?.span).toEqual({ from: at(13), until: at(14) })
  })

  it('finds no rest where it does not fit', () => {
    const tight = [[aWindow('09:00', 90)], [aWindow('08:00', 60), aWindow('10:00', 60)]]
    const gesture = { ...grip, overLane: 1, at: at(9, 30) }
    expect(landingOf(gesture, tight, DAY)).toBeNull()
  })
})

describe('dragging an edge', () => {
  it('changes one end and stops at the neighbour', () => {
    const end = { kind: 'end', lane: 0, index: 0, at: at(18) } as const
    expect(landingOf(end, lanes, DAY)?.span).toEqual({ from: at(9), until: at(14) })
    const start = { kind: 'start', lane: 0, index: 1, at: at(7) } as const
    expect(landingOf(start, lanes, DAY)?.span).toEqual({ from: at(10), until: at(16) })
  })

  it('leaves a quarter of an hour', () => {
    const end = { kind: 'end', lane: 0, index: 0, at: at(6) } as const
    expect(landingOf(end, lanes, DAY)?.span).toEqual({ from: at(9), until: at(9, 15) })
    const start = { kind: 'start', lane: 0, index: 0, at: at(13) } as const
    expect(landingOf(start, lanes, DAY)?.span).toEqual({ from: at(9, 45), until: at(10) })
  })
})
