import { describe, expect, it } from 'vitest'
import { decodeWindowState, placeWindow, SMALLEST } from '../../../electron/window/windowState.ts'

const laptop = { x: 0, y: 25, width: 1440, height: 875 }
const monitor = { x: 1440, y: 0, width: 2560, height: 1440 }

describe('the window', () => {
  it('opens centred on the first display when nothing is remembered', () => {
    expect(placeWindow(null, [laptop])).toEqual({ x: 80, y: 63, width: 1280, height: 800 })
  })

  it('opens where it stood', () => {
    const state = { x: 1600, y: 100, width: 1000, height: 700, maximized: false }
    expect(placeWindow(state, [laptop, monitor])).toEqual({
      x: 1600,
      y: 100,
      width: 1000,
      height: 700,
    })
  })

  it('comes back into the display that it overlaps most', () => {
    const state = { x: 3700, y: 1200, width: 1000, height: 700, maximized: false }
    expect(placeWindow(state, [laptop, monitor])).toMatchObject({ x: 3000, y: 740 })
  })

  it('is centred on the first display when its own is gone, and shrinks to it', () => {
    const state = { x: 5000, y: 100, width: 3000, height: 2000, maximized: false }
    expect(placeWindow(state, [laptop])).toEqual({ ...laptop })
  })

  it('is never smaller than every view needs, even on a smaller display', () => {
    const small = { x: 0, y: 0, width: 640, height: 480 }
    expect(placeWindow(null, [small])).toEqual({ x: 0, y: 0, ...SMALLEST })
  })
})

describe('what is remembered of the window', () => {
  const state = { x: -20, y: 0, width: 1000, height: 700, maximized: false }

  it('is read without what does not belong to it', () => {
    expect(decodeWindowState({ ...state, extra: 1 })).toEqual(state)
  })

  it.each([
    null,
    'text',
    [],
    {},
    { ...state, x: 1.5 },
    { ...state, width: '1000' },
    { ...state, height: Number.NaN },
    { ...state, maximized: 1 },
  ])('is nothing where its form is wrong: %j', (input) =>
    expect(decodeWindowState(input)).toBeNull(),
  )
})
