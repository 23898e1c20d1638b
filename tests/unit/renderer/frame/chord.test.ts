import { describe, expect, it } from 'vitest'
import { isChord, type KeyPress } from '../../../../renderer/frame/chord.ts'

function press(key: string, modifiers: Partial<KeyPress> = {}): KeyPress {
  return { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...modifiers }
}

describe('isChord', () => {
  it('takes Mod for Ctrl, and for Cmd on a Mac', () => {
    expect(isChord(press('k', { ctrlKey: true }), ['Mod', 'K'], false)).toBe(true)
    expect(isChord(press('k', { metaKey: true }), ['Mod', 'K'], false)).toBe(false)
    expect(isChord(press('k', { metaKey: true }), ['Mod', 'K'], true)).toBe(true)
    expect(isChord(press('k', { ctrlKey: true }), ['Mod', 'K'], true)).toBe(false)
  })

  it('wants every modifier and no other', () => {
    const keys = ['Mod', 'Shift', 'Z']
    expect(isChord(press('Z', { ctrlKey: true, shiftKey: true }), keys, false)).toBe(true)
    expect(isChord(press('z', { ctrlKey: true }), keys, false)).toBe(false)
    expect(isChord(press('Z', { ctrlKey: true, shiftKey: true, altKey: true }), keys, false)).toBe(
      false,
    )
    expect(isChord(press('Z', { ctrlKey: true, shiftKey: true }), ['Mod', 'Z'], false)).toBe(false)
  })

  it('lets a keyboard put signs behind Shift or not', () => {
    expect(isChord(press('?', { shiftKey: true }), ['?'], false)).toBe(true)
    expect(isChord(press('?'), ['?'], false)).toBe(true)
    expect(isChord(press(',', { ctrlKey: true }), ['Mod', ','], false)).toBe(true)
  })

  it('knows digits and named keys', () => {
    expect(isChord(press('1'), ['1'], false)).toBe(true)
    expect(isChord(press('!', { shiftKey: true }), ['1'], false)).toBe(false)
    expect(isChord(press('Enter', { ctrlKey: true }), ['Mod', 'Enter'], false)).toBe(true)
  })
})
