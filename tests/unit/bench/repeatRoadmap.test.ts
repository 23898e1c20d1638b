import { describe, expect, test } from 'vitest'
import { builtInRoadmap } from '../../../roadmap/index.ts'
import { repeatRoadmap } from '../../../scripts/bench/repeatRoadmap.ts'
import { checkRoadmap } from '../../../shared/curriculum/checkRoadmap.ts'
import type { Roadmap } from '../../../shared/model/roadmap.ts'

describe('repeatRoadmap', () => {
  test('gives the roadmap itself for once', () => {
    expect(repeatRoadmap(builtInRoadmap, 1)).toEqual(builtInRoadmap)
  })

  test('gives a sound roadmap, so that every id of every copy is its own', () => {
    expect(checkRoadmap(repeatRoadmap(builtInRoadmap, 3))).toEqual([])
  })

  test('multiplies the topics, the projects, the edges and the hours', () => {
    const thrice = repeatRoadmap(builtInRoadmap, 3)
    for (const part of ['phases', 'topics', 'projects', 'prerequisites', 'milestones'] as const) {
      expect(thrice[part]).toHaveLength(3 * builtInRoadmap[part].length)
    }
    expect(hoursOf(thrice)).toBeCloseTo(3 * hoursOf(builtInRoadmap))
  })

  test('leaves the copies apart: what a copy names is its own', () => {
    const twice = repeatRoadmap(builtInRoadmap, 2)
    expect(namesOfCopy(twice, 1).filter((id) => !id.endsWith('-2'))).toEqual([])
    expect(namesOfCopy(twice, 0)).toEqual(namesOfCopy(builtInRoadmap, 0))
  })
})

function hoursOf({ topics, projects }: Roadmap): number {
  const parts = [
    ...topics.flatMap(({ activities }) => activities),
    ...projects.flatMap(({ stages }) => stages),
  ]
  return parts.reduce((sum, { effortHours }) => sum + effortHours.likely, 0)
}

/** Every id that the parts of one copy carry or refer to. */
function namesOfCopy(roadmap: Roadmap, copy: number): string[] {
  const part = <Item>(items: readonly Item[], size: number) =>
    items.slice(copy * size, (copy + 1) * size)
  const { phases, sections, topics, projects, prerequisites, resources, milestones } =
    builtInRoadmap
  return [
    ...part(roadmap.phases, phases.length).map(({ id }) => id),
    ...part(roadmap.sections, sections.length).flatMap(({ id, phase }) => [id, phase]),
    ...part(roadmap.topics, topics.length).flatMap((topic) => [
      topic.id,
      topic.section,
      topic.phase,
      ...topic.activities.map(({ id }) => id),
      ...(topic.choiceGroup ? [topic.choiceGroup.id] : []),
    ]),
    ...part(roadmap.projects, projects.length).flatMap((project) => [
      project.id,
      project.phase,
      ...project.stages.map(({ id }) => id),
      ...(project.primers ?? []).flatMap(({ taughtLaterIn, countsInside }) => [
        countsInside,
        ...(taughtLaterIn === null ? [] : [taughtLaterIn]),
      ]),
    ]),
    ...part(roadmap.prerequisites, prerequisites.length).flatMap(({ from, to }) => [from, to]),
    ...part(roadmap.resources, resources.length).flatMap(({ id, supports, phase }) => [
      id,
      ...supports,
      ...(phase === null ? [] : [phase]),
    ]),
    ...part(roadmap.milestones, milestones.length).flatMap(({ id, phase, requires }) => [
      id,
      phase,
      ...requires,
    ]),
  ]
}
