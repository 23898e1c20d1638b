import { formatDate } from '../../shared/words/dates.ts'
import { Popover } from '../design/Popover.tsx'
import type { LaterMilestone } from '../plan/laterMilestones.ts'
import { mendWords } from '../words/mend.ts'
import styles from './ChoiceCard.module.css'

type LaterMilestonesProps = {
  readonly milestones: readonly LaterMilestone[]
  /** How many they are, in words. */
  readonly count: string
}

/** How many milestones a choice makes later; a click tells which, and from when to when. */
export function LaterMilestones({ milestones, count }: LaterMilestonesProps) {
  if (milestones.length === 0) return count
  return (
    <Popover
      title={mendWords.milestonesTitle}
      trigger={
        <button type="button" className={styles.more}>
          {count}
        </button>
      }
    >
      <ul className={styles.list}>
        {milestones.map(({ id, title, from, to }) => (
          <li key={id}>
            {title}
            <span className={styles.note}>
              {to === null
                ? mendWords.milestoneLost(formatDate(from))
                : mendWords.milestoneMoves(formatDate(from), formatDate(to))}
            </span>
          </li>
        ))}
      </ul>
    </Popover>
  )
}
