import { useMemo, useRef, useState } from 'react'
import type { DayNumber } from '../../shared/time/civilDate.ts'
import type { CalendarMode } from '../calendar/mode.ts'
import { findChangedDays } from '../plan/changedDays.ts'
import { type DayCell, toDayCells } from '../plan/dayCells.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import { describeDay } from './describeDay.ts'
import { MilestoneList } from './MilestoneList.tsx'
import { YearBandGrid } from './YearBandGrid.tsx'
import { YearLegend } from './YearLegend.tsx'
import styles from './YearView.module.css'
import { toYearBands } from './yearBands.ts'

type YearViewProps = {
  readonly index: PlanIndex
  readonly today: DayNumber
  readonly day: DayNumber
  readonly onGoTo: (day: DayNumber, mode?: CalendarMode) => void
}

type Tip = { readonly day: DayNumber; readonly x: number; readonly y: number }

/** Every day of the plan in one look: coloured by phase, deeper with more hours. */
export function YearView({ index, today, day, onGoTo }: YearViewProps) {
  const cells = useMemo(
    () => new Map<DayNumber, DayCell>(toDayCells(index).map((cell) => [cell.day, cell])),
    [index],
  )
  const changed = useMemo(
    () => findChangedDays(index.plan.profile, index.from, index.until),
    [index],
  )
  const bands = useMemo(() => toYearBands(index.from, index.until), [index])
  const [tip, setTip] = useState<Tip | null>(null)
  const surface = useRef<HTMLDivElement>(null)
  const current = Math.min(Math.max(day, index.from), index.until - 1)

  const point = (pointed: DayNumber | null, element?: HTMLElement | null) => {
    const box = surface.current?.getBoundingClientRect()
    if (pointed === null || box === undefined || element == null) return setTip(null)
    const own = element.getBoundingClientRect()
    setTip({ day: pointed, x: own.left + own.width / 2 - box.left, y: own.top - box.top })
  }
  const width = surface.current?.clientWidth ?? 0

  return (
    <div className={styles.scroller}>
      <div className={styles.surface} ref={surface}>
        {bands.map((band) => (
          <YearBandGrid
            key={band.firstWeek}
            index={index}
            band={band}
            columns={bands[0]?.mondays.length ?? 1}
            cells={cells}
            changed={changed}
            today={today}
            current={current}
            onGoTo={(target) => onGoTo(target, 'week')}
            onFocusDay={onGoTo}
            onPoint={point}
          />
        ))}
        {tip ? (
          <p
            className={styles.tip}
            aria-hidden
            style={{ insetInlineStart: `${tip.x}px`, insetBlockStart: `${tip.y}px` }}
            data-side={tip.x < width * 0.25 ? 'start' : tip.x > width * 0.75 ? 'end' : 'middle'}
          >
            {describeDay(index, cells.get(tip.day), changed.get(tip.day), tip.day)}
          </p>
        ) : null}
        <YearLegend index={index} changed={changed} today={today} />
        <MilestoneList index={index} today={today} onGoTo={(target) => onGoTo(target, 'week')} />
      </div>
    </div>
  )
}
