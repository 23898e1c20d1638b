import { Flag } from 'lucide-react'
import { type DayNumber, toDayNumber } from '../../shared/time/civilDate.ts'
import { phaseTone } from '../design/phaseTone.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import { calendarWords } from '../words/calendar.ts'
import { mediumDate } from '../words/dates.ts'
import styles from './MilestoneList.module.css'

type MilestoneListProps = {
  readonly index: PlanIndex
  readonly today: DayNumber
  readonly onGoTo: (day: DayNumber) => void
}

/** The milestones of the plan in order of time; each leads to its day. */
export function MilestoneList({ index, today, onGoTo }: MilestoneListProps) {
  const { phases, milestones } = index.roadmap.roadmap
  const ordinals = new Map(phases.map((phase, ordinal) => [phase.id, ordinal]))
  const phaseOf = new Map(milestones.map(({ id, phase }) => [id, ordinals.get(phase) ?? 0]))
  const inOrder = [...index.plan.milestones].sort((left, right) =>
    left.date < right.date ? -1 : left.date > right.date ? 1 : 0,
  )
  if (inOrder.length === 0) return null
  return (
    <section className={styles.milestones} aria-labelledby="year-milestones">
      <h2 id="year-milestones" className={styles.heading}>
        {calendarWords.milestones}
      </h2>
      <ol className={styles.list}>
        {inOrder.map((milestone) => {
          const day = toDayNumber(milestone.date)
          return (
            <li key={milestone.id} data-phase={phaseTone(phaseOf.get(milestone.id) ?? 0)}>
              <button
                type="button"
                className={styles.milestone}
                data-past={day < today ? '' : undefined}
                onClick={() => onGoTo(day)}
              >
                <Flag size={14} strokeWidth={2} aria-hidden className={styles.flag} />
                <span className={styles.title}>{milestone.title}</span>
                <time className={styles.date} dateTime={milestone.date}>
                  {mediumDate(day)}
                </time>
              </button>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
