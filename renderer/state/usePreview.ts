import { useEffect } from 'react'
import type { Profile } from '../../shared/model/profile.ts'
import type { Preview } from './preview.ts'
import { selectRoadmap } from './selectors.ts'
import { useStore } from './store.ts'

/** The live answer to a profile, asked anew whenever the profile or the roadmap changes. */
export function usePreview(profile: Profile): Preview {
  const roadmap = useStore(selectRoadmap)
  const ask = useStore((state) => state.ask)
  useEffect(() => ask(roadmap, profile), [ask, roadmap, profile])
  return useStore((state) => state.preview)
}
