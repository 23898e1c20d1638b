import { type PointerEvent, useMemo, useState } from 'react'
import { type DayNumber, mondayOf } from '../../shared/time/civilDate.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import { sliceWeeks, type Week } from '../plan/weeks.ts'
import { calendarWords } from '../words/calendar.ts'
import { describeWeekOnMap } from './describeWeekOnMap.ts'
import { type CalendarMode, periodOf } from './mode.ts'
import styles from './WeekMap.module.css'
import { WeekMapBars } from './WeekMapBars.tsx'
import { WeekMapMarks } from './WeekMapMarks.tsx'

type WeekMapProps = {
  readonly index: PlanIndex
  readonly today: DayNumber
  readonly mode: Exclude<CalendarMode, 'year'>
  readonly day: DayNumber
  readonly onGoTo: (day: DayNumber) => void
}

/**
 * All weeks of the plan on one line: how many hours of which phase, today, milestones, days off. A
 * slider: click, drag or arrow to a week and the calendar follows.
 */
export function WeekMap({ index, today, mode, day, onGoTo }: WeekMapProps) {
  const weeks = useMemo(() => sliceWeeks(index), [index])
  const [pointed, setPointed] = useState<number | null>(null)
  const first = weeks[0]?.monday ?? index.from
  const current = clamp(Math.floor((mondayOf(day) - first) / 7), weeks.length)

  const goToWeek = (week: number) => {
    const target = weeks[clamp(week, weeks.length)]
    if (target !== undefined && target.monday !== mondayOf(day)) onGoTo(target.monday)
  }
  const tip = pointed === null ? undefined : weeks[pointed]

  return (
    <div className={styles.map}>
      <div className={styles.strip}>
        <input
          type="range"
          className={styles.slider}
          // A thumb as wide as one week makes the slider's places fall on the bars.
          style={{ '--thumb': `${100 / weeks.length}%` }}
          aria-label={calendarWords.mapLabel}
          aria-valuetext={describeCurrent(index, weeks, current)}
          min={0}
          max={weeks.length - 1}
          step={1}
          value={current}
          onChange={(event) => goToWeek(event.currentTarget.valueAsNumber)}
          onPointerMove={(event) => setPointed(weekAt(event, weeks.length))}
          onPointerLeave={() => setPointed(null)}
        />
        <WeekMapBars index={index} weeks={weeks} />
        <WeekMapMarks
          index={index}
          weeks={weeks}
          today={today}
          shown={periodOf(mode, day)}
          pointed={pointed}
        />
      </div>
      {tip && pointed !== null ? (
        <p
          className={styles.tip}
          style={{ insetInlineStart: `${((pointed + 0.5) / weeks.length) * 100}%` }}
          data-side={
            pointed < weeks.length * 0.2 ? 'start' : pointed > weeks.length * 0.8 ? 'end' : 'middle'
          }
          aria-hidden
        >
          {describeWeekOnMap(index, tip)}
        </p>
      ) : null}
    </div>
  )
}

function describeCurrent(index: PlanIndex, weeks: readonly Week[], current: number): string {
  const week = weeks[current]
  return week === undefined ? '' : describeWeekOnMap(index, week)
}

function weekAt(event: PointerEvent<HTMLElement>, weeks: number): number {
  const box = event.currentTarget.getBoundingClientRect()
  return box.width === 0
    ? 0
    : clamp(Math.floor(((event.clientX - box.left) / box.width) * weeks), weeks)
}

function clamp(week: number, weeks: number): number {
  return Math.min(Math.max(week, 0), weeks - 1)
}
