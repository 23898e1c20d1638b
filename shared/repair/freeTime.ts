import type { Instant } from '../time/zone.ts'
import type { Free } from './board.ts'

/** Index of the first stretch that ends after a moment. */
export function firstFreeAfter(free: readonly Free[], at: Instant): number {
  let low = 0
  let high = free.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((free[middle]?.until ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** Takes `[from, until)` out of the free stretch that holds it. */
export function takeFree(free: Free[], from: Instant, until: Instant): void {
  const at = firstFreeAfter(free, from)
  const piece = free[at]
  if (piece === undefined) return
  const rest: Free[] = []
  if (piece.from < from) rest.push({ ...piece, until: from })
  if (piece.until > until) rest.push({ ...piece, from: until })
  free.splice(at, 1, ...rest)
}

/** Adds a stretch that has become free, joined with its neighbours in the same slot. */
export function insertFree(free: Free[], added: Free): void {
  const at = firstFreeAfter(free, added.from - 1)
  let { from, until } = added
  let start = at
  let end = at
  const before = free[at]
  if (before !== undefined && before.slot === added.slot && before.until === from) {
    from = before.from
    end = at + 1
  } else {
    while ((free[start]?.from ?? Number.POSITIVE_INFINITY) < from) start += 1
    end = start
  }
  const after = free[end]
  if (after !== undefined && after.slot === added.slot && after.from === until) {
    until = after.until
    end += 1
  }
  free.splice(start, end - start, { slot: added.slot, from, until })
}
