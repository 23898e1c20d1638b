import { cx } from '../design/cx.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import { axisTicks } from './axisTicks.ts'
import styles from './TimeAxis.module.css'

type TimeAxisProps = { readonly index: PlanIndex; readonly className?: string | undefined }

/** Months and years over the plan’s time, for the bars beside it; where it is narrow, the years alone. */
export function TimeAxis({ index, className }: TimeAxisProps) {
  const days = index.until - index.from
  return (
    <div className={cx(styles.axis, className)} aria-hidden>
      {axisTicks(index.from, index.until).map((tick) => (
        <span
          key={tick.day}
          className={styles.tick}
          data-year={tick.isYear ? '' : undefined}
          data-named={tick.named}
          style={{ insetInlineStart: `${((tick.day - index.from) / days) * 100}%` }}
        >
          {tick.named === 'never' ? null : tick.label}
        </span>
      ))}
    </div>
  )
}
