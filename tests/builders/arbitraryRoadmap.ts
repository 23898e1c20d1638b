import fc from 'fast-check'
import { BLOCKS } from '../../shared/model/civil.ts'
import type { KindRule, Prerequisite, Project, Roadmap, Topic } from '../../shared/model/roadmap.ts'
import { aMilestone, aProject, aRoadmap, aTopic } from './roadmap.ts'

/** Ids of the phases of generated roadmaps; each has at least one topic. */
export const PHASE_IDS = ['p1', 'p2', 'p3']
/** Ids that generated profiles may know: some exist in every roadmap, some only in larger ones. */
export const KNOWN_IDS = ['t0', 't1', 't3', 'j0', 'j0.s0', 'j1.s1']

const PRIORITIES = ['must', 'must', 'should', 'could'] as const
const likely = fc.constantFrom(0.1, 0.5, 0.75, 1, 1.5, 2, 2.6, 3, 4, 5, 8)
const effort = likely.map((hours) => ({ low: hours / 2, likely: hours, high: hours * 2 }))
const lagDays = fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined, freq: 2 })

const kindRule: fc.Arbitrary<KindRule> = fc
  .record({
    preferredBlocks: fc.shuffledSubarray([...BLOCKS], { minLength: 1 }),
    min: fc.integer({ min: 2, max: 18 }),
    more: fc.integer({ min: 0, max: 30 }),
  })
  .map(({ preferredBlocks, min, more }) => ({
    preferredBlocks,
    minChunkMin: min * 5,
    maxChunkMin: (min + more) * 5,
  }))

type TopicDraft = {
  readonly phase: string
  readonly priority: Topic['priority']
  readonly efforts: readonly Topic['activities'][number]['effortHours'][]
  readonly group: string | undefined
}

const topicDraft: fc.Arbitrary<TopicDraft> = fc.record({
  phase: fc.constantFrom(...PHASE_IDS),
  priority: fc.constantFrom(...PRIORITIES),
  efforts: fc.array(effort, { minLength: 1, maxLength: 3 }),
  group: fc.option(fc.constantFrom('g1', 'g2'), { nil: undefined, freq: 3 }),
})

/** The first topics lie in the phases in turn, so that no phase is empty. */
function toTopic({ phase, priority, efforts, group }: TopicDraft, index: number): Topic {
  const id = `t${index}`
  const kinds = ['read', 'practise', 'watch'] as const
  const topic = aTopic({
    id,
    title: `Topic ${index}`,
    phase: PHASE_IDS[index] ?? phase,
    section: `${PHASE_IDS[index] ?? phase}-s`,
    priority,
    activities: efforts.map((effortHours, at) => {
      const kind = kinds[at] ?? 'read'
      return { id: `${id}.${kind}`, kind, effortHours }
    }),
  })
  return group === undefined ? topic : { ...topic, choiceGroup: { id: group, chooseAtLeast: 1 } }
}

const projectDraft = fc.record({
  phase: fc.constantFrom(...PHASE_IDS),
  priority: fc.constantFrom(...PRIORITIES),
  stages: fc.array(fc.tuple(effort, lagDays), { minLength: 1, maxLength: 3 }),
})

const anyProject = projectDraft.map(
  ({ stages, ...draft }) =>
    (index: number): Project =>
      aProject({
        ...draft,
        id: `j${index}`,
        title: `Project ${index}`,
        stages: stages.map(([effortHours, lag], at) => ({
          id: `j${index}.s${at}`,
          title: `Stage ${at}`,
          effortHours,
          ...(lag === undefined || at === 0 ? {} : { elapsedLagDaysAfterPrevious: lag }),
        })),
      }),
)

type EdgeDraft = {
  readonly ends: readonly [number, number]
  readonly stages: readonly [number, number]
  readonly isHard: boolean
  readonly lag: number | undefined
}

