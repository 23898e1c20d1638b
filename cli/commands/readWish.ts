import { decodeProfile } from '../../shared/decode/decodeProfile.ts'
import type { Profile } from '../../shared/model/profile.ts'
import { err, ok, type Result } from '../../shared/model/result.ts'
import type { Roadmap } from '../../shared/model/roadmap.ts'
import type { Arguments } from '../command.ts'
import { readJson } from '../files/readJson.ts'
import { readRoadmap } from '../files/readRoadmap.ts'

/** What a learner wishes for: a profile, and the roadmap that it speaks of. */
export type Wish = { readonly profile: Profile; readonly roadmap: Roadmap }

/** Reads `--profile` and `--roadmap`. A faulty roadmap does not hide the faults of the profile. */
export async function readWish(options: Arguments['options']): Promise<Result<Wish, string[]>> {
  const roadmap = await readRoadmap(options.roadmap)
  const profile = await readJson(options.profile ?? '', (input) =>
    decodeProfile(input, roadmap.ok ? roadmap.value : undefined),
  )
  if (roadmap.ok && profile.ok) return ok({ profile: profile.value, roadmap: roadmap.value })
  return err([...(roadmap.ok ? [] : roadmap.error), ...(profile.ok ? [] : profile.error)])
}
