import type { Session } from '../../shared/model/plan.ts'
import { type DayNumber, toDayNumber } from '../../shared/time/civilDate.ts'
import { Button } from '../design/Button.tsx'
import type { PlanIndex } from '../plan/planIndex.ts'
import { useStore } from '../state/store.ts'
import { longWeekdayDate } from '../words/dates.ts'
import { todayWords } from '../words/today.ts'
import { DaysAhead } from './DaysAhead.tsx'
import { describeWhen } from './describeWhen.ts'
import styles from './TodayView.module.css'

type BeforePlanProps = {
  readonly index: PlanIndex
  readonly today: DayNumber
  /** Days until the first session. */
  readonly days: number
  readonly first: Session
}

/** Before the plan starts: how long until then, and how it begins. */
export function BeforePlan({ index, today, days, first }: BeforePlanProps) {
  const explain = useStore((state) => state.explain)
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
        </div>
        <DaysAhead
          index={index}
          today={today}
          title={todayWords.firstWeek}
          after={toDayNumber(first.date) - 1}
        />
      </div>
    </>
  )
}
