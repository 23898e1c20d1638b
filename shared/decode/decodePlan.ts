import { type Plan, planSchema } from '../model/plan.ts'
import { err, type Result } from '../model/result.ts'
import type { Roadmap } from '../model/roadmap.ts'
import { checkPlanRoadmap } from './checkPlanRoadmap.ts'
import { checkProfileRelations } from './checkProfileRelations.ts'
import { checkShape } from './checkShape.ts'
import { checkVersion } from './checkVersion.ts'
import { checkScope } from './decodeProfile.ts'
import type { Fault } from './fault.ts'
import { listFaults } from './listFaults.ts'
import { field, items, textOf } from './look.ts'

/**
 * Reads a plan from untrusted input: its form, its profile, ids that occur once and, where a roadmap is
 * given, that it is this roadmap's plan and names nothing that the roadmap does not have.
 * @returns the plan with defaults filled in, or every fault in the order of the paths.
 */
export function decodePlan(input: unknown, roadmap?: Roadmap): Result<Plan, Fault[]> {
  const version = checkVersion(input)
  if (version !== undefined) return err([version])
  const shape = checkShape(planSchema, input)
  const faults = [
    ...(shape.ok ? [] : shape.error),
    ...inProfile(checkProfileRelations(field(input, 'profile'))),
    ...checkUnique(field(input, 'sessions'), 'sessions'),
    ...checkUnique(field(input, 'milestones'), 'milestones'),
    ...(roadmap === undefined ? [] : checkRoadmapOf(input, roadmap)),
  ]
  return shape.ok && faults.length === 0 ? shape : err(listFaults(faults))
}

function inProfile(faults: readonly Fault[]): Fault[] {
  return faults.map((fault) => ({ ...fault, path: `profile.${fault.path}` }))
}

function checkUnique(list: unknown, path: string): Fault[] {
  const seen = new Map<string, number>()
  return items(list).flatMap((item, index): Fault[] => {
    const id = textOf(field(item, 'id'))
    if (id === undefined) return []
    const first = seen.get(id)
    if (first === undefined) {
      seen.set(id, index)
      return []
    }
    return [
      {
        path: `${path}.${index}.id`,
        code: 'duplicate-id',
        facts: { id, first: `${path}.${first}` },
      },
    ]
  })
}

function checkRoadmapOf(plan: unknown, roadmap: Roadmap): Fault[] {
  const id = textOf(field(field(plan, 'roadmap'), 'id'))
  if (id === undefined) return []
  if (id !== roadmap.id) {
    return [
      { path: 'roadmap.id', code: 'other-roadmap', facts: { found: id, expected: roadmap.id } },
    ]
  }
  return [
    ...inProfile(checkScope(field(field(plan, 'profile'), 'scope'), roadmap)),
    ...checkPlanRoadmap(plan, roadmap),
  ]
}
