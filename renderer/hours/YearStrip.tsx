import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { toHorizon } from '../../shared/availability/horizon.ts'
import type { Profile } from '../../shared/model/profile.ts'
import { toCivilDate } from '../../shared/time/civilDate.ts'
import { formatDate, formatMonth } from '../../shared/words/dates.ts'
import { formatDuration } from '../../shared/words/durations.ts'
import { words } from '../words/words.ts'
import { type StripWeek, stripWeeks } from './stripWeeks.ts'
import styles from './YearStrip.module.css'

type YearStripProps = {
  readonly profile: Profile
  /** A stretch was chosen; both dates inclusive. */
  readonly onChoose: (from: string, to: string) => void
}

type Stretch = { readonly anchor: number; readonly head: number }

/** A year and a day of slack: a horizon of whole years needs no row for its last day. */
const MOST_WEEKS_A_ROW = 53

/** Every week of the plan, a year a row: the fuller, the darker; drag over weeks to choose them. */
export function YearStrip({ profile, onChoose }: YearStripProps) {
  const weeks = useMemo(() => stripWeeks(profile), [profile])
  const [stretch, setStretch] = useState<Stretch>({ anchor: 0, head: 0 })
  const [choosing, setChoosing] = useState(false)
  const strip = useRef<HTMLFieldSetElement>(null)
  const first = Math.min(stretch.anchor, stretch.head)
  const last = Math.max(stretch.anchor, stretch.head)
  const rowLength = Math.ceil(weeks.length / Math.ceil(weeks.length / MOST_WEEKS_A_ROW))
  const isStretch = choosing || first !== last

  function choose(): void {
    setChoosing(false)
    setStretch({ anchor: first, head: first })
    const { from, until } = toHorizon(profile)
    const monday = weeks[first]?.monday ?? from
    const sunday = (weeks[last]?.monday ?? from) + 6
    onChoose(toCivilDate(Math.max(monday, from)), toCivilDate(Math.min(sunday, until - 1)))
  }

  function press(event: KeyboardEvent): void {
    if (event.key === 'Escape' && isStretch) {
      event.stopPropagation()
      setStretch({ anchor: stretch.head, head: stretch.head })
      return
    }
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -rowLength, ArrowDown: rowLength }[
      event.key
    ]
    if (step === undefined) return
    event.preventDefault()
    const head = Math.min(Math.max(stretch.head + step, 0), weeks.length - 1)
    setStretch({ anchor: event.shiftKey ? stretch.anchor : head, head })
    strip.current?.querySelectorAll<HTMLElement>('button')[head]?.focus()
  }

  const rows = Array.from({ length: Math.ceil(weeks.length / rowLength) }, (_, row) =>
    weeks.slice(row * rowLength, (row + 1) * rowLength),
  )
  return (
    <fieldset
      ref={strip}
      className={styles.strip}
      aria-label={words.hours.strip}
      onKeyDown={press}
      onPointerLeave={() => setChoosing(false)}
    >
      {rows.map((row, rowIndex) => (
        <div
          key={row[0]?.monday}
          className={styles.row}
          style={{ '--weeks': Math.max(rowLength, 26) }}
        >
          {row.map((week, column) => {
            const index = rowIndex * rowLength + column
            const label = monthLabel(row, column)
            return (
              <div key={week.monday} className={styles.cell}>
                {label ? <span className={styles.month}>{label}</span> : null}
                <button
                  type="button"
                  className={styles.week}
                  tabIndex={index === stretch.head ? 0 : -1}
                  aria-label={nameOf(week)}
                  data-depth={week.depth}
                  data-changed={week.changedDays > 0 ? '' : undefined}
                  data-chosen={isStretch && index >= first && index <= last ? '' : undefined}
                  onPointerDown={() => {
                    setChoosing(true)
                    setStretch({ anchor: index, head: index })
                  }}
                  onPointerEnter={() => {
                    if (choosing) setStretch({ ...stretch, head: index })
                  }}
                  onPointerUp={() => {
                    if (choosing) choose()
                  }}
                  onClick={(event) => {
                    if (event.detail === 0) choose()
                  }}
                />
              </div>
            )
          })}
        </div>
      ))}
    </fieldset>
  )
}

function nameOf(week: StripWeek): string {
  const hours = week.minutes === 0 ? words.hours.free : formatDuration(week.minutes)
  return words.hours.weekName(formatDate(toCivilDate(week.monday)), hours)
}

/** The month's name over the first week that begins in it; the year with January and at a row's start. */
function monthLabel(row: readonly StripWeek[], column: number): string | null {
  const date = toCivilDate(row[column]?.monday ?? 0)
  const before = row[column - 1]
  if (before !== undefined && toCivilDate(before.monday).slice(0, 7) === date.slice(0, 7)) {
    return null
  }
  const month = formatMonth(date)
  const next = row[column + 2]
  const crowded = next !== undefined && toCivilDate(next.monday).slice(0, 7) !== date.slice(0, 7)
  if (column === 0) return crowded ? null : month.slice(0, 3)
  return date.slice(5, 7) === '01' ? date.slice(0, 4) : month.slice(0, 3)
}
