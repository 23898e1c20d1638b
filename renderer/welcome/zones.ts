import type { Profile } from '../../shared/model/profile.ts'
import type { Option } from '../design/Select.tsx'

type Zone = Profile['timeZones'][number]

/** Every time zone that the runtime names, and those in use. */
export function zoneOptions(inUse: readonly string[]): readonly Option<string>[] {
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', ...inUse])
  return [...zones].sort().map((value) => ({ value, label: value.replace(/_/g, ' ') }))
}

/** The profile with a change to its `index`-th zone. */
export function withZone(profile: Profile, index: number, change: Partial<Zone>): Profile {
  return {
    ...profile,
    timeZones: profile.timeZones.map((zone, other) =>
      other === index ? { ...zone, ...change } : zone,
    ),
  }
}

/** Adds a move on a date; the zone is the former one until another is chosen. */
export function addMove(profile: Profile, from: string): Profile {
  const zone = profile.timeZones[profile.timeZones.length - 1]?.zone ?? 'UTC'
  return { ...profile, timeZones: [...profile.timeZones, { from, zone }] }
}

/** Takes the `index`-th zone away. */
export function removeMove(profile: Profile, index: number): Profile {
  return { ...profile, timeZones: profile.timeZones.filter((_, other) => other !== index) }
}
