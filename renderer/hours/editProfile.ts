import type { Profile } from '../../shared/model/profile.ts'

/** How the answers are changed; edits with one key in a row are one step back. */
export type EditProfile = (change: (profile: Profile) => Profile, key?: string) => void
