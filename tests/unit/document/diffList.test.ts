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

const ids = (items: readonly Item[]) => items.map(({ id }) => id).join('')

/** Length of the longest common subsequence of two texts, by the textbook's table. */
function longestCommon(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, () => 0)
  for (const one of a) {
    const next = [0]
    for (let at = 1; at <= b.length; at += 1) {
      const same = one === b[at - 1] ? (row[at - 1] ?? 0) + 1 : 0
      next.push(Math.max(same, row[at] ?? 0, next[at - 1] ?? 0))
    }
    row = next
  }
  return row[b.length] ?? 0
}

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
        const kept = longestCommon(ids(before), ids(after))
        const counted = (op: string) => patches.filter((patch) => patch.op === op).length
        expect(counted('remove')).toBe(before.length - kept)
        expect(counted('add')).toBe(after.length - kept)
        expect(counted('replace')).toBeLessThanOrEqual(kept)
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
