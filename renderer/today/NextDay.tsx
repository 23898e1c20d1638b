import { CalendarX2, NotebookPen } from 'lucide-react'
import type { DayNumber } from '../../shared/time/civilDate.ts'
import { toDayNumber } from '../../shared/time/civilDate.ts'
import { Button } from '../design/Button.tsx'
import { Disclosure } from '../design/Disclosure.tsx'
import type { PlanIndex } from '../plan/planIndex.ts'
import { useStore } from '../state/store.ts'
import { longWeekdayDate } from '../words/dates.ts'
import { logWords } from '../words/log.ts'
import { todayWords } from '../words/today.ts'
import { nextAfter } from './findDayState.ts'
import { SessionRow } from './SessionRow.tsx'
import styles from './TodayView.module.css'

type NextDayProps = { readonly index: PlanIndex; readonly today: DayNumber }

/** What can be noted beside today's sessions: the next day's, done early, and study of another kind. */
export function NextDay({ index, today }: NextDayProps) {
  const open = useStore((state) => state.open)
  const next = nextAfter(index, today)
  const day = next === undefined ? null : toDayNumber(next.date)
  return (
    <div className={styles.beside}>
      {day === null ? null : (
        <Disclosure
          title={todayWords.early}
          summary={day === today + 1 ? todayWords.tomorrow : longWeekdayDate(day, today)}
        >
          <ol className={styles.rows}>
            {(index.sessions.get(day) ?? []).map((session) => (
              <li key={session.id}>
                <SessionRow index={index} session={session} isAhead />
              </li>
            ))}
          </ol>
        </Disclosure>
      )}
      <div className={styles.buttons}>
        <Button variant="quiet" icon={NotebookPen} onClick={() => open('unplanned')}>
          {logWords.unplanned.action}
        </Button>
        <Button variant="quiet" icon={CalendarX2} onClick={() => open('away')}>
          {logWords.away.action}
        </Button>
      </div>
    </div>
  )
}
