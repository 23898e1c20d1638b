import type { Reserve } from '../../shared/model/plan.ts'
import { type DayNumber, toDayNumber } from '../../shared/time/civilDate.ts'
import { toClockTime, toMinuteOfDay } from '../../shared/time/clockTime.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import { todayWords } from '../words/today.ts'
import { DaysAhead } from './DaysAhead.tsx'
import { describeWhen } from './describeWhen.ts'
import { type DayState, nextAfter, type TimedSession } from './findDayState.ts'
import { NextDay } from './NextDay.tsx'
import { NextUp } from './NextUp.tsx'
import { SessionRow } from './SessionRow.tsx'
import { TodayHeading } from './TodayHeading.tsx'
import styles from './TodayView.module.css'

type StudyDayProps = {
  readonly index: PlanIndex
  readonly today: DayNumber
  readonly state: Extract<DayState, { kind: 'study' }>
}

/** A day with sessions: what runs or comes next in large, then the day in its order. */
export function StudyDay({ index, today, state }: StudyDayProps) {
  const shown = state.now ?? state.next
  return (
    <>
      <TodayHeading index={index} today={today} />
      <div className={styles.columns}>
        <div className={styles.main}>
          {shown === null ? (
            <AllOver index={index} today={today} state={state} />
          ) : (
            <NextUp index={index} timed={shown} />
          )}
          <h2 className={styles.label}>{todayWords.sessions}</h2>
          <ol className={styles.rows}>
            {inOrder(state.sessions, state.reserve).map((entry) =>
              entry.kind === 'session' ? (
                <li key={entry.timed.session.id}>
                  <SessionRow
                    index={index}
                    session={entry.timed.session}
                    isOver={entry.timed.endsIn <= 0}
                    isNow={entry.timed === state.now}
                  />
                </li>
              ) : (
                <li key={`reserve ${entry.reserve.start}`} className={styles.reserve}>
                  <time className={styles.times}>
                    {entry.reserve.start}–{endOf(entry.reserve)}
                  </time>
                  <span className={styles.hatch} aria-hidden />
                  <span>
                    {todayWords.reserve}
                    <span className={styles.quiet}>, {todayWords.reserveHint}</span>
                  </span>
                </li>
              ),
            )}
          </ol>
          <NextDay index={index} today={today} />
        </div>
        <DaysAhead index={index} today={today} title={todayWords.ahead} />
      </div>
    </>
  )
}

/** Nothing is left of the day: that is all, or its sessions still ask how they went. */
function AllOver({ index, today, state }: StudyDayProps) {
  const next = nextAfter(index, today)
  const open = state.sessions.filter(({ session }) => session.status === 'planned').length
  const hints = [
    open === 0 ? '' : todayWords.overHint(open),
    next === undefined ? '' : todayWords.doneHint(next.title, describeWhen(next, today)),
  ].filter(Boolean)
  return (
    <div className={styles.message}>
      <p className={styles.large}>{open === 0 ? todayWords.done : todayWords.over}</p>
      {hints.length === 0 ? null : <p className={styles.quiet}>{hints.join(' ')}</p>}
    </div>
  )
}

type Entry =
  | { readonly kind: 'session'; readonly start: number; readonly timed: TimedSession }
  | { readonly kind: 'reserve'; readonly start: number; readonly reserve: Reserve }

function inOrder(sessions: readonly TimedSession[], reserve: readonly Reserve[]): Entry[] {
  const entries: Entry[] = [
    ...sessions.map((timed): Entry => ({ kind: 'session', start: startOf(timed.session), timed })),
    ...reserve.map((free): Entry => ({ kind: 'reserve', start: startOf(free), reserve: free })),
  ]
  return entries.sort((left, right) => left.start - right.start)
}

function startOf(entry: { readonly date: string; readonly start: string }): number {
  return toDayNumber(entry.date) * 1440 + toMinuteOfDay(entry.start)
}

function endOf(reserve: Reserve): string {
  return toClockTime(toMinuteOfDay(reserve.start) + reserve.minutes)
}
