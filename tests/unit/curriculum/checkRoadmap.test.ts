import { describe, expect, test } from 'vitest'
import { builtInRoadmap } from '../../../roadmap/index.ts'
import { checkRoadmap } from '../../../shared/curriculum/checkRoadmap.ts'
import type { Prerequisite, Roadmap, Topic } from '../../../shared/model/roadmap.ts'
import { aMilestone, aProject, aResource, aRoadmap, aTopic } from '../../builders/roadmap.ts'
import { countReads } from './countReads.ts'

const PLAIN_EFFORT = { low: 1, likely: 2, high: 3 }

/** `a b` is hard, `a ~ b` is soft. */
function edges(...lines: readonly string[]): Prerequisite[] {
  return lines.map((line) => {
    const parts = line.split(' ')
    const strength = parts.includes('~') ? 'soft' : 'hard'
    return { from: parts[0] ?? '', to: parts[parts.length - 1] ?? '', strength }
  })
}

function topics(...ids: readonly string[]): Topic[] {
  return ids.map((id) => aTopic({ id }))
}

/** Topics a to e and a project of two stages, with prerequisites between them. */
function tangle(...lines: readonly string[]): Roadmap {
  return aRoadmap({
    topics: topics('a', 'b', 'c', 'd', 'e'),
    projects: [aProject({ id: 'proj' })],
    prerequisites: edges(...lines),
  })
}

function linesOf(roadmap: Roadmap): string[] {
  return checkRoadmap(roadmap).map(({ path, code }) => `${path} ${code}`)
}

function cyclesOf(roadmap: Roadmap): string[] {
  return checkRoadmap(roadmap).map(({ path, code, facts }) =>
    code === 'prerequisite-cycle' ? `${path}: ${facts?.ids}` : `${path} ${code}`,
  )
}

describe('a sound roadmap', () => {
  test('has no fault', () => {
    expect(checkRoadmap(aRoadmap())).toEqual([])
    expect(checkRoadmap(tangle('a b', 'a c', 'b d', 'c d', 'd proj', 'a ~ e'))).toEqual([])
  })

  test('may join topics, projects and stages', () => {
    const lines = ['a proj.ship', 'proj.build b', 'proj c', 'b ~ proj.ship']
    expect(checkRoadmap(tangle(...lines))).toEqual([])
  })

  test('stays as it was', () => {
    const roadmap = tangle('a b', 'b a')
    const before = JSON.stringify(roadmap)
    checkRoadmap(roadmap)
    expect(JSON.stringify(roadmap)).toBe(before)
  })
})

