import { checkRoadmap } from '../curriculum/checkRoadmap.ts'
import { err, type Result } from '../model/result.ts'
import { type Roadmap, roadmapSchema } from '../model/roadmap.ts'
import { checkShape } from './checkShape.ts'
import type { Fault } from './fault.ts'
import { listFaults } from './listFaults.ts'

/**
 * Reads a roadmap from untrusted input: its form, then the relations between its parts.
 * @returns the roadmap with defaults filled in, or every fault in the order of the paths.
 */
export function decodeRoadmap(input: unknown): Result<Roadmap, Fault[]> {
  const shape = checkShape(roadmapSchema, input)
  if (!shape.ok) return err(listFaults(shape.error))
  const faults = checkRoadmap(shape.value)
  return faults.length === 0 ? shape : err(listFaults(faults))
}
