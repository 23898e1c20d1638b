import type { Patch } from './patch.ts'

/**
 * The patches that lead from one list to another: what is gone is taken out, what is new or stands
 * elsewhere is put in, what changed is replaced; what stays is not named. As few as can be, by the
 * longest run of items that keep their order (Fredman, "On computing the length of longest increasing
 * subsequences", 1975).
 * @param path  Of the list in the document.
 * @param keyOf What makes an item the same item in both lists. Where keys repeat, the list is replaced.
 */
export function diffList<Item>(
  path: readonly (string | number)[],
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): Patch[] {
  if (before === after) return []
  const from = before.map(keyOf)
  const to = after.map(keyOf)
  const place = new Map(to.map((key, index) => [key, index]))
  if (place.size < to.length || new Set(from).size < from.length) {
    return isSame(before, after) ? [] : [{ op: 'replace', path: [...path], value: after }]
  }
  const stays = longestRise(from.map((key) => place.get(key) ?? -1))
  const patches: Patch[] = []
  for (let index = from.length - 1; index >= 0; index -= 1) {
    if (!stays.has(index)) patches.push({ op: 'remove', path: [...path, index] })
  }
  const kept = new Map([...stays].map((index) => [from[index], before[index]]))
  after.forEach((item, index) => {
    const key = to[index] ?? ''
    if (!kept.has(key)) patches.push({ op: 'add', path: [...path, index], value: item })
    else if (!isSame(kept.get(key), item)) {
      patches.push({ op: 'replace', path: [...path, index], value: item })
    }
  })
  return patches
}

/** Whether two values are the same, the order of their keys included. */
function isSame(before: unknown, after: unknown): boolean {
  return before === after || JSON.stringify(before) === JSON.stringify(after)
}

/** Indices of a longest strictly rising run of the values; those below 0 are passed over. */
function longestRise(values: readonly number[]): Set<number> {
  const ends: number[] = []
  const former: number[] = []
  values.forEach((value, index) => {
    if (value < 0) return
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1
      else high = middle
    }
    former[index] = ends[low - 1] ?? -1
    ends[low] = index
  })
  const rise = new Set<number>()
  for (let index = ends[ends.length - 1] ?? -1; index >= 0; index = former[index] ?? -1) {
    rise.add(index)
  }
  return rise
}
