import { err, type Result } from '../model/result.ts'
import { type Roadmap, roadmapSchema } from '../model/roadmap.ts'
import { checkShape } from './checkShape.ts'
import type { Fault } from './fault.ts'
import { listFaults } from './listFaults.ts'

/**
 * Reads a roadmap from untrusted input.
 * @returns the roadmap with defaults filled in, or every fault in the order of the paths.
 */
export function decodeRoadmap(input: unknown): Result<Roadmap, Fault[]> {
  const shape = checkShape(roadmapSchema, input)
  return shape.ok ? shape : err(listFaults(shape.error))
}
