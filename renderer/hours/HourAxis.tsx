import type { Span } from './lane.ts'
import styles from './WeekGrid.module.css'

/** The hours beside the lanes; hours past midnight begin anew. */
export function HourAxis({ bounds }: { readonly bounds: Span }) {
  const first = bounds.from / 60
  const hours = Array.from({ length: (bounds.until - bounds.from) / 60 }, (_, i) => first + i)
  return (
    <div className={styles.axis} aria-hidden>
      {hours.map((hour) => (
        <span key={hour} className={styles.hour}>
          {String(hour % 24).padStart(2, '0')}
        </span>
      ))}
    </div>
  )
}
