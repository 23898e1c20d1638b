import { ChartLine } from 'lucide-react'
import { toCivilDate } from '../../shared/time/civilDate.ts'
import { EmptyState } from '../design/EmptyState.tsx'
import type { PlanIndex } from '../plan/planIndex.ts'
import { useWallClock } from '../state/clock.ts'
import { selectPlanIndex } from '../state/selectors.ts'
import { useStore } from '../state/store.ts'
import { progressWords } from '../words/progress.ts'
import { Outlook } from './Outlook.tsx'
import styles from './ProgressView.module.css'
import { useForecast } from './useForecast.ts'

/** How far the plan has come, when it will be done, how sure that is, and what could be changed. */
export function ProgressView() {
  const index = useStore(selectPlanIndex)
  return index === null ? null : <Progress index={index} />
}

function Progress({ index }: { readonly index: PlanIndex }) {
  const today = toCivilDate(useWallClock(index.plan.profile.timeZones).day)
  const { status, forecast } = useForecast(today)
  return (
    <section
      className={styles.view}
      aria-label={progressWords.label}
      aria-busy={status === 'working'}
    >
      {index.plan.sessions.length === 0 ? (
        <EmptyState icon={ChartLine} title={progressWords.empty}>
          {progressWords.emptyHint}
        </EmptyState>
      ) : status === 'failed' ? (
        <EmptyState icon={ChartLine} title={progressWords.failed}>
          {progressWords.failedHint}
        </EmptyState>
      ) : forecast === null ? (
        <p className={styles.working} role="status">
          {progressWords.working}
        </p>
      ) : (
        <Outlook index={index} forecast={forecast} />
      )}
    </section>
  )
}
