import fc from 'fast-check'
import { apply, create, type Patches } from 'mutative'
import { describe, expect, it } from 'vitest'
import { applyPatches } from '../../../shared/document/applyPatches.ts'
import type { Patch } from '../../../shared/document/patch.ts'

type Shelf = { books: { title: string; pages: number[] }[]; owner: { name: string } | null }

const shelf: Shelf = {
  books: [
    { title: 'a', pages: [1, 2, 3] },
    { title: 'b', pages: [] },
  ],
  owner: { name: 'Ada' },
}

const edits = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('insert' as const), at: fc.nat(5), text: fc.string() }),
    fc.record({ do: fc.constant('drop' as const), at: fc.nat(5) }),
    fc.record({ do: fc.constant('pages' as const), at: fc.nat(5), to: fc.array(fc.nat()) }),
    fc.record({ do: fc.constant('cut' as const), at: fc.nat(5), to: fc.nat(3) }),
    fc.record({ do: fc.constant('owner' as const), text: fc.option(fc.string()) }),
  ),
)

describe('following patches', () => {
  it('leads where the library that records patches leads, forth and back', () => {
    fc.assert(
      fc.property(edits, (steps) => {
        const [after, patches, inverse] = create(
          shelf,
          (draft) => {
            for (const step of steps) {
              if (step.do === 'owner') draft.owner = step.text === null ? null : { name: step.text }
              else if (step.do === 'insert') {
                draft.books.splice(step.at, 0, { title: step.text, pages: [step.at] })
              } else if (step.do === 'drop') draft.books.splice(step.at, 1)
              else if (step.do === 'pages') draft.books[step.at]?.pages.push(...step.to)
              else draft.books[step.at]?.pages.splice(step.to)
            }
          },
          { enablePatches: true },
        )
        const followed = applyPatches(shelf, patches as Patch[])
        expect(followed).toEqual(after)
        expect(followed).toEqual(apply(shelf, patches as Patches<true>))
        expect(applyPatches(after, inverse as Patch[])).toEqual(shelf)
      }),
      { seed: 20270301 },
    )
  })

  it('leaves its input as it was and shares what no patch names', () => {
    const before = structuredClone(shelf)
    const after = applyPatches(shelf, [
      { op: 'replace', path: ['books', 0, 'title'], value: 'c' },
      { op: 'add', path: ['books', 2], value: { title: 'd', pages: [] } },
    ])
    expect(shelf).toEqual(before)
    expect(after.books.map(({ title }) => title)).toEqual(['c', 'b', 'd'])
    expect(after.books[1]).toBe(shelf.books[1])
    expect(after.books[0]?.pages).toBe(shelf.books[0]?.pages)
    expect(after.owner).toBe(shelf.owner)
    expect(applyPatches(shelf, [])).toBe(shelf)
  })

  it.each<Patch>([
    { op: 'replace', path: ['books', 7, 'title'], value: 'x' },
    { op: 'remove', path: ['books', 2] },
    { op: 'replace', path: [], value: shelf },
    { op: 'add', path: ['books', 4], value: null },
    { op: 'replace', path: ['books', 'first'], value: null },
    { op: 'replace', path: ['owner', 'name', 'first'], value: 'x' },
    { op: 'add', path: ['toString', 'name'], value: 'x' },
    { op: 'add', path: ['owner', '__proto__'], value: { name: 'x' } },
  ])('refuses the path of another document: $op $path', (patch) => {
    expect(() => applyPatches(shelf, [patch])).toThrow('The document has no')
  })
})
