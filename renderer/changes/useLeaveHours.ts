import { useEffect } from 'react'
import { useStore } from '../state/store.ts'
import { leaveHours } from './leaveHours.ts'

/** Leaves a change of hours where another view is shown, by whatever way; behind the ways to catch up it stays open. */
export function useLeaveHours(): void {
  const view = useStore((state) => state.view)
  useEffect(() => {
    const state = useStore.getState()
    if (view !== 'hours' && state.draft?.purpose === 'hours') leaveHours(state)
  }, [view])
}
