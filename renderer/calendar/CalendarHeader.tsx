import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useMemo } from 'react'
import { type DayNumber, mondayOf } from '../../shared/time/civilDate.ts'
import { formatDuration, formatHours } from '../../shared/words/durations.ts'
import { Button } from '../design/Button.tsx'
import { IconButton } from '../design/IconButton.tsx'
import { SegmentedControl } from '../design/SegmentedControl.tsx'
import type { PlanIndex } from '../plan/planIndex.ts'
import { plannedMinutes } from '../plan/plannedMinutes.ts'
import { calendarWords } from '../words/calendar.ts'
import { dateRange, fullDate, monthAndYear } from '../words/dates.ts'
import styles from './CalendarHeader.module.css'
import { describePlace } from './describePlace.ts'
import { GoToDate } from './GoToDate.tsx'
import { CALENDAR_MODES, type CalendarMode, periodOf, stepFrom } from './mode.ts'

type CalendarHeaderProps = {
  readonly index: PlanIndex
  readonly today: DayNumber
  readonly mode: CalendarMode
  readonly day: DayNumber
  readonly onGoTo: (day: DayNumber, mode?: CalendarMode) => void
  readonly onMode: (mode: CalendarMode) => void
}

const SEGMENTS = CALENDAR_MODES.map((value) => ({ value, label: calendarWords.modes[value] }))

/** What the calendar shows at the moment, and the ways to another time or another look. */
export function CalendarHeader({ index, today, mode, day, onGoTo, onMode }: CalendarHeaderProps) {
  const minutes = useMemo(() => minutesIn(index, mode, day), [index, mode, day])
  return (
    <div className={styles.header} data-above-details>
      <div className={styles.bar}>
        <div className={styles.title}>
          <h1 className={styles.heading} aria-live="polite">
            {describePeriod(index, mode, day)}
          </h1>
          <p className={styles.facts}>
            <span>{describePlace(index, mode, day)}</span>
            <span>
              {minutes === 0 ? (
                calendarWords.nothingPlanned
              ) : (
                <>
                  {mode === 'day' || mode === 'week'
                    ? formatDuration(minutes)
                    : formatHours(minutes)}
                  <span className={styles.roomy}> {calendarWords.planned}</span>
                </>
              )}
            </span>
          </p>
        </div>
        <div className={styles.controls}>
          {mode === 'year' ? null : (
            <div className={styles.steps}>
              <IconButton
                label={calendarWords.previous[mode]}
                icon={ChevronLeft}
                keys={['K']}
                onClick={() => onGoTo(stepFrom(mode, day, -1))}
              />
              <Button variant="quiet" onClick={() => onGoTo(today)}>
                {calendarWords.today}
              </Button>
              <IconButton
                label={calendarWords.next[mode]}
                icon={ChevronRight}
                keys={['J']}
                onClick={() => onGoTo(stepFrom(mode, day, 1))}
              />
            </div>
          )}
          <GoToDate index={index} today={today} day={day} onGoTo={onGoTo} />
          <SegmentedControl
            label={calendarWords.modesLabel}
            value={mode}
            segments={SEGMENTS}
            onChange={onMode}
          />
        </div>
      </div>
    </div>
  )
}

function describePeriod(index: PlanIndex, mode: CalendarMode, day: DayNumber): string {
  switch (mode) {
    case 'day':
      return fullDate(day)
    case 'week':
      return dateRange(mondayOf(day), mondayOf(day) + 6)
    case 'list': {
      const { from, until } = periodOf(mode, day)
      return dateRange(from, until - 1)
    }
    case 'month':
      return monthAndYear(day)
    case 'year':
      return dateRange(index.from, index.until - 1)
  }
}

function minutesIn(index: PlanIndex, mode: CalendarMode, day: DayNumber): number {
  if (mode === 'year') return index.minutes
  const { from, until } = periodOf(mode, day)
  return plannedMinutes(index, from, until)
}
