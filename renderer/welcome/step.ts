import type { Profile } from '../../shared/model/profile.ts'
import type { Roadmap } from '../../shared/model/roadmap.ts'
import type { EditProfile } from '../hours/editProfile.ts'
import type { Preview } from '../state/preview.ts'

/** What every step of the journey is given. */
export type StepProps = {
  readonly profile: Profile
  readonly roadmap: Roadmap
  readonly preview: Preview
  readonly onChange: EditProfile
}
