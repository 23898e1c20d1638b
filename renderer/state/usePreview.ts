import { useEffect } from 'react'
import { isOver } from '../../shared/availability/horizon.ts'
import type { Fault } from '../../shared/decode/fault.ts'
import type { Profile } from '../../shared/model/profile.ts'
import type { UnderWay } from '../../shared/repair/changeUnderWay.ts'
import { useWallClock } from './clock.ts'
import type { Preview } from './preview.ts'
import { selectRoadmap } from './selectors.ts'
import { useStore } from './store.ts'

/** A plan that would end before today has no day to study. */
const ALL_PAST: readonly Fault[] = [{ path: 'horizonMonths', code: 'all-past' }]

/**
 * The live answer to a profile, asked anew whenever the profile or the roadmap changes.
 * @param underWay The plan under way that the profile changes; the very same until something of it changes.
 */
export function usePreview(profile: Profile, underWay: UnderWay | null = null): Preview {
  const roadmap = useStore(selectRoadmap)
  const ask = useStore((state) => state.ask)
  const refuse = useStore((state) => state.refuse)
  const today = useWallClock(profile.timeZones).day
  const isAllPast = underWay === null && isOver(profile, today)
  useEffect(() => {
    if (isAllPast) refuse(profile, ALL_PAST)
    else ask(roadmap, profile, underWay)
  }, [ask, refuse, roadmap, profile, underWay, isAllPast])
  return useStore((state) => state.preview)
}
