import { Check, Timer as TimerIcon } from 'lucide-react'
import { toClockTime, toMinuteOfDay } from '../../shared/time/clockTime.ts'
import { formatDuration } from '../../shared/words/durations.ts'
import { KIND_WORDS } from '../../shared/words/kinds.ts'
import { describeTask } from '../../shared/words/tasks.ts'
import { Button } from '../design/Button.tsx'
import { KindIcon } from '../design/KindIcon.tsx'
import { phaseTone } from '../design/phaseTone.ts'
import { logSession } from '../log/logCommands.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import { useStore } from '../state/store.ts'
import { toggleTimer } from '../timer/timerCommands.ts'
import { logWords } from '../words/log.ts'
import { timerWords } from '../words/timer.ts'
import { todayWords } from '../words/today.ts'
import type { TimedSession } from './findDayState.ts'
import styles from './NextUp.module.css'

type NextUpProps = { readonly index: PlanIndex; readonly timed: TimedSession }

/** The session that runs, or the one that comes next, in large. */
export function NextUp({ index, timed }: NextUpProps) {
  const explain = useStore((state) => state.explain)
  const timer = useStore((state) => state.document.timer)
  const { session, startsIn, endsIn } = timed
  const { roadmap } = index.roadmap
  const item = index.roadmap.items.get(session.topic)
  const runs = startsIn <= 0
  return (
    <section
      className={styles.card}
      data-phase={phaseTone(item?.phase ?? 0)}
      data-kind={session.kind}
      aria-label={runs ? todayWords.now : todayWords.next}
    >
      <p className={styles.when}>
        <strong>{runs ? todayWords.now : todayWords.next}</strong>
        <time>
          {session.start}–{toClockTime(toMinuteOfDay(session.start) + session.minutes)}
        </time>
        <span className={styles.left}>
          {runs
            ? todayWords.endsIn(formatDuration(endsIn))
            : todayWords.startsIn(formatDuration(startsIn))}
        </span>
      </p>
      <h2 className={styles.title}>{session.title}</h2>
      <p className={styles.kind}>
        <KindIcon kind={session.kind} size={16} />
        {KIND_WORDS[session.kind].verb} · {formatDuration(session.minutes)}
      </p>
      <p className={styles.task}>{describeTask(session, roadmap).what}</p>
      <div className={styles.buttons} data-session={session.id}>
        {session.status === 'planned' ? (
          <Button
            variant="primary"
            icon={Check}
            onClick={() => void logSession(session, { status: 'done' })}
          >
            {logWords.outcomes.done}
          </Button>
        ) : null}
        {session.status === 'planned' && timer?.session !== session.id ? (
          <Button icon={TimerIcon} onClick={() => void toggleTimer(session)}>
            {timerWords.start}
          </Button>
        ) : null}
        <Button onClick={() => explain({ kind: 'session', id: session.id })}>
          {todayWords.open}
        </Button>
      </div>
      {runs ? (
        <span
          className={styles.progress}
          style={{ width: `${(-startsIn / session.minutes) * 100}%` }}
          aria-hidden
        />
      ) : null}
    </section>
  )
}
