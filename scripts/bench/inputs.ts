import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtInRoadmap } from '../../roadmap/index.ts'
import { decodeProfile } from '../../shared/decode/decodeProfile.ts'
import type { Profile } from '../../shared/model/profile.ts'

const PROFILES = join(import.meta.dirname, '../../tests/profiles')

/**
 * One of the lives that the tests plan for, with changed fields.
 * @throws where the file is not there or the profile is faulty.
 */
export function readProfile(name: string, changes: Partial<Profile> = {}): Profile {
  const input: unknown = JSON.parse(readFileSync(join(PROFILES, `${name}.json`), 'utf8'))
  const decoded = decodeProfile({ ...Object(input), ...changes }, builtInRoadmap)
  if (!decoded.ok) throw new Error(`${name}: ${JSON.stringify(decoded.error)}`)
  return decoded.value
}
