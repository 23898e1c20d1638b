import { cx } from '../design/cx.ts'
import { monthTicks } from '../plan/monthTicks.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import styles from './TimeAxis.module.css'

type TimeAxisProps = { readonly index: PlanIndex; readonly className?: string | undefined }

/** The longest plan, in days, whose quarters have room for their names. */
const MOST_DAYS_OF_QUARTERS = 915

/** Months and years over the plan’s time, for the bars beside it; where it is narrow, the years alone. */
export function TimeAxis({ index, className }: TimeAxisProps) {
  const days = index.until - index.from
  const step = days > MOST_DAYS_OF_QUARTERS ? 12 : 3
  return (
    <div className={cx(styles.axis, className)} aria-hidden>
      {monthTicks(index.from, index.until, step).map((tick) => (
        <span
          key={tick.day}
          className={styles.tick}
          data-year={tick.isYear ? '' : undefined}
          style={{ insetInlineStart: `${((tick.day - index.from) / days) * 100}%` }}
        >
          {tick.label}
        </span>
      ))}
    </div>
  )
}
