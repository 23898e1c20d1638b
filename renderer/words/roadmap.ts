import type { RoadmapFilter } from '../roadmap/roadmapRows.ts'
import { percentOf } from './percent.ts'

/** Words of the roadmap's overview. */
export const roadmapWords = {
  label: 'Roadmap',
  search: 'Search topics and projects',
  searchShort: 'Search topics',
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
  counts: (topics: number, projects: number) => `${topics} topics, ${projects} projects in all`,
  planned: (hours: string, dates: string) => `your plan: ${hours}, ${dates}`,
  progress: (share: number) => `${percentOf(share)} % done`,
  leftOut: 'Left out of this plan',
  noPlace: 'Does not fit in your hours',
  showInCalendar: (title: string) => `Show ${title} in the calendar`,
  nothingIn: {
    now: {
      title: 'Nothing is under way today',
      hint: 'A topic or project is under way from its first session to its last.',
    },
    ahead: {
      title: 'Nothing is ahead',
      hint: 'Everything that the plan holds has begun.',
    },
    behind: {
      title: 'Nothing is behind you yet',
      hint: 'A topic or project comes here after its last session.',
    },
    unplanned: {
      title: 'Everything is planned',
      hint: 'No topic or project is left out, known already or without a place.',
    },
  } satisfies Record<
    Exclude<RoadmapFilter, 'all'>,
    { readonly title: string; readonly hint: string }
  >,
  nothingFound: 'Nothing matches',
  nothingFoundHint: 'Try fewer words, or show all topics.',
  showAll: 'Show all topics',
} as const
