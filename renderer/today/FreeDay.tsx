import type { Reserve, Session } from '../../shared/model/plan.ts'
import type { DayNumber } from '../../shared/time/civilDate.ts'
import { toClockTime, toMinuteOfDay } from '../../shared/time/clockTime.ts'
import { Button } from '../design/Button.tsx'
import { findChangedDays } from '../plan/changedDays.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import { useStore } from '../state/store.ts'
import { todayWords } from '../words/today.ts'
import { DaysAhead } from './DaysAhead.tsx'
import { describeWhen } from './describeWhen.ts'
import { NextDay } from './NextDay.tsx'
import { TodayHeading } from './TodayHeading.tsx'
import styles from './TodayView.module.css'

type FreeDayProps = {
  readonly index: PlanIndex
  readonly today: DayNumber
  readonly next: Session
  readonly reserve: readonly Reserve[]
}

/** A day without sessions: rest, and what a free hour could do. */
export function FreeDay({ index, today, next, reserve }: FreeDayProps) {
  const explain = useStore((state) => state.explain)
  const reason = findChangedDays(index.plan.profile, today, today + 1).get(today)?.reason
  return (
    <>
      <TodayHeading index={index} today={today} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <div className={styles.message}>
            <p className={styles.large}>
              {reason == null ? todayWords.free : todayWords.dayOff(reason)}
            </p>
            {reserve.map((free) => (
              <p key={free.start}>
                {todayWords.freeReserve(
                  `${free.start} to ${toClockTime(toMinuteOfDay(free.start) + free.minutes)}`,
                )}
              </p>
            ))}
            <p>{todayWords.freeHint(next.title, describeWhen(next, today))}</p>
            <Button onClick={() => explain({ kind: 'session', id: next.id })}>
              {todayWords.lookAt(next.title)}
            </Button>
          </div>
          <NextDay index={index} today={today} />
        </div>
        <DaysAhead index={index} today={today} title={todayWords.ahead} />
      </div>
    </>
  )
}
