import type { Session } from '../../shared/model/plan.ts'
import { type DayNumber, toDayNumber } from '../../shared/time/civilDate.ts'
import { formatDuration } from '../../shared/words/durations.ts'
import { Button } from '../design/Button.tsx'
import type { PlanIndex } from '../plan/planIndex.ts'
import { useStore } from '../state/store.ts'
import { longWeekdayDate } from '../words/dates.ts'
import { todayWords } from '../words/today.ts'
import { DAYS_SHOWN, DaysAhead } from './DaysAhead.tsx'
import { describeWhen } from './describeWhen.ts'
import { listToHaveReady } from './listToHaveReady.ts'
import { SessionRow } from './SessionRow.tsx'
import styles from './TodayView.module.css'

type BeforePlanProps = {
  readonly index: PlanIndex
  readonly today: DayNumber
  /** Days until the first session. */
  readonly days: number
  readonly first: Session
}

/** Before the plan starts: how long until then, its first day, and what to have ready for the first days. */
export function BeforePlan({ index, today, days, first }: BeforePlanProps) {
  const explain = useStore((state) => state.explain)
  const start = toDayNumber(first.date)
  const sessions = index.sessions.get(start) ?? []
  const minutes = sessions.reduce((sum, session) => sum + session.minutes, 0)
  const ready = listToHaveReady(index, start, start + DAYS_SHOWN)
  return (
    <>
      <header className={styles.heading}>
        <h1 className={styles.date}>{longWeekdayDate(today, today)}</h1>
      </header>
      <div className={styles.columns}>
        <div className={styles.main}>
          <div className={styles.message}>
            <p className={styles.huge}>{todayWords.before(days)}</p>
            <p className={styles.lead}>
              {todayWords.beforeHint(first.title, describeWhen(first, today))}
            </p>
            <Button onClick={() => explain({ kind: 'session', id: first.id })}>
              {todayWords.lookAt(first.title)}
            </Button>
          </div>
          <h2 className={styles.label}>
            {todayWords.firstDay(longWeekdayDate(start, today), formatDuration(minutes))}
          </h2>
          <ol className={styles.rows}>
            {sessions.map((session) => (
              <li key={session.id}>
                <SessionRow index={index} session={session} isAhead />
              </li>
            ))}
          </ol>
          {ready.length === 0 ? null : (
            <>
              <h2 className={styles.label}>{todayWords.haveReady}</h2>
              <ul className={styles.ready}>
                {ready.map(({ title, topic }) => (
                  <li key={title}>
                    {title}
                    <span className={styles.quiet}> · {topic}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
        <DaysAhead index={index} today={today} title={todayWords.firstWeek} after={start - 1} />
      </div>
    </>
  )
}
