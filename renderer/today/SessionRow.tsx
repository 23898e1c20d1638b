import type { Session } from '../../shared/model/plan.ts'
import { toClockTime, toMinuteOfDay } from '../../shared/time/clockTime.ts'
import { formatDuration } from '../../shared/words/durations.ts'
import { KIND_WORDS } from '../../shared/words/kinds.ts'
import { KindIcon } from '../design/KindIcon.tsx'
import { phaseTone } from '../design/phaseTone.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import { useStore } from '../state/store.ts'
import styles from './SessionRow.module.css'

type SessionRowProps = {
  readonly index: PlanIndex
  readonly session: Session
  readonly isOver?: boolean
  readonly isNow?: boolean
}

/** A session as a line of the day; it opens the session's details. */
export function SessionRow({ index, session, isOver, isNow }: SessionRowProps) {
  const explain = useStore((state) => state.explain)
  const isExplained = useStore(
    ({ subject }) => subject?.kind === 'session' && subject.id === session.id,
  )
  return (
    <button
      type="button"
      className={styles.row}
      data-phase={phaseTone(index.roadmap.items.get(session.topic)?.phase ?? 0)}
      data-kind={session.kind}
      data-over={isOver ? '' : undefined}
      data-explained={isExplained ? '' : undefined}
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
        {KIND_WORDS[session.kind].verb} · {formatDuration(session.minutes)}
      </span>
    </button>
  )
}
