import type { DayNumber } from '../../shared/time/civilDate.ts'
import { factsOf, type ItemFacts } from '../plan/itemFacts.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import type { Item } from '../plan/roadmapIndex.ts'

/** A topic or project with what the plan says about it. */
export type RoadmapRow = { readonly item: Item; readonly facts: ItemFacts }

/** Rows under one heading: a section, or the projects of a phase (`section` is null). */
export type RoadmapGroup = {
  readonly id: string
  readonly section: string | null
  readonly rows: readonly RoadmapRow[]
}

/** A phase with its groups, in the roadmap's order. */
export type RoadmapPart = {
  readonly phaseId: string
  readonly title: string
  readonly ordinal: number
  readonly groups: readonly RoadmapGroup[]
}

/** Which rows to show by where they stand in time. */
export type RoadmapFilter = 'all' | 'now' | 'ahead' | 'behind' | 'unplanned'

/** Every topic and project of a roadmap under its phase and section, with its facts. */
export function toRoadmapParts(index: PlanIndex): RoadmapPart[] {
  const { roadmap } = index.roadmap
  const rows = [...index.roadmap.items.values()].map((item) => ({
    item,
    facts: factsOf(index, item.id),
  }))
  return roadmap.phases.map((phase, ordinal) => {
    const sections = roadmap.sections
      .filter((section) => section.phase === phase.id)
      .map((section) => ({
        id: section.id,
        section: section.title,
        rows: rows.filter(({ item }) => item.kind === 'topic' && item.topic.section === section.id),
      }))
    const projects = {
      id: `${phase.id} projects`,
      section: null,
      rows: rows.filter(({ item }) => item.kind === 'project' && item.phase === ordinal),
    }
    const groups = [...sections, projects].filter((group) => group.rows.length > 0)
    return { phaseId: phase.id, title: phase.title, ordinal, groups }
  })
}

/** The parts with only those rows that match the words and the filter; empty headings fall away. */
export function filterRoadmapParts(
  parts: readonly RoadmapPart[],
  search: string,
  filter: RoadmapFilter,
  today: DayNumber,
): RoadmapPart[] {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean)
  return parts
    .map((part) => ({
      ...part,
      groups: part.groups
        .map((group) => ({
          ...group,
          rows: group.rows.filter(
            (row) => isIn(filter, row.facts, today) && matches(wanted, row.item, group.section),
          ),
        }))
        .filter((group) => group.rows.length > 0),
    }))
    .filter((part) => part.groups.length > 0)
}

function isIn(filter: RoadmapFilter, facts: ItemFacts, today: DayNumber): boolean {
  if (filter === 'all') return true
  const { from, to } = facts
  if (from === null || to === null) return filter === 'unplanned'
  if (filter === 'now') return from <= today && today <= to
  return filter === 'ahead' ? from > today : filter === 'behind' && to < today
}

function matches(wanted: readonly string[], item: Item, section: string | null): boolean {
  if (wanted.length === 0) return true
  const parts = item.kind === 'topic' ? item.topic.covers : item.project.techStack
  const text = [item.title, section ?? '', ...parts].join(' ').toLowerCase()
  return wanted.every((word) => text.includes(word))
}
