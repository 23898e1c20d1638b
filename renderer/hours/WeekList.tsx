import { formatDuration } from '../../shared/words/durations.ts'
import { words } from '../words/words.ts'
import { minutesOf } from './lane.ts'
import type { LaneSet } from './laneSet.ts'
import styles from './WeekList.module.css'
import { WindowRows } from './WindowRows.tsx'

/** The week as a form: every window with its start, length and part of the day. */
export function WeekList({ label, lanes, names, isWeekend, onChange }: LaneSet) {
  return (
    <fieldset aria-label={label}>
      {lanes.map((lane, index) => {
        const name = names[index] ?? ''
        return (
          <section key={name} className={styles.day} aria-label={name}>
            <h3 className={styles.name}>
              {name}
              <span className={styles.minutes}>
                {lane.length === 0 ? words.hours.free : formatDuration(minutesOf(lane))}
              </span>
            </h3>
            <WindowRows
              owner={name}
              lane={lane}
              weekend={isWeekend(index)}
              onChange={(next, key) =>
                onChange(
                  lanes.map((each, other) => (other === index ? next : each)),
                  key && `${index} ${key}`,
                )
              }
            />
          </section>
        )
      })}
    </fieldset>
  )
}
