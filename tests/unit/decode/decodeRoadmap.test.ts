import { describe, expect, test } from 'vitest'
import { builtInRoadmap } from '../../../roadmap/index.ts'
import { decodePlan } from '../../../shared/decode/decodePlan.ts'
import { decodeProfile } from '../../../shared/decode/decodeProfile.ts'
import { decodeRoadmap } from '../../../shared/decode/decodeRoadmap.ts'
import { describeFaultOf } from '../../../shared/words/faults.ts'
import { aPlan, aSession } from '../../builders/plan.ts'
import { aProfileInput } from '../../builders/profileInput.ts'
import { aProject, aRoadmap, aTopic } from '../../builders/roadmap.ts'

function linesOf(input: unknown): string[] {
  const result = decodeRoadmap(input)
  return result.ok ? [] : result.error.map((fault) => describeFaultOf('R.json', fault))
}

describe('decodeRoadmap', () => {
  test('reads the roadmap that comes along, and any other of its form', () => {
    expect(decodeRoadmap(builtInRoadmap)).toEqual({ ok: true, value: builtInRoadmap })
    expect(linesOf(aRoadmap())).toEqual([])
  })

  test('fills in the version', () => {
    const { version, ...rest } = aRoadmap()
    expect(decodeRoadmap(rest)).toMatchObject({ ok: true, value: { version } })
  })

  test('names the fields that are missing or wrong', () => {
    const { milestones, ...rest } = aRoadmap({ topics: [aTopic({ id: 'white space' })] })
    expect(milestones).toEqual([])
    expect(linesOf(rest).filter((line) => !line.includes('activities'))).toEqual([
      'R.json: milestones: is missing',
      'R.json: topics.0.id: is not an id of letters, digits, dots, dashes and underscores: "white space"',
    ])
  })

  test('says how long a short title may be', () => {
    const roadmap = aRoadmap({
      topics: [aTopic({ shortTitle: 'A title that is not short at all' })],
    })
    expect(linesOf(roadmap)).toEqual([
      'R.json: topics.0.shortTitle: must have at most 24 characters, has 32',
    ])
  })

  test('names a circle of prerequisites and an unknown id in words', () => {
    const roadmap = aRoadmap({
      topics: [aTopic({ id: 'a' }), aTopic({ id: 'b' })],
      prerequisites: [
        { from: 'a', to: 'b', strength: 'hard' },
        { from: 'b', to: 'a', strength: 'hard' },
        { from: 'c', to: 'a', strength: 'soft' },
      ],
    })
    expect(linesOf(roadmap)).toEqual([
      'R.json: prerequisites.1: goes round in a circle: a → b → a',
      'R.json: prerequisites.2.from: names "c", which the roadmap does not have',
    ])
  })

  test('names kept work that needs what may be dropped', () => {
    const roadmap = aRoadmap({
      topics: [aTopic({ id: 'a', priority: 'could' }), aTopic({ id: 'b' })],
      prerequisites: [{ from: 'a', to: 'b', strength: 'hard' }],
    })
    expect(linesOf(roadmap)).toEqual(['R.json: prerequisites.0: needs "a", which may be dropped'])
  })
})

describe('with a roadmap', () => {
  const roadmap = aRoadmap({ projects: [aProject({ id: 'proj' })] })
  const codes = (faults: readonly { path: string; code: string }[]) =>
    faults.map(({ path, code }) => `${path} ${code}`)

  test('a profile may know topics, projects and stages', () => {
    const scope = {
      phases: ['p1'],
      priorities: ['must'],
      known: ['p1-python', 'proj', 'proj.build'],
    }
    expect(decodeProfile(aProfileInput({ scope }), roadmap).ok).toBe(true)
    const other = { ...scope, phases: ['p2'], known: ['p1-python.read'] }
    const result = decodeProfile(aProfileInput({ scope: other }), roadmap)
    expect(result.ok ? [] : codes(result.error)).toEqual([
      'scope.known.0 unknown-id',
      'scope.phases.0 unknown-id',
    ])
  })

  test('a plan names its topics, projects, activities and stages', () => {
    const sessions = [
      aSession({ id: '1' }),
      aSession({ id: '2', kind: 'review', activity: 'p1-python.review' }),
      aSession({ id: '3', kind: 'project', topic: 'proj', activity: 'proj.build' }),
    ]
    expect(decodePlan(aPlan({ sessions }), roadmap).ok).toBe(true)
    const wrong = [
      aSession({ id: '1', activity: 'p1-python.sing' }),
      aSession({ id: '2', kind: 'review', topic: 'latin' }),
    ]
    const result = decodePlan(aPlan({ sessions: wrong }), roadmap)
    expect(result.ok ? [] : codes(result.error)).toEqual([
      'sessions.0.activity unknown-id',
      'sessions.1.topic unknown-id',
    ])
  })

  test('a plan of another roadmap is told as that, and nothing else', () => {
    const plan = aPlan({
      roadmap: { id: 'cooking', version: '1' },
      sessions: [aSession({ topic: 'x' })],
    })
    const result = decodePlan(plan, roadmap)
    expect(result.ok ? [] : codes(result.error)).toEqual(['roadmap.id other-roadmap'])
  })
})
