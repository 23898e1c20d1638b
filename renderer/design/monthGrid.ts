import {
  addMonths,
  type DayNumber,
  mondayOf,
  toCivilDate,
  toDayNumber,
} from '../../shared/time/civilDate.ts'

/** The weeks (Monday first) that show the month of a date, as day numbers, always six. */
export function weeksOfMonth(date: string): readonly (readonly DayNumber[])[] {
  const first = mondayOf(toDayNumber(`${date.slice(0, 7)}-01`))
  return Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => first + week * 7 + day),
  )
}

/** The day that a key leads to from another in a month grid (WAI-ARIA date grid); null for other keys. */
export function dayAfterKey(day: DayNumber, key: string): DayNumber | null {
  switch (key) {
    case 'ArrowLeft':
      return day - 1
    case 'ArrowRight':
      return day + 1
    case 'ArrowUp':
      return day - 7
    case 'ArrowDown':
      return day + 7
    case 'Home':
      return mondayOf(day)
    case 'End':
      return mondayOf(day) + 6
    case 'PageUp':
      return toDayNumber(addMonths(toCivilDate(day), -1))
    case 'PageDown':
      return toDayNumber(addMonths(toCivilDate(day), 1))
    default:
      return null
  }
}

/** Whether a key press writes a character, were there a field for it. */
export function isCharacter(press: {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}): boolean {
  return press.key.length === 1 && !press.ctrlKey && !press.metaKey && !press.altKey
}
