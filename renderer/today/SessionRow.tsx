import type { Session } from '../../shared/model/plan.ts'
import { toClockTime, toMinuteOfDay } from '../../shared/time/clockTime.ts'
import { formatDuration } from '../../shared/words/durations.ts'
import { KIND_WORDS } from '../../shared/words/kinds.ts'
import { KindIcon } from '../design/KindIcon.tsx'
import { phaseTone } from '../design/phaseTone.ts'
import { DoneCheck } from '../log/DoneCheck.tsx'
import { OutcomeMenu } from '../log/OutcomeMenu.tsx'
import type { PlanIndex } from '../plan/planIndex.ts'
import { useStore } from '../state/store.ts'
import { logWords } from '../words/log.ts'
import styles from './SessionRow.module.css'

type SessionRowProps = {
  readonly index: PlanIndex
  readonly session: Session
  readonly isOver?: boolean
  readonly isNow?: boolean
  /** Whether its day is still to come. */
  readonly isAhead?: boolean
}

/** A session as a line of the day: a box to check, the session, which opens its details, and what else. */
export function SessionRow({ index, session, isOver, isNow, isAhead }: SessionRowProps) {
  const explain = useStore((state) => state.explain)
  const isExplained = useStore(
    ({ subject }) => subject?.kind === 'session' && subject.id === session.id,
  )
  const { status } = session
  return (
    <div
      className={styles.row}
      data-session={session.id}
      data-phase={phaseTone(index.roadmap.items.get(session.topic)?.phase ?? 0)}
      data-kind={session.kind}
      data-over={isOver ? '' : undefined}
      data-status={status}
      data-explained={isExplained ? '' : undefined}
    >
      <DoneCheck session={session} />
      <button
        type="button"
        className={styles.main}
        data-opens-session
        aria-current={isNow ? 'time' : undefined}
        onClick={() => explain({ kind: 'session', id: session.id })}
      >
        <time className={styles.times} dateTime={`${session.date}T${session.start}`}>
          {session.start}–{toClockTime(toMinuteOfDay(session.start) + session.minutes)}
        </time>
        <span className={styles.icon}>
          <KindIcon kind={session.kind} />
        </span>
        <span className={styles.title}>{session.title}</span>
        <span className={styles.length}>
          {status === 'planned' ? (
            <>
              {KIND_WORDS[session.kind].verb} · {formatDuration(session.minutes)}
            </>
          ) : (
            <>
              {logWords.outcomes[status]}
              {(session.actualMinutes ?? 0) > 0
                ? ` · ${formatDuration(session.actualMinutes ?? 0)}`
                : ''}
            </>
          )}
        </span>
      </button>
      <OutcomeMenu session={session} isAhead={isAhead ?? false} />
    </div>
  )
}
