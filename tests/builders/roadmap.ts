import type { Project, Resource, Roadmap, Topic } from '../../shared/model/roadmap.ts'

/** A topic of two hours of reading and one of practice. */
export function aTopic(overrides: Partial<Topic> = {}): Topic {
  const id = overrides.id ?? 'p1-python'
  return {
    id,
    section: 'p1-se',
    phase: 'p1',
    title: 'Python',
    covers: ['generators', 'decorators'],
    priority: 'must',
    activities: [
      { id: `${id}.read`, kind: 'read', effortHours: { low: 1, likely: 2, high: 4 } },
      { id: `${id}.practise`, kind: 'practise', effortHours: { low: 1, likely: 1, high: 2 } },
    ],
    doneWhen: 'a small tool passes its tests',
    ...overrides,
  }
}

/** A project of two stages, three hours each. */
export function aProject(overrides: Partial<Project> = {}): Project {
  const id = overrides.id ?? 'proj-1'
  return {
    id,
    phase: 'p1',
    title: 'Pipeline',
    techStack: ['Python'],
    priority: 'must',
    stages: [
      { id: `${id}.build`, title: 'Build', effortHours: { low: 2, likely: 3, high: 5 } },
      { id: `${id}.ship`, title: 'Ship', effortHours: { low: 2, likely: 3, high: 5 } },
    ],
    definitionOfDone: ['tested', 'documented'],
    ...overrides,
  }
}

/** A book that helps with Python. */
export function aResource(overrides: Partial<Resource> = {}): Resource {
  return {
    id: 'bk-python',
    kind: 'book',
    title: 'A book about Python',
    supports: ['p1-python'],
    required: true,
    phase: 'p1',
    ...overrides,
  }
}

/** A milestone that is reached with Python. */
export function aMilestone(
  overrides: Partial<Roadmap['milestones'][number]> = {},
): Roadmap['milestones'][number] {
  return {
    id: 'ms-p1',
    title: 'Foundation complete',
    phase: 'p1',
    requires: ['p1-python'],
    ...overrides,
  }
}

/** One phase with one topic and no project. */
export function aRoadmap(overrides: Partial<Roadmap> = {}): Roadmap {
  return {
    id: 'llm-engineer',
    version: '1',
    title: 'LLM engineer',
    kinds: {
      read: { preferredBlocks: ['morning', 'evening'], minChunkMin: 30, maxChunkMin: 90 },
      practise: { preferredBlocks: ['afternoon', 'weekend'], minChunkMin: 45, maxChunkMin: 120 },
      watch: { preferredBlocks: ['evening'], minChunkMin: 20, maxChunkMin: 60 },
      project: { preferredBlocks: ['weekend'], minChunkMin: 90, maxChunkMin: 240 },
      review: { preferredBlocks: ['morning'], minChunkMin: 15, maxChunkMin: 40 },
    },
    reviewPolicy: { intervalsDays: [3, 14], sessionMin: 25, toleranceFraction: 0.25 },
    phases: [{ id: 'p1', title: 'Foundation', weeklyHoursBand: [20, 25] }],
    sections: [{ id: 'p1-se', phase: 'p1', title: 'Software' }],
    topics: [aTopic()],
    projects: [],
    prerequisites: [],
    resources: [],
    milestones: [],
    ...overrides,
  }
}