describe('ids that lead nowhere', () => {
  test.each<[string, Partial<Roadmap>, string]>([
    [
      'sections.0.phase',
      {
        sections: [
          { id: 'p1-se', phase: 'x', title: 'S' },
          { id: 's', phase: 'p1', title: 'T' },
        ],
        topics: [aTopic({ section: 's' })],
      },
      'x',
    ],
    ['topics.0.section', { topics: [aTopic({ section: 'x' })] }, 'x'],
    ['topics.1.phase', { topics: [aTopic(), aTopic({ id: 'b', phase: 'x' })] }, 'x'],
    ['projects.0.phase', { projects: [aProject({ phase: 'x' })] }, 'x'],
    ['prerequisites.0.from', { prerequisites: edges('x p1-python') }, 'x'],
    ['prerequisites.0.to', { prerequisites: edges('p1-python ~ x') }, 'x'],
    ['prerequisites.0.to', { prerequisites: edges('p1-python p1-python.read') }, 'p1-python.read'],
    ['resources.0.phase', { resources: [aResource({ phase: 'x' })] }, 'x'],
    ['resources.0.supports.1', { resources: [aResource({ supports: ['p1-se', 'x'] })] }, 'x'],
    ['milestones.0.phase', { milestones: [aMilestone({ phase: 'x' })] }, 'x'],
    [
      'milestones.0.requires.1',
      { milestones: [aMilestone({ requires: ['p1-python', 'x'] })] },
      'x',
    ],
    ['milestones.0.requires.0', { milestones: [aMilestone({ requires: ['p1-se'] })] }, 'p1-se'],
    [
      'projects.0.primers.0.taughtLaterIn',
      { projects: [withPrimer({ taughtLaterIn: 'x', countsInside: 'proj-1.build' })] },
      'x',
    ],
    [
      'projects.0.primers.0.countsInside',
      { projects: [withPrimer({ taughtLaterIn: null, countsInside: 'x' })] },
      'x',
    ],
  ])('%s', (path, overrides, id) => {
    expect(checkRoadmap(aRoadmap(overrides))).toEqual([{ path, code: 'unknown-id', facts: { id } }])
  })

  test('a resource may support a section, a topic, a project', () => {
    const supports = ['p1-se', 'p1-python', 'proj-1']
    const resources = [aResource({ supports }), aResource({ id: 'other', phase: null })]
    expect(checkRoadmap(aRoadmap({ projects: [aProject()], resources }))).toEqual([])
  })

  test('a primer counts inside a stage of its own project', () => {
    const primer = { taughtLaterIn: 'p1-python', countsInside: 'proj-2.ship' }
    const projects = [withPrimer(primer), aProject({ id: 'proj-2' })]
    expect(checkRoadmap(aRoadmap({ projects }))).toEqual([
      {
        path: 'projects.0.primers.0.countsInside',
        code: 'wrong-value',
        facts: { expected: 'proj-1.build, proj-1.ship', found: '"proj-2.ship"' },
      },
    ])
  })

  test('a topic lies in the phase of its section', () => {
    const phases = [
      { id: 'p1', title: 'One', weeklyHoursBand: [1, 2] },
      { id: 'p2', title: 'Two', weeklyHoursBand: [1, 2] },
    ] as const
    const both = [aTopic(), aTopic({ id: 'b', phase: 'p2' })]
    expect(checkRoadmap(aRoadmap({ phases, topics: both }))).toEqual([
      { path: 'topics.1.phase', code: 'wrong-value', facts: { expected: 'p1', found: '"p2"' } },
    ])
  })
})

function withPrimer(primer: { taughtLaterIn: string | null; countsInside: string }) {
  return aProject({ primers: [{ tool: 'Docker', hours: 2, ...primer }] })
}

describe('ids that repeat', () => {
  const phase = { id: 'p1', title: 'Foundation', weeklyHoursBand: [20, 25] } as const
  const section = { id: 'p1-se', phase: 'p1', title: 'Software' }
  const [reading] = aTopic().activities
  const [building] = aProject().stages
  if (reading === undefined || building === undefined) throw new Error('builders without parts')

  test.each<[string, string, Partial<Roadmap>]>([
    ['phases.1.id', 'phases.0', { phases: [phase, phase] }],
    ['sections.1.id', 'sections.0', { sections: [section, section] }],
    [
      'topics.1.id',
      'topics.0',
      { topics: [aTopic(), { ...aTopic({ id: 'b' }), id: aTopic().id }] },
    ],
    [
      'topics.0.activities.1.id',
      'topics.0.activities.0',
      { topics: [aTopic({ activities: [reading, reading] })] },
    ],
    [
      'projects.1.id',
      'projects.0',
      { projects: [aProject(), { ...aProject({ id: 'b' }), id: 'proj-1' }] },
    ],
    [
      'projects.0.stages.1.id',
      'projects.0.stages.0',
      { projects: [aProject({ stages: [building, building] })] },
    ],
    ['projects.0.id', 'topics.0', { projects: [aProject({ id: 'p1-python' })] }],
    ['resources.0.id', 'topics.0', { resources: [aResource({ id: 'p1-python.review' })] }],
    ['resources.1.id', 'resources.0', { resources: [aResource(), aResource()] }],
    ['milestones.1.id', 'milestones.0', { milestones: [aMilestone(), aMilestone()] }],
    ['milestones.0.id', 'topics.0', { milestones: [aMilestone({ id: 'p1-python' })] }],
  ])('%s', (path, first, overrides) => {
    const faults = checkRoadmap(aRoadmap(overrides)).filter(({ code }) => code === 'duplicate-id')
    expect(faults).toEqual([
      { path, code: 'duplicate-id', facts: { id: expect.any(String), first } },
    ])
  })
})

