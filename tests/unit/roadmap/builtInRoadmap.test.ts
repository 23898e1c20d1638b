import { describe, expect, test } from 'vitest'
import { builtInRoadmap as roadmap } from '../../../roadmap/index.ts'
import { checkRoadmap } from '../../../shared/curriculum/checkRoadmap.ts'
import { roadmapSchema } from '../../../shared/model/roadmap.ts'
import { shorten } from '../../../shared/words/titles.ts'
import { PREREQUISITES, PROJECTS, RESOURCES, TOPICS } from './estimate.ts'

const WEEKS_PER_PHASE = 26
/** Hours of 26 weeks in each phase's band, and what the estimate keeps for reviews and as reserve. */
const BUDGETS = [
  { phase: 'p1', topics: 376, projects: 95, reviews: 36, reserve: 58, band: [520, 650] },
  { phase: 'p2', topics: 398, projects: 175, reviews: 50, reserve: 72, band: [650, 780] },
  { phase: 'p3', topics: 400, projects: 280, reviews: 60, reserve: 85, band: [780, 910] },
  { phase: 'p4', topics: 461, projects: 330, reviews: 50, reserve: 98, band: [910, 1040] },
]

type Effort = { readonly low: number; readonly likely: number; readonly high: number }
const hours = ({ low, likely, high }: Effort) => `${low}/${likely}/${high}`
const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0)

