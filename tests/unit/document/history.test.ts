import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  emptyHistory,
  HISTORY_DEPTH,
  type History,
  record,
  stepBack,
  stepForward,
} from '../../../shared/document/history.ts'

describe('the history', () => {
  it('goes back and forth through its steps, and stays at its ends', () => {
    const two = record(record(emptyHistory<string>(), 'a'), 'b')
    expect(stepBack(two)).toEqual({ undo: ['a'], redo: ['b'] })
    expect(stepForward(stepBack(two))).toEqual(two)
    expect(stepForward(two)).toBe(two)
    const none = emptyHistory<string>()
    expect(stepBack(none)).toBe(none)
  })

  it('forgets what had been undone when something new is done', () => {
    const back = stepBack(record(emptyHistory<string>(), 'a'))
    expect(record(back, 'b')).toEqual({ undo: ['b'], redo: [] })
  })

  it('never holds more steps than its depth, and loses none but the oldest', () => {
    const moves = fc.array(fc.constantFrom('do', 'undo', 'redo'), { maxLength: 400 })
    fc.assert(
      fc.property(moves, (list) => {
        let history: History<number> = emptyHistory()
        list.forEach((move, index) => {
          const before = history
          if (move === 'do') history = record(history, index)
          if (move === 'undo') history = stepBack(history)
          if (move === 'redo') history = stepForward(history)
          if (move === 'undo' && before.undo.length > 0)
            expect(stepForward(history)).toEqual(before)
        })
        expect(history.undo.length).toBeLessThanOrEqual(HISTORY_DEPTH)
      }),
      { seed: 20270301 },
    )
  })
})
