import { decodeProfile } from '../../shared/decode/decodeProfile.ts'
import { findUnknownFields } from '../../shared/decode/findUnknownFields.ts'
import type { Profile } from '../../shared/model/profile.ts'
import { err, ok, type Result } from '../../shared/model/result.ts'
import type { Roadmap } from '../../shared/model/roadmap.ts'
import { describeFaultOf } from '../../shared/words/faults.ts'
import type { Arguments } from '../command.ts'
import { readJson } from '../files/readJson.ts'
import { readRoadmap } from '../files/readRoadmap.ts'

/** What a learner wishes for: a profile, and the roadmap that it speaks of. */
export type Wish = {
  readonly profile: Profile
  readonly roadmap: Roadmap
  /** A line for each field of the profile's file that is passed over. */
  readonly notes: readonly string[]
}

/** Reads `--profile` and `--roadmap`. A faulty roadmap does not hide the faults of the profile. */
export async function readWish(options: Arguments['options']): Promise<Result<Wish, string[]>> {
  const roadmap = await readRoadmap(options.roadmap)
  const path = options.profile ?? ''
  let unknown: readonly string[] = []
  const profile = await readJson(path, (input) => {
    const decoded = decodeProfile(input, roadmap.ok ? roadmap.value : undefined)
    if (decoded.ok) unknown = findUnknownFields(input, decoded.value)
    return decoded
  })
  if (roadmap.ok && profile.ok) {
    const notes = unknown.map(
      (field) => `${describeFaultOf(path, { path: field, code: 'unknown-field' })} (passed over)`,
    )
    return ok({ profile: profile.value, roadmap: roadmap.value, notes })
  }
  return err([...(roadmap.ok ? [] : roadmap.error), ...(profile.ok ? [] : profile.error)])
}
