import { describe, expect, test } from 'vitest'
import { roadmapSchema } from '../../../shared/model/roadmap.ts'
import { aProject, aRoadmap, aTopic } from '../../builders/roadmap.ts'

describe('the form of a roadmap file', () => {
  test('leaves out fields of other programs', () => {
    const roadmap = aRoadmap({
      prerequisites: [{ from: 'p1-python', to: 'proj-1', strength: 'hard' }],
      projects: [aProject()],
    })
    const file = {
      ...roadmap,
      timeUnit: 'hour',
      topics: roadmap.topics.map((topic) => ({ ...topic, order: 1 })),
      prerequisites: roadmap.prerequisites.map((edge) => ({ ...edge, type: 'FS' })),
    }
    expect(roadmapSchema.parse(file)).toEqual(roadmap)
  })

  test('takes a file without a version for the first one', () => {
    const { version, ...file } = aRoadmap()
    expect(version).toBe('1')
    expect(roadmapSchema.parse(file).version).toBe('1')
  })

  test('needs no summary, advice or hours of resources, and keeps them where they stand', () => {
    const plain = aRoadmap()
    const rich = aRoadmap({
      topics: [
        aTopic({
          summary: 'Everything is written in it.',
          choiceGroup: { id: 'languages', chooseAtLeast: 1, note: 'Take the one that you know.' },
        }),
      ],
      resources: [
        {
          id: 'a-book',
          kind: 'book',
          title: 'A book',
          supports: ['p1-python'],
          required: true,
          phase: null,
          effortHours: { low: 1, likely: 2, high: 3 },
        },
      ],
    })
    expect(roadmapSchema.parse(plain)).toEqual(plain)
    expect(roadmapSchema.parse(rich)).toEqual(rich)
  })

  test.each([
    ['a topic without activities', aRoadmap({ topics: [aTopic({ activities: [] })] })],
    ['an id with a blank', aRoadmap({ topics: [aTopic({ id: 'my topic' })] })],
    ['an empty title', aRoadmap({ topics: [aTopic({ title: '' })] })],
    ['a project without stages', aRoadmap({ projects: [aProject({ stages: [] })] })],
    ['a roadmap without topics', aRoadmap({ topics: [] })],
    ['a kind without its rule', { ...aRoadmap(), kinds: { read: aRoadmap().kinds.read } }],
  ])('refuses %s', (_, file) => {
    expect(roadmapSchema.safeParse(file).success).toBe(false)
  })
})
