import type { Session } from '../../shared/model/plan.ts'
import type { Roadmap } from '../../shared/model/roadmap.ts'
import { formatDate } from '../../shared/words/dates.ts'
import { formatDuration } from '../../shared/words/durations.ts'
import { KIND_WORDS } from '../../shared/words/kinds.ts'
import { KindIcon } from '../design/KindIcon.tsx'
import { phaseTone } from '../design/phaseTone.ts'
import { words } from '../words/words.ts'
import styles from './FirstWeek.module.css'
import type { FirstWeek as Week } from './reviewFacts.ts'
import type { ScopeItem } from './scopeFacts.ts'

type FirstWeekProps = {
  readonly week: Week | null
  readonly items: readonly ScopeItem[]
  readonly roadmap: Roadmap
}

/** The first week's sessions day by day, so that the plan is no abstraction. */
export function FirstWeek({ week, items, roadmap }: FirstWeekProps) {
  if (week === null) return <p>{words.welcome.review.emptyFirstWeek}</p>
  const phaseOf = new Map(items.map(({ id, phase }) => [id, phase]))
  const toneOf = ({ topic }: Session) =>
    phaseTone(roadmap.phases.findIndex(({ id }) => id === phaseOf.get(topic)))
  return (
    <ol className={styles.week}>
      {week.days.map(({ date, sessions }) => (
        <li key={date} className={styles.day}>
          <time className={styles.date} dateTime={date}>
            {formatDate(date)}
          </time>
          <ul className={styles.sessions}>
            {sessions.map((session) => (
              <li
                key={session.id}
                className={styles.session}
                data-kind={session.kind}
                data-phase={toneOf(session)}
              >
                <KindIcon kind={session.kind} label={KIND_WORDS[session.kind].verb} />
                <time>{session.start}</time>
                <span className={styles.title}>{session.title}</span>
                <span className={styles.minutes}>{formatDuration(session.minutes)}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