describe('the built-in roadmap', () => {
  test('has the form of a roadmap file and nothing besides', () => {
    expect(roadmapSchema.parse(roadmap)).toEqual(roadmap)
  })

  test('has no fault', () => {
    expect(checkRoadmap(roadmap)).toEqual([])
  })

  test('is whole', () => {
    const { phases, sections, topics, projects, resources, milestones, prerequisites } = roadmap
    const parts = { phases, sections, topics, projects, resources, milestones, prerequisites }
    const counts = Object.entries(parts).map(([name, list]) => [name, list.length])
    expect(Object.fromEntries(counts)).toEqual({
      phases: 4,
      sections: 16,
      topics: 81,
      projects: 10,
      resources: 70,
      milestones: 14,
      prerequisites: 209,
    })
  })

  test('keeps titles, priorities and hours of every topic', () => {
    const lines = roadmap.topics.map(({ id, title, priority, activities }) => {
      expect(activities.map((one) => one.id)).toEqual(
        ['read', 'practise', 'watch'].map((kind) => `${id}.${kind}`),
      )
      expect(activities.map((one) => one.kind)).toEqual(['read', 'practise', 'watch'])
      const efforts = activities.map((one) => hours(one.effortHours)).join(' ')
      return `${id} | ${title} | ${priority} | ${efforts}`
    })
    expect(lines).toEqual(TOPICS.trim().split('\n'))
  })

  test('keeps titles, priorities, hours and waits of every project', () => {
    const lines = roadmap.projects.map(({ id, title, priority, stages }) => {
      expect(stages.map((stage) => stage.id)).toEqual(
        ['design', 'build', 'evaluate', 'ship'].map((stage) => `${id}.${stage}`),
      )
      const efforts = stages.map(({ effortHours, elapsedLagDaysAfterPrevious: lag }) =>
        lag === undefined ? hours(effortHours) : `${hours(effortHours)}+${lag}d`,
      )
      return `${id} | ${title} | ${priority} | ${efforts.join(' ')}`
    })
    expect(lines).toEqual(PROJECTS.trim().split('\n'))
  })

  test('keeps every prerequisite', () => {
    const byTarget = new Map<string, string[]>()
    for (const { from, to, strength } of roadmap.prerequisites) {
      const source = strength === 'soft' ? `~${from}` : from
      byTarget.set(to, [...(byTarget.get(to) ?? []), source])
    }
    const lines = [...byTarget].map(([to, sources]) => `${to} < ${sources.join(' ')}`)
    expect(lines).toEqual(PREREQUISITES.trim().split('\n'))
  })

  test('keeps every resource', () => {
    const byKind = new Map<string, string[]>()
    for (const { id, kind, required } of roadmap.resources) {
      byKind.set(kind, [...(byKind.get(kind) ?? []), required ? `${id}!` : id])
    }
    const lines = [...byKind].map(([kind, ids]) => `${kind}: ${ids.join(' ')}`)
    expect(lines).toEqual(RESOURCES.trim().split('\n'))
  })

  test.each(BUDGETS)('fits phase $phase into 26 weeks of its band', (budget) => {
    const phase = roadmap.phases.find(({ id }) => id === budget.phase)
    const inPhase = (item: { readonly phase: string }) => item.phase === budget.phase
    const topics = sum(
      roadmap.topics
        .filter(inPhase)
        .flatMap(({ activities }) => activities.map((one) => one.effortHours.likely)),
    )
    const projects = sum(
      roadmap.projects
        .filter(inPhase)
        .flatMap(({ stages }) => stages.map((stage) => stage.effortHours.likely)),
    )
    expect({ topics, projects }).toEqual({ topics: budget.topics, projects: budget.projects })
    const band = (phase?.weeklyHoursBand ?? []).map((week) => week * WEEKS_PER_PHASE)
    expect(band).toEqual(budget.band)
    const total = topics + projects + budget.reviews + budget.reserve
    expect(total).toBeGreaterThanOrEqual(band[0] ?? Number.NaN)
    expect(total).toBeLessThanOrEqual(band[1] ?? Number.NaN)
  })

  test('never leads from a phase back to an earlier one', () => {
    const order = roadmap.phases.map(({ id }) => id)
    const items = [...roadmap.topics, ...roadmap.projects]
    const phaseOf = new Map(items.map(({ id, phase }) => [id, order.indexOf(phase)]))
    const back = roadmap.prerequisites.filter(
      ({ from, to }) => (phaseOf.get(from) ?? Number.NaN) > (phaseOf.get(to) ?? Number.NaN),
    )
    expect(back).toEqual([])
  })

  test('knows which topics have no resource of their own or of their section', () => {
    const supported = new Set(roadmap.resources.flatMap(({ supports }) => supports))
    const without = roadmap.topics.filter(
      ({ id, section }) => !supported.has(id) && !supported.has(section),
    )
    expect(without.map(({ id }) => id)).toEqual([
      'p1-git',
      'p2-mon',
      'p3-cost',
      'p3-cloud',
      'p4-costs',
      'p4-team',
      'p4-ind',
    ])
  })

  test('offers each project something to work with', () => {
    const supported = new Set(roadmap.resources.flatMap(({ supports }) => supports))
    expect(roadmap.projects.filter(({ id }) => !supported.has(id))).toEqual([])
  })

  test('leads to a milestone at the end of each phase and of each project', () => {
    const required = new Set(roadmap.milestones.flatMap(({ requires }) => requires))
    for (const { id } of roadmap.projects) expect(required).toContain(`${id}.ship`)
    for (const { id } of roadmap.phases) {
      expect(roadmap.milestones.some((one) => one.id === `ms-${id}` && one.phase === id)).toBe(true)
    }
  })

  test('waits in no milestone for what may be dropped', () => {
    const droppable = roadmap.topics.filter(({ priority }) => priority === 'could')
    const required = new Set(roadmap.milestones.flatMap(({ requires }) => requires))
    expect(droppable.filter(({ id }) => required.has(id))).toEqual([])
    expect(droppable.length).toBeGreaterThan(0)
  })

  test('writes sentences that the window and a calendar can set', () => {
    for (const { title, summary = '', doneWhen, covers } of roadmap.topics) {
      expect(summary, title).toMatch(/^[A-Z].{20,120}\.$/)
      // A full stop is set after it.
      expect(doneWhen, title).toMatch(/^[A-Z].{20,120}[^.]$/)
      expect(covers.length, title).toBeGreaterThan(0)
    }
    for (const { summary = '' } of roadmap.phases) expect(summary).toMatch(/^[A-Z].+\.$/)
    for (const { brief = '', definitionOfDone } of roadmap.projects) {
      expect(brief).toMatch(/^[A-Z].+\.$/)
      for (const line of definitionOfDone) expect(line).toMatch(/^[a-z0-9].+[^.]$/)
    }
  })

  test('has a name for everything that fits into a day of a month', () => {
    const { topics, projects, milestones } = roadmap
    const stages = projects.flatMap((project) => project.stages)
    for (const part of [...topics, ...projects, ...stages, ...milestones]) {
      expect(shorten(part), part.id).toMatch(/^[A-Z].{2,12}$/)
    }
  })

  test('shortens no two titles to the same name', () => {
    const parts = [...roadmap.topics, ...roadmap.projects]
    const titles = new Map(parts.map((part) => [shorten(part), part.title]))
    expect(parts.filter((part) => titles.get(shorten(part)) !== part.title)).toEqual([])
  })

  test('has no note to its editors left in what people read', () => {
    const texts = JSON.stringify([roadmap.topics, roadmap.projects, roadmap.resources])
    expect(texts.match(/verify|check current|satisfied by|per secondary source/i)).toBeNull()
  })
})
