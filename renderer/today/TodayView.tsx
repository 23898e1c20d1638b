import { CalendarX2 } from 'lucide-react'
import { EmptyState } from '../design/EmptyState.tsx'
import type { PlanIndex } from '../plan/planIndex.ts'
import { useWallClock } from '../state/clock.ts'
import { selectPlanIndex } from '../state/selectors.ts'
import { useStore } from '../state/store.ts'
import { todayWords } from '../words/today.ts'
import { BeforePlan } from './BeforePlan.tsx'
import { Finished } from './Finished.tsx'
import { FreeDay } from './FreeDay.tsx'
import { findDayState } from './findDayState.ts'
import { StudyDay } from './StudyDay.tsx'
import styles from './TodayView.module.css'
import { useTodayKeys } from './useTodayKeys.ts'

/** What now, what next, and the days ahead. */
export function TodayView() {
  const index = useStore(selectPlanIndex)
  return index === null ? null : <Today index={index} />
}

function Today({ index }: { readonly index: PlanIndex }) {
  const clock = useWallClock(index.plan.profile.timeZones)
  const state = findDayState(index, clock)
  const view = useTodayKeys(index)
  return (
    <section ref={view} className={styles.view} aria-label={todayWords.label}>
      {state.kind === 'before' ? (
        <BeforePlan index={index} today={clock.day} days={state.days} first={state.first} />
      ) : null}
      {state.kind === 'study' ? <StudyDay index={index} today={clock.day} state={state} /> : null}
      {state.kind === 'free' ? (
        <FreeDay index={index} today={clock.day} next={state.next} reserve={state.reserve} />
      ) : null}
      {state.kind === 'empty' ? (
        <EmptyState icon={CalendarX2} title={todayWords.empty}>
          {todayWords.emptyHint}
        </EmptyState>
      ) : null}
      {state.kind === 'after' ? <Finished index={index} /> : null}
    </section>
  )
}
