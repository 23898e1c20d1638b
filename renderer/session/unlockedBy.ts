import type { PlanIndex } from '../plan/planIndex.ts'
import type { Link } from '../plan/roadmapIndex.ts'

/** What cannot start before an item is finished; a merely preferred order unlocks nothing. */
export function unlockedBy(index: PlanIndex, itemId: string): Link[] {
  return (index.roadmap.after.get(itemId) ?? []).filter(({ strength }) => strength === 'hard')
}
