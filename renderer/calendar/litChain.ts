import { create } from 'zustand'
import { chainOf } from '../plan/chain.ts'
import type { RoadmapIndex } from '../plan/roadmapIndex.ts'

type LitChain = {
  /** Ids of the topic under the pointer or focus and of all that comes before it; null when none is. */
  readonly items: ReadonlySet<string> | null
  readonly light: (index: RoadmapIndex, itemId: string) => void
  readonly putOut: () => void
}

/** The chain of prerequisites that is lit up in the calendar and on the map of weeks below it. */
export const useLitChain = create<LitChain>()((set) => ({
  items: null,
  light: (index, itemId) => set({ items: chainOf(index, itemId) }),
  putOut: () => set((state) => (state.items === null ? state : { items: null })),
}))
