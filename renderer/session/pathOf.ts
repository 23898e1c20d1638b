import type { PlanIndex } from '../plan/planIndex.ts'
import type { Item } from '../plan/roadmapIndex.ts'

/** What a topic or project belongs to: `Foundation · Mathematics for ML`. */
export function pathOf(index: PlanIndex, item: Item): string {
  const { phases, sections } = index.roadmap.roadmap
  const phase = phases[item.phase]?.title ?? ''
  if (item.kind === 'project') return phase
  const section = sections.find(({ id }) => id === item.topic.section)?.title
  return section === undefined ? phase : `${phase} · ${section}`
}
