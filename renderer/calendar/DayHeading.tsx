import type { DayHeaderInfo } from '@fullcalendar/react'
import { cx } from '../design/cx.ts'
import styles from './DayHeading.module.css'

/** The name of a day above its column: weekday, and the date where the column stands for one. */
export function renderDayHeading(info: DayHeaderInfo) {
  if (info.inPopover) return <span className={styles.weekday}>{info.text}</span>
  return (
    <span className={cx(styles.heading, info.isToday && styles.today)}>
      <span className={styles.weekday}>{info.weekdayText}</span>
      {info.dayNumberText ? <span className={styles.number}>{info.dayNumberText}</span> : null}
    </span>
  )
}
