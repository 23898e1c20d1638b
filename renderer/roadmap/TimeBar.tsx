import type { DayNumber } from '../../shared/time/civilDate.ts'
import type { PhaseTone } from '../design/phaseTone.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import type { WallClock } from '../plan/wallClock.ts'
import styles from './TimeBar.module.css'

type TimeBarProps = {
  readonly index: PlanIndex
  readonly clock: WallClock
  readonly tone: PhaseTone
  /** First and last day, both inclusive; null when nothing is planned. */
  readonly from: DayNumber | null
  readonly to: DayNumber | null
  /** Share of its work that is done, from 0 to 1. */
  readonly done: number
  readonly size: 'small' | 'large'
  /** Days of its milestones. */
  readonly milestones?: readonly DayNumber[]
}

/** Where something lies in the plan's time; what is done of it is filled, and a line marks today. */
export function TimeBar({
  index,
  clock,
  tone,
  from,
  to,
  done,
  size,
  milestones = [],
}: TimeBarProps) {
  const days = index.until - index.from
  const percent = (count: number) => `${(count / days) * 100}%`
  const isOn = clock.day >= index.from && clock.day < index.until
  const length = from === null || to === null ? 0 : to + 1 - from
  return (
    <span className={styles.lane} data-size={size} aria-hidden>
      {from === null ? null : (
        <span
          className={styles.bar}
          data-phase={tone}
          style={{ insetInlineStart: percent(from - index.from), width: percent(length) }}
        >
          <span className={styles.done} style={{ width: `${done * 100}%` }} />
        </span>
      )}
      {milestones.map((day) => (
        <span
          key={day}
          className={styles.milestone}
          style={{ insetInlineStart: percent(day - index.from) }}
        />
      ))}
      {isOn ? (
        <span
          className={styles.today}
          style={{ insetInlineStart: percent(clock.day - index.from) }}
        />
      ) : null}
    </span>
  )
}