describe('ranges upside down', () => {
  const upsideDown = { low: 3, likely: 2, high: 1 }
  const [reading] = aTopic().activities
  const [building] = aProject().stages
  if (reading === undefined || building === undefined) throw new Error('builders without parts')

  test.each<[string, Partial<Roadmap>]>([
    [
      'topics.0.activities.0.effortHours',
      { topics: [aTopic({ activities: [{ ...reading, effortHours: upsideDown }] })] },
    ],
    [
      'projects.0.stages.0.effortHours',
      { projects: [aProject({ stages: [{ ...building, effortHours: upsideDown }] })] },
    ],
    ['resources.0.effortHours', { resources: [aResource({ effortHours: upsideDown })] }],
  ])('%s', (path, overrides) => {
    expect(checkRoadmap(aRoadmap(overrides))).toEqual([
      {
        path: `${path}.low`,
        code: 'min-over-max',
        facts: { found: 3, other: 'likely', maximum: 2 },
      },
      {
        path: `${path}.likely`,
        code: 'min-over-max',
        facts: { found: 2, other: 'high', maximum: 1 },
      },
    ])
  })

  test('a band of weekly hours', () => {
    const phases = [{ id: 'p1', title: 'Foundation', weeklyHoursBand: [25, 20] }] as const
    expect(checkRoadmap(aRoadmap({ phases }))).toEqual([
      {
        path: 'phases.0.weeklyHoursBand.0',
        code: 'min-over-max',
        facts: { found: 25, other: 'weeklyHoursBand.1', maximum: 20 },
      },
    ])
  })

  test.each(['read', 'practise', 'watch', 'project', 'review'] as const)('chunks of %s', (kind) => {
    const { kinds } = aRoadmap()
    const rule = { ...kinds[kind], minChunkMin: 61, maxChunkMin: 60 }
    expect(checkRoadmap(aRoadmap({ kinds: { ...kinds, [kind]: rule } }))).toEqual([
      {
        path: `kinds.${kind}.minChunkMin`,
        code: 'min-over-max',
        facts: { found: 61, other: 'maxChunkMin', maximum: 60 },
      },
    ])
  })

  test('equal ends are no fault', () => {
    const effortHours = { low: 2, likely: 2, high: 2 }
    const phases = [{ id: 'p1', title: 'Foundation', weeklyHoursBand: [20, 20] }] as const
    const topic = aTopic({ activities: [{ ...reading, effortHours }] })
    expect(checkRoadmap(aRoadmap({ phases, topics: [topic] }))).toEqual([])
  })
})

