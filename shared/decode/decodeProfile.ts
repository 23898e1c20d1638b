import { type Profile, profileSchema } from '../model/profile.ts'
import { err, type Result } from '../model/result.ts'
import type { Roadmap } from '../model/roadmap.ts'
import { checkProfileRelations } from './checkProfileRelations.ts'
import { checkShape } from './checkShape.ts'
import { checkVersion } from './checkVersion.ts'
import type { Fault } from './fault.ts'
import { listFaults } from './listFaults.ts'
import { field, items, textOf } from './look.ts'

/**
 * Reads a profile from untrusted input: its form, the relations between its parts and, where a roadmap
 * is given, the ids of its scope.
 * @returns the profile with defaults filled in, or every fault in the order of the paths.
 */
export function decodeProfile(input: unknown, roadmap?: Roadmap): Result<Profile, Fault[]> {
  const version = checkVersion(input)
  if (version !== undefined) return err([version])
  const shape = checkShape(profileSchema, input)
  const faults = [
    ...(shape.ok ? [] : shape.error),
    ...checkProfileRelations(input),
    ...(roadmap === undefined ? [] : checkScope(field(input, 'scope'), roadmap)),
  ]
  return shape.ok && faults.length === 0 ? shape : err(listFaults(faults))
}

/** Phases and known items of a scope of unknown form that a roadmap does not have. */
export function checkScope(scope: unknown, roadmap: Roadmap): Fault[] {
  const phases = new Set(roadmap.phases.map(({ id }) => id))
  const known = new Set([
    ...roadmap.topics.map(({ id }) => id),
    ...roadmap.projects.flatMap(({ id, stages }) => [id, ...stages.map((stage) => stage.id)]),
  ])
  return [
    ...unknownIds(field(scope, 'phases'), phases, 'scope.phases'),
    ...unknownIds(field(scope, 'known'), known, 'scope.known'),
  ]
}

function unknownIds(list: unknown, ids: ReadonlySet<string>, path: string): Fault[] {
  return items(list).flatMap((item, index): Fault[] => {
    const id = textOf(item)
    if (id === undefined || ids.has(id)) return []
    return [{ path: `${path}.${index}`, code: 'unknown-id', facts: { id } }]
  })
}
