import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { addMonths, type DayNumber, toCivilDate, toDayNumber } from '../../shared/time/civilDate.ts'
import { formatDate, formatMonth } from '../../shared/words/dates.ts'
import { words } from '../words/words.ts'
import { IconButton } from './IconButton.tsx'
import styles from './MonthGrid.module.css'
import { dayAfterKey, isCharacter, weeksOfMonth } from './monthGrid.ts'

type MonthGridProps = {
  readonly value: string
  readonly min?: string | undefined
  readonly max?: string | undefined
  /** Civil date that is marked as the present one. */
  readonly today?: string | undefined
  readonly onChoose: (date: string) => void
}

/** A month to choose a date from: arrows go by day and week, Page keys by month. */
export function MonthGrid({ value, min, max, today, onChoose }: MonthGridProps) {
  const [focused, setFocused] = useState(() => toDayNumber(value))
  const cell = useRef<HTMLButtonElement>(null)
  const followFocus = useRef(true)
  const isTyping = useRef(false)
  const shown = toCivilDate(focused)

  useEffect(() => {
    if (followFocus.current && Number.isFinite(focused)) cell.current?.focus()
  }, [focused])

  function go(day: DayNumber, withFocus: boolean): void {
    followFocus.current = withFocus
    setFocused(clamp(day, min, max))
  }

  function press(event: KeyboardEvent): void {
    // Once a date is chosen the month only fades: the next key is meant for the window.
    if (event.currentTarget.closest('[data-closed]') !== null) return
    const isTyped = isCharacter(event) && (event.key !== ' ' || isTyping.current)
    isTyping.current = isTyped
    // A date that somebody types has spaces in it, and none of them chooses the day in focus.
    if (isTyped) event.preventDefault()
    const next = dayAfterKey(focused, event.key)
    if (next === null) return
    event.preventDefault()
    go(next, true)
  }

  return (
    <div>
      <div className={styles.head}>
        <IconButton
          label={words.common.previousMonth}
          icon={ChevronLeft}
          size="small"
          onClick={() => go(toDayNumber(addMonths(shown, -1)), false)}
        />
        <span className={styles.title} aria-live="polite">
          {formatMonth(shown)}
        </span>
        <IconButton
          label={words.common.nextMonth}
          icon={ChevronRight}
          size="small"
          onClick={() => go(toDayNumber(addMonths(shown, 1)), false)}
        />
      </div>
      <table className={styles.table} onKeyDown={press}>
        <thead>
          <tr>
            {words.hours.shortDays.map((day) => (
              <th key={day} scope="col" className={styles.weekday}>
                {day.slice(0, 2)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOfMonth(shown).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => {
                const date = toCivilDate(day)
                return (
                  <td key={day}>
                    <button
                      type="button"
                      ref={day === focused ? cell : undefined}
                      className={styles.day}
                      tabIndex={day === focused ? 0 : -1}
                      aria-label={formatDate(date)}
                      aria-pressed={date === value}
                      aria-current={date === today ? 'date' : undefined}
                      data-outside={date.slice(0, 7) === shown.slice(0, 7) ? undefined : ''}
                      disabled={clamp(day, min, max) !== day}
                      onClick={() => onChoose(date)}
                    >
                      {Number(date.slice(8))}
                    </button>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function clamp(day: DayNumber, min: string | undefined, max: string | undefined): DayNumber {
  const least = min === undefined ? day : Math.max(day, toDayNumber(min))
  return max === undefined ? least : Math.min(least, toDayNumber(max))
}
