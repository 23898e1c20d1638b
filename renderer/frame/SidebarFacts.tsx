import { Flag } from 'lucide-react'
import { reserveFrom } from '../../shared/planning/reserveFrom.ts'
import { toCivilDate } from '../../shared/time/civilDate.ts'
import { formatDate } from '../../shared/words/dates.ts'
import { formatHours } from '../../shared/words/durations.ts'
import { Tooltip } from '../design/Tooltip.tsx'
import type { PlanIndex } from '../plan/planIndex.ts'
import { useWallClock } from '../state/clock.ts'
import { selectPlanIndex } from '../state/selectors.ts'
import { useStore } from '../state/store.ts'
import { words } from '../words/words.ts'
import styles from './SidebarFacts.module.css'

/** Reserve left and the next milestone; as icons where the window is narrow. */
export function SidebarFacts() {
  const index = useStore(selectPlanIndex)
  return index === null ? null : <Facts index={index} />
}

function Facts({ index }: { readonly index: PlanIndex }) {
  const explain = useStore((state) => state.explain)
  const today = toCivilDate(useWallClock(index.plan.profile.timeZones).day)
  const reserve = formatHours(reserveFrom(index.plan, today))
  const next = [...index.plan.milestones]
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .find(({ date }) => date >= today)
  return (
    <div className={styles.facts}>
      <Tooltip label={`${words.frame.reserveLeft}: ${reserve}`} side="right">
        <div className={styles.fact}>
          <span className={styles.hatch} aria-hidden />
          <span className={styles.text}>
            <span className={styles.name}>{words.frame.reserveLeft}</span>
            <span className={styles.value}>{reserve}</span>
          </span>
        </div>
      </Tooltip>
      {next ? (
        <Tooltip
          label={`${words.frame.nextMilestone}: ${next.title}, ${formatDate(next.date)}`}
          side="right"
        >
          <button
            type="button"
            className={styles.fact}
            onClick={() => explain({ kind: 'milestone', id: next.id })}
          >
            <Flag className={styles.icon} size={18} strokeWidth={1.75} aria-hidden />
            <span className={styles.text}>
              <span className={styles.name}>{words.frame.nextMilestone}</span>
              <span className={styles.value}>{next.title}</span>
              <span className={styles.date}>{formatDate(next.date)}</span>
            </span>
          </button>
        </Tooltip>
      ) : null}
    </div>
  )
}
