import { describe, expect, it } from 'vitest'
import { effectOfKey } from '../../../../renderer/hours/gridKeys.ts'
import { aWindow } from './builders.ts'

const lanes = [[aWindow('09:00', 60), aWindow('14:00', 60)], [aWindow('20:00', 60)], []]
const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
const press = (key: string, shiftKey = false) => ({ ...none, key, shiftKey })
const go = (lane: number, index: number) => ({ kind: 'go', place: { lane, index } })

describe('effectOfKey', () => {
  it('goes up to the head of the day and down to its last block', () => {
    expect(effectOfKey({ lane: 0, index: 0 }, lanes, press('ArrowUp'))).toEqual(go(0, -1))
    expect(effectOfKey({ lane: 0, index: -1 }, lanes, press('ArrowUp'))).toEqual(go(0, -1))
    expect(effectOfKey({ lane: 0, index: 1 }, lanes, press('ArrowDown'))).toEqual(go(0, 1))
  })

  it('goes to the nearest block of the next day, or its head', () => {
    expect(effectOfKey({ lane: 0, index: 1 }, lanes, press('ArrowRight'))).toEqual(go(1, 0))
    expect(effectOfKey({ lane: 1, index: 0 }, lanes, press('ArrowRight'))).toEqual(go(2, -1))
    expect(effectOfKey({ lane: 2, index: -1 }, lanes, press('ArrowRight'))).toEqual(go(2, -1))
    expect(effectOfKey({ lane: 2, index: -1 }, lanes, press('Home'))).toEqual(go(0, -1))
    expect(effectOfKey({ lane: 0, index: 1 }, lanes, press('End'))).toEqual(go(2, -1))
  })

  it('changes a block with Shift, opens it with Enter, removes it with Delete', () => {
    const block = { lane: 0, index: 0 }
    expect(effectOfKey(block, lanes, press('ArrowDown', true))).toEqual({
      kind: 'nudge',
      what: 'later',
    })
    expect(effectOfKey(block, lanes, press('ArrowLeft', true))).toEqual({
      kind: 'nudge',
      what: 'shorter',
    })
    expect(effectOfKey(block, lanes, press('Enter'))).toEqual({ kind: 'open' })
    expect(effectOfKey(block, lanes, press('Delete'))).toEqual({ kind: 'remove' })
  })

  it('leaves the head of a day its own keys, and everyone their chords', () => {
    const head = { lane: 0, index: -1 }
    expect(effectOfKey(head, lanes, press('Enter'))).toBeNull()
    expect(effectOfKey(head, lanes, press('Delete'))).toBeNull()
    expect(effectOfKey(head, lanes, press('ArrowDown', true))).toBeNull()
    expect(
      effectOfKey({ lane: 0, index: 0 }, lanes, { ...press('Enter'), ctrlKey: true }),
    ).toBeNull()
    expect(effectOfKey(head, lanes, press('Tab'))).toBeNull()
  })
})
