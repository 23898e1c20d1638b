import { expect, it } from 'vitest'
import { keepLastWord, unbroken } from '../../../../renderer/words/lines.ts'

it('keeps words on one line', () => {
  expect(unbroken('4 h under it')).toBe('4\u00a0h\u00a0under\u00a0it')
})

it('keeps the last word with the one before it, and lets lines break elsewhere', () => {
  expect(keepLastWord('the first neural networks.')).toBe('the first neural\u00a0networks.')
  expect(keepLastWord('networks.')).toBe('networks.')
  expect(keepLastWord('')).toBe('')
})
