import { CalendarDays, Check, Hammer } from 'lucide-react'
import { memo } from 'react'
import { formatDuration, formatHours } from '../../shared/words/durations.ts'
import { useLitChain } from '../calendar/litChain.ts'
import { IconButton } from '../design/IconButton.tsx'
import { phaseTone } from '../design/phaseTone.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import type { WallClock } from '../plan/wallClock.ts'
import { useStore } from '../state/store.ts'
import { dateRange } from '../words/dates.ts'
import { detailsWords } from '../words/details.ts'
import { roadmapWords } from '../words/roadmap.ts'
import styles from './RoadmapItemRow.module.css'
import type { RoadmapRow } from './roadmapRows.ts'
import { TimeBar } from './TimeBar.tsx'

type RoadmapItemRowProps = {
  readonly index: PlanIndex
  readonly row: RoadmapRow
  readonly clock: WallClock
}

/** A topic or project: its dates and hours, its place in the plan's time, a way to its sessions. */
export const RoadmapItemRow = memo(
  function RoadmapItemRow({ index, row: { item, facts }, clock }: RoadmapItemRowProps) {
    const explain = useStore((state) => state.explain)
    const goToDate = useStore((state) => state.goToDate)
    const isExplained = useStore(
      ({ subject }) => subject?.kind === 'item' && subject.id === item.id,
    )
    const isDim = useLitChain((state) => state.items !== null && !state.items.has(item.id))
    const first = facts.work[0]
    return (
      <li
        className={styles.row}
        data-dim={isDim ? '' : undefined}
        data-explained={isExplained ? '' : undefined}
        data-item={item.id}
      >
        <button
          type="button"
          className={styles.main}
          onClick={() => explain({ kind: 'item', id: item.id })}
        >
          <span className={styles.mark} data-phase={phaseTone(item.phase)}>
            {item.kind === 'project' ? (
              <Hammer size={14} strokeWidth={1.75} aria-hidden />
            ) : facts.state === 'known' ? (
              <Check size={14} strokeWidth={2} aria-hidden />
            ) : (
              <span className={styles.dot} data-state={facts.state} />
            )}
          </span>
          <span className={styles.title}>
            {item.title}
            {item.priority === 'could' ? (
              <span className={styles.quiet}> · {detailsWords.priorities.could}</span>
            ) : null}
            {facts.state === 'planned' && facts.unplacedMinutes > 0 ? (
              <span className={styles.quiet}>
                {' '}
                · {detailsWords.unplaced(formatDuration(facts.unplacedMinutes))}
              </span>
            ) : null}
          </span>
          <span className={styles.hours}>
            {facts.minutes > 0 ? formatHours(facts.minutes) : ''}
          </span>
          <span className={styles.dates}>
            {facts.from === null || facts.to === null
              ? detailsWords.states[facts.state]
              : dateRange(facts.from, facts.to)}
          </span>
          <TimeBar
            index={index}
            clock={clock}
            tone={phaseTone(item.phase)}
            from={facts.from}
            to={facts.to}
            done={facts.doneShare}
            size="small"
          />
        </button>
        {first === undefined ? (
          <span className={styles.noJump} />
        ) : (
          <IconButton
            label={roadmapWords.showInCalendar(item.title)}
            icon={CalendarDays}
            size="small"
            className={styles.jump}
            onClick={() => {
              goToDate(first.date)
              explain({ kind: 'session', id: first.id })
            }}
          />
        )}
      </li>
    )
  },
  (before, after) =>
    before.index === after.index &&
    before.row === after.row &&
    before.clock.day === after.clock.day,
)
