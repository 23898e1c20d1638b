import { useEffect } from 'react'
import type { Profile } from '../../shared/model/profile.ts'
import type { UnderWay } from '../../shared/repair/changeUnderWay.ts'
import type { Preview } from './preview.ts'
import { selectRoadmap } from './selectors.ts'
import { useStore } from './store.ts'

/**
 * The live answer to a profile, asked anew whenever the profile or the roadmap changes.
 * @param underWay The plan under way that the profile changes; the very same until something of it changes.
 */
export function usePreview(profile: Profile, underWay: UnderWay | null = null): Preview {
  const roadmap = useStore(selectRoadmap)
  const ask = useStore((state) => state.ask)
  useEffect(() => ask(roadmap, profile, underWay), [ask, roadmap, profile, underWay])
  return useStore((state) => state.preview)
}
