import type { RoadmapIndex } from './roadmapIndex.ts'

/** Ids of an item and of everything that must come before it, however far back. */
export function chainOf(index: RoadmapIndex, itemId: string): ReadonlySet<string> {
  const chain = new Set<string>([itemId])
  for (const id of chain) {
    for (const link of index.before.get(id) ?? []) chain.add(link.item.id)
  }
  return chain
}