describe('cycles', () => {
  test.each([
    ['two topics', ['a b', 'b a'], ['prerequisites.1: a → b → a']],
    ['a topic before itself', ['c c'], ['prerequisites.0: c → c']],
    ['a longer one', ['c d', 'a b', 'd a', 'b c'], ['prerequisites.2: a → b → c → d → a']],
    ['a soft edge on it', ['a b', 'b ~ a'], ['prerequisites.1: a → b → a']],
    ['topics behind it', ['a b', 'b a', 'b c', 'c d'], ['prerequisites.1: a → b → a']],
    ['topics before it', ['a b', 'b c', 'c d', 'd c'], ['prerequisites.3: c → d → c']],
    [
      'two apart',
      ['a b', 'b a', 'c d', 'd c'],
      ['prerequisites.1: a → b → a', 'prerequisites.3: c → d → c'],
    ],
    [
      'two through one topic',
      ['a b', 'b a', 'a c', 'c a'],
      ['prerequisites.1: a → b → a', 'prerequisites.3: a → c → a'],
    ],
    [
      'an edge that is given twice',
      ['a b', 'b a', 'b a'],
      ['prerequisites.1: a → b → a', 'prerequisites.2: a → b → a'],
    ],
    ['the short way round', ['a b', 'b c', 'c a', 'a c'], ['prerequisites.2: a → c → a']],
    ['a project as one', ['a proj', 'proj a'], ['prerequisites.1: a → proj → a']],
    [
      'a stage before an earlier one',
      ['proj.ship proj.build'],
      ['prerequisites.0: proj.ship → proj.build → proj.ship'],
    ],
    [
      'through the stages of a project',
      ['a proj.build', 'proj.ship b', 'b a'],
      ['prerequisites.2: a → proj.build → proj.ship → b → a'],
    ],
    [
      'a project before its own stage',
      ['proj proj.ship'],
      ['prerequisites.0: proj → proj.ship → proj'],
    ],
  ])('%s', (_, lines, found) => {
    expect(cyclesOf(tangle(...lines))).toEqual(found)
  })

  test('are found beside unknown ids', () => {
    expect(cyclesOf(tangle('a x', 'x a', 'a b', 'b a'))).toEqual([
      'prerequisites.0.to unknown-id',
      'prerequisites.1.from unknown-id',
      'prerequisites.3: a → b → a',
    ])
  })

  test('of milestones', () => {
    const milestones = [
      aMilestone({ id: 'first', requires: ['p1-python', 'third'] }),
      aMilestone({ id: 'second', requires: ['first'] }),
      aMilestone({ id: 'third', requires: ['p1-python', 'second'] }),
    ]
    expect(cyclesOf(aRoadmap({ milestones }))).toEqual([
      'milestones.0.requires.1: first → second → third → first',
    ])
    expect(cyclesOf(aRoadmap({ milestones: milestones.slice(1) }))).toEqual([
      'milestones.0.requires.0 unknown-id',
    ])
  })

  test('one edge that leads back in the built-in roadmap is told by its path', () => {
    const index = builtInRoadmap.prerequisites.findIndex(
      ({ from, to }) => from === 'p2-tf' && to === 'p2-gpt',
    )
    const prerequisites = builtInRoadmap.prerequisites.map((edge, at) =>
      at === index ? { ...edge, from: 'p4-agent', to: 'p1-python' } : edge,
    )
    const faults = checkRoadmap({ ...builtInRoadmap, prerequisites })
    expect(faults.map(({ path, code }) => `${path} ${code}`)).toEqual([
      `prerequisites.${index} prerequisite-cycle`,
    ])
    expect(faults[0]?.facts?.ids).toMatch(/^p1-python → .+ → p4-agent → p1-python$/)
  })
})

describe('work that may be dropped', () => {
  const droppable = aTopic({ id: 'extra', priority: 'could' })

  test.each(['must', 'should'] as const)('is no hard prerequisite of what is a %s', (priority) => {
    const both = [droppable, aTopic({ id: 'kept', priority })]
    const roadmap = aRoadmap({ topics: both, prerequisites: edges('extra kept') })
    expect(checkRoadmap(roadmap)).toEqual([
      {
        path: 'prerequisites.0',
        code: 'droppable-prerequisite',
        facts: { id: 'extra', to: 'kept' },
      },
    ])
  })

  test('may come softly before kept work, and hard before work that may be dropped too', () => {
    const all = [droppable, ...topics('kept', 'first'), aTopic({ id: 'more', priority: 'could' })]
    const prerequisites = edges('extra ~ kept', 'extra more', 'first extra')
    expect(checkRoadmap(aRoadmap({ topics: all, prerequisites }))).toEqual([])
  })

  test('is seen through the stages of a project', () => {
    const projects = [aProject({ priority: 'could' }), aProject({ id: 'proj-2' })]
    const prerequisites = edges('proj-1.ship proj-2.ship', 'proj-1 p1-python')
    expect(linesOf(aRoadmap({ projects, prerequisites }))).toEqual([
      'prerequisites.0 droppable-prerequisite',
      'prerequisites.1 droppable-prerequisite',
    ])
  })
})

