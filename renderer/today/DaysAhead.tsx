import { Flag } from 'lucide-react'
import { type DayNumber, toCivilDate, toDayNumber } from '../../shared/time/civilDate.ts'
import { formatDuration } from '../../shared/words/durations.ts'
import { useCalendarMode } from '../calendar/mode.ts'
import { phaseTone } from '../design/phaseTone.ts'
import { findChangedDays } from '../plan/changedDays.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import { useStore } from '../state/store.ts'
import { fullDate, weekdayDate } from '../words/dates.ts'
import { todayWords } from '../words/today.ts'
import styles from './DaysAhead.module.css'

type DaysAheadProps = {
  readonly index: PlanIndex
  readonly today: DayNumber
  readonly title: string
  /** The day before the first one shown; today where left out. */
  readonly after?: DayNumber
}

/** How many days have a line. */
export const DAYS_SHOWN = 6

/** The coming days in a line each, and the next milestone; a day leads to its calendar. */
export function DaysAhead({ index, today, title, after = today }: DaysAheadProps) {
  const days = Array.from({ length: DAYS_SHOWN }, (_, place) => after + 1 + place).filter(
    (day) => day < index.until,
  )
  const changed = findChangedDays(index.plan.profile, after + 1, after + 1 + DAYS_SHOWN)
  const goToDate = useStore((state) => state.goToDate)
  const setMode = useCalendarMode((state) => state.setMode)
  return (
    <section className={styles.ahead} aria-label={title}>
      <h2 className={styles.label}>{title}</h2>
      <ul className={styles.days}>
        {days.map((day) => {
          const sessions = index.sessions.get(day) ?? []
          const minutes = sessions.reduce((sum, session) => sum + session.minutes, 0)
          const items = [...new Set(sessions.map((session) => session.topic))]
          return (
            <li key={day}>
              <button
                type="button"
                className={styles.day}
                onClick={() => {
                  setMode('day')
                  goToDate(toCivilDate(day))
                }}
              >
                <span className={styles.name}>
                  <time dateTime={toCivilDate(day)}>{weekdayDate(day, today)}</time>
                  <span className={styles.minutes}>
                    {minutes > 0
                      ? formatDuration(minutes)
                      : (changed.get(day)?.reason ?? todayWords.nothing)}
                  </span>
                </span>
                {items.length > 0 ? (
                  <span className={styles.items}>
                    {items.map((id) => {
                      const item = index.roadmap.items.get(id)
                      return (
                        <span key={id} className={styles.item}>
                          <span
                            className={styles.dot}
                            data-phase={phaseTone(item?.phase ?? 0)}
                            aria-hidden
                          />
                          {item?.title ?? id}
                        </span>
                      )
                    })}
                  </span>
                ) : null}
              </button>
            </li>
          )
        })}
      </ul>
      <NextMilestone index={index} today={today} />
    </section>
  )
}

function NextMilestone({ index, today }: { readonly index: PlanIndex; readonly today: DayNumber }) {
  const explain = useStore((state) => state.explain)
  const next = [...index.plan.milestones]
    .sort((left, right) => (left.date < right.date ? -1 : 1))
    .find(({ date }) => toDayNumber(date) >= today)
  if (next === undefined) return null
  const day = toDayNumber(next.date)
  return (
    <>
      <h2 className={styles.label}>{todayWords.nextMilestone}</h2>
      <button
        type="button"
        className={styles.milestone}
        onClick={() => explain({ kind: 'milestone', id: next.id })}
      >
        <Flag size={14} strokeWidth={2} aria-hidden />
        <span>
          {next.title}
          <span className={styles.quiet}>
            {fullDate(day)}, {todayWords.inDays(day - today)}
          </span>
        </span>
      </button>
    </>
  )
}
