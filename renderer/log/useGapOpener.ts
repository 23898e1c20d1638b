import { useEffect, useRef } from 'react'
import { toCivilDate, toDayNumber } from '../../shared/time/civilDate.ts'
import { closeNotice } from '../design/toasts.ts'
import { useWallClock, wallClock } from '../state/clock.ts'
import { findUnlogged } from '../state/losses.ts'
import { selectPlan } from '../state/selectors.ts'
import { useStore } from '../state/store.ts'

/** Days between two looks at the clock after which the learner has been away. */
const DAYS_AWAY = 2

/**
 * Asks once for all past sessions without a note: when the window opens, and when it has slept for days.
 * The turn of a day alone disturbs nobody, nor does the end of a session that ran past midnight.
 */
export function useGapOpener(): void {
  const timeZones = useStore((state) => state.document.profile?.timeZones)
  const today = toCivilDate(useWallClock(timeZones ?? NO_ZONES).day)
  const looked = useRef<string | null>(null)
  useEffect(() => {
    const former = looked.current
    looked.current = today
    const state = useStore.getState()
    const plan = selectPlan(state)
    if (plan === null || state.overlay !== null || state.view === 'hours') return
    const isBack = former === null || toDayNumber(today) - toDayNumber(former) >= DAYS_AWAY
    if (!isBack || findUnlogged(plan, wallClock(plan.profile.timeZones)).length === 0) return
    // It would lie over the answers.
    closeNotice()
    state.open('gap')
  }, [today])
}

const NO_ZONES: readonly never[] = []
