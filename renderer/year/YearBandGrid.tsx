import { type KeyboardEvent, memo, useEffect, useRef } from 'react'
import type { DayNumber } from '../../shared/time/civilDate.ts'
import { phaseTone } from '../design/phaseTone.ts'
import type { ChangedDay } from '../plan/changedDays.ts'
import type { DayCell } from '../plan/dayCells.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import { calendarWords } from '../words/calendar.ts'
import { shortWeekdayName, yearName } from '../words/dates.ts'
import { describeDay } from './describeDay.ts'
import styles from './YearBandGrid.module.css'
import { nameMonths, type YearBand } from './yearBands.ts'

type YearBandGridProps = {
  readonly index: PlanIndex
  readonly band: YearBand
  /** Columns of the longest band, so that all bands have cells of the same size. */
  readonly columns: number
  readonly cells: ReadonlyMap<DayNumber, DayCell>
  readonly changed: ReadonlyMap<DayNumber, ChangedDay>
  readonly today: DayNumber
  /** The one day that Tab reaches. */
  readonly current: DayNumber
  readonly onGoTo: (day: DayNumber) => void
  readonly onFocusDay: (day: DayNumber) => void
  readonly onPoint: (day: DayNumber | null, element?: HTMLElement | null) => void
}

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6]

/** One row of the map: a column a week, Monday to Sunday. Arrows move, Enter goes to a day's week. */
export function YearBandGrid(props: YearBandGridProps) {
  const { index, band, current, onGoTo, onFocusDay, onPoint } = props
  const grid = useRef<HTMLTableElement>(null)
  const first = band.mondays[0] ?? 0
  const last = (band.mondays[band.mondays.length - 1] ?? 0) + 6

  useEffect(() => {
    const holdsCurrent = current >= first && current <= last
    const isInMap = document.activeElement?.closest('[data-year-map]') != null
    if (holdsCurrent && isInMap) cellOf(grid.current, current)?.focus()
  }, [current, first, last])

  const onKeyDown = (event: KeyboardEvent) => {
    const next = dayByKey(event.key, current, index)
    if (next !== null) onFocusDay(Math.min(Math.max(next, index.from), index.until - 1))
    else return
    event.preventDefault()
  }
  return (
    <table
      ref={grid}
      className={styles.grid}
      data-year-map
      aria-label={calendarWords.weeksRange(
        band.firstWeek,
        band.firstWeek + band.mondays.length - 1,
      )}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        const day = dayOf(event.target)
        if (day !== null) onGoTo(day)
      }}
      onPointerOver={(event) => onPoint(dayOf(event.target), dayElement(event.target))}
      onPointerLeave={() => onPoint(null)}
      onFocus={(event) => {
        if (event.target.matches(':focus-visible'))
          onPoint(dayOf(event.target), dayElement(event.target))
      }}
      onBlur={() => onPoint(null)}
    >
      <Months band={band} columns={props.columns} />
      <Days {...props} />
    </table>
  )
}

function Months({ band, columns }: { readonly band: YearBand; readonly columns: number }) {
  const first = band.mondays[0] ?? 0
  const ticks = nameMonths(band)
  return (
    <thead aria-hidden>
      <tr>
        <td className={styles.year}>{yearName(first + 6)}</td>
        {Array.from({ length: columns }, (_, place) => {
          const tick = ticks.get(place)
          return (
            <td
              key={tick?.day ?? `week ${first + 7 * place}`}
              className={styles.month}
              data-year={tick?.isYear ? '' : undefined}
            >
              <span>{tick?.label}</span>
            </td>
          )
        })}
      </tr>
    </thead>
  )
}

const Days = memo(
  function Days({ index, band, columns, cells, changed, today, current }: YearBandGridProps) {
    const first = band.mondays[0] ?? 0
    return (
      <tbody>
        {WEEKDAYS.map((weekday) => (
          <tr key={weekday}>
            <th scope="row" className={styles.weekday}>
              <span>{shortWeekdayName(first + weekday)}</span>
            </th>
            {Array.from({ length: columns }, (_, place) => {
              const day = first + 7 * place + weekday
              const cell = place < band.mondays.length ? cells.get(day) : undefined
              if (cell === undefined) return <td key={day} />
              return (
                <td key={day}>
                  <button
                    type="button"
                    className={styles.cell}
                    tabIndex={day === current ? 0 : -1}
                    aria-current={day === today ? 'date' : undefined}
                    aria-label={describeDay(index, cell, changed.get(day), day)}
                    data-day={day}
                    data-phase={cell.phase === null ? undefined : phaseTone(cell.phase)}
                    data-depth={cell.depth}
                    data-changed={changed.get(day)?.kind}
                    data-milestone={cell.milestones.length > 0 ? '' : undefined}
                  />
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    )
  },
  (before, after) =>
    before.index === after.index &&
    before.band === after.band &&
    before.today === after.today &&
    before.current === after.current,
)

function dayElement(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-day]') : null
}

function dayOf(target: EventTarget): DayNumber | null {
  const day = dayElement(target)?.dataset.day
  return day === undefined ? null : Number(day)
}

function cellOf(grid: HTMLElement | null, day: DayNumber): HTMLElement | null {
  return grid?.querySelector<HTMLElement>(`[data-day="${day}"]`) ?? null
}

function dayByKey(key: string, day: DayNumber, index: PlanIndex): DayNumber | null {
  switch (key) {
    case 'ArrowRight':
      return day + 7
    case 'ArrowLeft':
      return day - 7
    case 'ArrowDown':
      return day + 1
    case 'ArrowUp':
      return day - 1
    case 'PageDown':
      return day + 28
    case 'PageUp':
      return day - 28
    case 'Home':
      return index.from
    case 'End':
      return index.until - 1
    default:
      return null
  }
}
