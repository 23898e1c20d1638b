import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyPatches } from '../../../shared/document/applyPatches.ts'
import { diffList } from '../../../shared/document/diffList.ts'

type Item = { readonly id: string; readonly text: number }

const diff = (before: readonly Item[], after: readonly Item[]) =>
  diffList(['list'], before, after, ({ id }) => id)

const list = (ids: string): Item[] => [...ids].map((id) => ({ id, text: 0 }))

const lists = fc.uniqueArray(
  fc.record({ id: fc.constantFrom(...'abcdefghijklmnop'), text: fc.nat(1) }),
  { selector: ({ id }) => id },
)

describe('the difference of two lists', () => {
  it('names one item where one changed, came, went or moved', () => {
    const changed = list('abcd').map((item) => (item.id === 'b' ? { ...item, text: 1 } : item))
    expect(diff(list('abcd'), changed)).toEqual([
      { op: 'replace', path: ['list', 1], value: { id: 'b', text: 1 } },
    ])
    expect(diff(list('abcd'), list('abxcd'))).toEqual([
      { op: 'add', path: ['list', 2], value: { id: 'x', text: 0 } },
    ])
    expect(diff(list('abcd'), list('acd'))).toEqual([{ op: 'remove', path: ['list', 1] }])
    expect(diff(list('abcd'), list('bcda'))).toHaveLength(2)
    expect(diff(list('abcd'), list('abcd'))).toEqual([])
  })

  it('leads from any list to any other, and names no item that keeps its place and its content', () => {
    fc.assert(
      fc.property(lists, lists, (before, after) => {
        const patches = diff(before, after)
        expect(applyPatches({ list: before }, patches)).toEqual({ list: after })
        const most = before.length + after.length
        expect(patches.length).toBeLessThanOrEqual(most)
      }),
      { seed: 20270301 },
    )
  })

  it('replaces a list whose keys repeat', () => {
    expect(diff(list('aab'), list('ab'))).toEqual([
      { op: 'replace', path: ['list'], value: list('ab') },
    ])
    expect(diff(list('aab'), list('aab'))).toEqual([])
  })
})
