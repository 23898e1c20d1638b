import { useCallback } from 'react'
import { type DayNumber, toCivilDate, toDayNumber } from '../../shared/time/civilDate.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import { useWallClock } from '../state/clock.ts'
import { selectPlanIndex } from '../state/selectors.ts'
import { useStore } from '../state/store.ts'
import { calendarWords } from '../words/calendar.ts'
import { YearView } from '../year/YearView.tsx'
import { CalendarGrid } from './CalendarGrid.tsx'
import { CalendarHeader } from './CalendarHeader.tsx'
import styles from './CalendarView.module.css'
import type { EventSubject } from './events.ts'
import { type CalendarMode, dayForMode, useCalendarMode } from './mode.ts'
import { useCalendarKeys } from './useCalendarKeys.ts'
import { WeekMap } from './WeekMap.tsx'

/** The accepted plan as a calendar: a week first, and two years within a click. */
export function CalendarView() {
  const index = useStore(selectPlanIndex)
  return index === null ? null : <PlanCalendar index={index} />
}

function PlanCalendar({ index }: { readonly index: PlanIndex }) {
  const clock = useWallClock(index.plan.profile.timeZones)
  const focusDate = useStore((state) => state.focusDate)
  const goToDate = useStore((state) => state.goToDate)
  const explain = useStore((state) => state.explain)
  const lockedDays = useStore((state) => state.document.lockedDays)
  const mode = useCalendarMode((state) => state.mode)
  const setMode = useCalendarMode((state) => state.setMode)
  const day = focusDate === null ? dayToStartWith(index, clock.day) : toDayNumber(focusDate)

  const goTo = useCallback(
    (target: DayNumber, as?: CalendarMode) => {
      goToDate(toCivilDate(target))
      if (as !== undefined) setMode(as)
    },
    [goToDate, setMode],
  )
  const open = useCallback(
    (subject: EventSubject) => {
      if (subject.kind === 'session') explain({ kind: 'session', id: subject.session.id })
      if (subject.kind === 'milestone') explain({ kind: 'milestone', id: subject.milestone.id })
    },
    [explain],
  )
  const showAs = useCallback(
    (as: CalendarMode) => {
      if (as === mode) return
      const target = dayForMode(mode, day, clock.day)
      if (target !== day) goToDate(toCivilDate(target))
      setMode(as)
    },
    [mode, day, clock.day, goToDate, setMode],
  )
  const grid = useCalendarKeys({ index, mode, day, today: clock.day, goTo, onMode: showAs })

  return (
    <section className={styles.calendar} aria-label={calendarWords.label}>
      <CalendarHeader
        index={index}
        today={clock.day}
        mode={mode}
        day={day}
        onGoTo={goTo}
        onMode={showAs}
      />
      {mode === 'year' ? (
        <YearView index={index} today={clock.day} day={day} onGoTo={goTo} />
      ) : (
        <>
          <div
            className={styles.grid}
            ref={grid}
            data-seven-days={mode === 'week' || mode === 'month' ? '' : undefined}
          >
            <CalendarGrid
              lockedDays={lockedDays}
              index={index}
              clock={clock}
              mode={mode}
              day={day}
              onOpen={open}
              onGoTo={goTo}
            />
          </div>
          <WeekMap index={index} today={clock.day} mode={mode} day={day} onGoTo={goTo} />
        </>
      )}
    </section>
  )
}

/** Today; before the plan starts its first day, after its end its last. */
function dayToStartWith(index: PlanIndex, today: DayNumber): DayNumber {
  return Math.min(Math.max(today, index.from), index.until - 1)
}