const edgeDraft: fc.Arbitrary<EdgeDraft> = fc.record({
  ends: fc.noBias(fc.tuple(fc.nat({ max: 999 }), fc.nat({ max: 999 }))),
  stages: fc.tuple(fc.integer({ min: -1, max: 2 }), fc.integer({ min: -1, max: 2 })),
  isHard: fc.constantFrom(true, true, false),
  lag: lagDays,
})

/** Edges that lead forward in `order` only, so that there is no circle. */
function toEdges(
  order: readonly (Topic | Project)[],
  drafts: readonly EdgeDraft[],
): Prerequisite[] {
  const edges = new Map<string, Prerequisite>()
  for (const { ends, stages, isHard, lag } of drafts) {
    const [first, second] = ends.map((end) => end % order.length).sort((a, b) => a - b)
    const before = order[first ?? 0]
    const after = order[second ?? 0]
    if (before === undefined || after === undefined || before === after) continue
    const from = endOf(before, stages[0])
    const to = endOf(after, stages[1])
    // What may be dropped must not stand before what is kept.
    const mayBlock = before.priority !== 'could' || after.priority === 'could'
    edges.set(`${from} ${to}`, {
      from,
      to,
      strength: isHard && mayBlock ? 'hard' : 'soft',
      ...(lag === undefined ? {} : { elapsedLagDays: lag }),
    })
  }
  return [...edges.values()]
}

/** The id of a topic, of a project or of one of its stages. */
function endOf(item: Topic | Project, stage: number): string {
  return 'stages' in item ? (item.stages[stage]?.id ?? item.id) : item.id
}

/** Small sound roadmaps: three phases, some topics and projects, edges of every kind, milestones. */
export const arbitraryRoadmap: fc.Arbitrary<Roadmap> = fc
  .record({
    topics: fc
      .array(topicDraft, { minLength: 4, maxLength: 10, size: 'max' })
      .map((drafts) => drafts.map(toTopic)),
    projects: fc
      .array(anyProject, { maxLength: 3, size: 'max' })
      .map((makers) => makers.map((make, index) => make(index))),
    kinds: fc.record({
      read: kindRule,
      practise: kindRule,
      watch: kindRule,
      project: kindRule,
      review: kindRule,
    }),
    intervalsDays: fc.constantFrom([], [3, 14], [1, 2, 5], [2], [3, 14, 57]),
    sessionMin: fc.constantFrom(10, 25, 25, 40),
    toleranceFraction: fc.constantFrom(0, 0.25, 0.25, 0.5),
    bands: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 3, maxLength: 3 }),
    edges: fc.array(edgeDraft, { maxLength: 14, size: 'max' }),
  })
  .chain((parts) =>
    fc.record({
      parts: fc.constant(parts),
      order: fc.shuffledSubarray([...parts.topics, ...parts.projects], {
        minLength: parts.topics.length + parts.projects.length,
      }),
      required: fc.subarray([...parts.topics, ...parts.projects], { minLength: 1, maxLength: 3 }),
    }),
  )
  .map(({ parts, order, required }) =>
    aRoadmap({
      kinds: parts.kinds,
      reviewPolicy: {
        intervalsDays: parts.intervalsDays,
        sessionMin: parts.sessionMin,
        toleranceFraction: parts.toleranceFraction,
      },
      phases: PHASE_IDS.map((id, index) => ({
        id,
        title: `Phase ${index}`,
        weeklyHoursBand: [parts.bands[index] ?? 1, (parts.bands[index] ?? 1) + 3],
      })),
      sections: PHASE_IDS.map((phase) => ({ id: `${phase}-s`, phase, title: 'Section' })),
      topics: parts.topics,
      projects: parts.projects,
      prerequisites: toEdges(order, parts.edges),
      milestones: [
        aMilestone({ id: 'm1', requires: required.map((item) => endOf(item, 0)) }),
        aMilestone({ id: 'm2', requires: ['m1', 't0'] }),
      ],
    }),
  )