describe('phases and groups', () => {
  test('a phase without topics', () => {
    const empty = { id: 'p2', title: 'Next', weeklyHoursBand: [1, 2] } as const
    const projects = [aProject({ phase: 'p2' })]
    const roadmap = aRoadmap({ phases: [...aRoadmap().phases, empty], projects })
    expect(checkRoadmap(roadmap)).toEqual([
      { path: 'phases.1', code: 'empty', facts: { id: 'p2' } },
    ])
  })

  test('a group that asks for all that it has is sound', () => {
    const choiceGroup = { id: 'g', chooseAtLeast: 2 }
    const both = [aTopic({ choiceGroup }), aTopic({ id: 'b', choiceGroup })]
    expect(checkRoadmap(aRoadmap({ topics: both }))).toEqual([])
  })

  test('a group that asks for more topics than it has', () => {
    const choiceGroup = { id: 'g', chooseAtLeast: 3 }
    const both = [aTopic({ choiceGroup }), aTopic({ id: 'b', choiceGroup })]
    expect(checkRoadmap(aRoadmap({ topics: both }))).toEqual([
      {
        path: 'topics.0.choiceGroup.chooseAtLeast',
        code: 'too-large',
        facts: { maximum: 2, found: '3' },
      },
    ])
  })

  test('a group that contradicts itself', () => {
    const both = [
      aTopic({ choiceGroup: { id: 'g', chooseAtLeast: 1 } }),
      aTopic({ id: 'b', choiceGroup: { id: 'g', chooseAtLeast: 2 } }),
    ]
    expect(checkRoadmap(aRoadmap({ topics: both }))).toEqual([
      {
        path: 'topics.1.choiceGroup.chooseAtLeast',
        code: 'wrong-value',
        facts: { expected: '1', found: '2' },
      },
    ])
  })
})

describe('a large roadmap', () => {
  const [SMALL, LARGE] = [500, 4000]

  function roadmapOf(size: number): Roadmap {
    return aRoadmap({
      topics: Array.from({ length: size }, (_, index) =>
        aTopic({
          id: `t${index}`,
          activities: [{ id: `t${index}.read`, kind: 'read', effortHours: PLAIN_EFFORT }],
        }),
      ),
      prerequisites: Array.from({ length: size - 1 }, (_, index) =>
        [1, 7, 50].map((step) => `t${Math.max(0, index + 1 - step)} t${index + 1}`),
      ).flatMap((lines) => edges(...lines)),
    })
  }

  test('has each topic and edge read as often as in a small one', () => {
    const readsOf = (size: number) => {
      let reads = 0
      const count = () => (reads += 1)
      const plain = roadmapOf(size)
      const roadmap: Roadmap = {
        ...plain,
        topics: plain.topics.map((topic) => countReads(topic, count)),
        prerequisites: plain.prerequisites.map((edge) => countReads(edge, count)),
      }
      expect(checkRoadmap(roadmap)).toEqual([])
      return reads
    }
    expect(readsOf(LARGE) / readsOf(SMALL)).toBeLessThan(8.1)
  })

  test('whose every edge goes both ways tells fifty cycles', () => {
    const roadmap = roadmapOf(SMALL)
    const back = roadmap.prerequisites.map((edge) => ({ ...edge, from: edge.to, to: edge.from }))
    const prerequisites = [...roadmap.prerequisites, ...back]
    expect(checkRoadmap({ ...roadmap, prerequisites })).toHaveLength(50)
  })
})
