import type { RoadmapFilter } from '../roadmap/roadmapRows.ts'

/** Words of the roadmap's overview. */
export const roadmapWords = {
  label: 'Roadmap',
  search: 'Search topics and projects',
  filterLabel: 'Which topics',
  filters: {
    all: 'All',
    now: 'Now',
    ahead: 'Ahead',
    behind: 'Behind',
    unplanned: 'Not planned',
  } satisfies Record<RoadmapFilter, string>,
  phases: 'Phases',
  projects: 'Projects',
  counts: (topics: number, projects: number) => `${topics} topics, ${projects} projects`,
  progress: (percent: number) => `${percent} % by time`,
  leftOut: 'Left out of this plan',
  noPlace: 'Does not fit in your hours',
  showInCalendar: (title: string) => `Show ${title} in the calendar`,
  nothingFound: 'Nothing matches',
  nothingFoundHint: 'Try fewer words, or show all topics.',
  showAll: 'Show all topics',
} as const
