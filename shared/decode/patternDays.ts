import { WEEKDAYS } from '../model/civil.ts'
import { field, items } from './look.ts'

/** The windows of one day of a pattern, and where they stand in the input. */
export type Day = { readonly path: string; readonly windows: readonly unknown[] }

/**
 * Every day of a pattern in the order in which they follow each other; one day for an exception.
 * @param entry An entry of `availability` or `exceptions`, of unknown form.
 */
export function daysOf(entry: unknown, path: string): Day[] {
  switch (field(entry, 'type')) {
    case 'weekly':
      return weekOf(field(entry, 'days'), `${path}.days`)
    case 'alternating':
      return items(field(entry, 'weeks')).flatMap((week, index) =>
        weekOf(field(week, 'days'), `${path}.weeks.${index}.days`),
      )
    case 'cycle':
      return items(field(entry, 'dayWindows')).map((windows, index) => ({
        path: `${path}.dayWindows.${index}`,
        windows: items(windows),
      }))
    default:
      return [{ path: `${path}.windows`, windows: items(field(entry, 'windows')) }]
  }
}

function weekOf(days: unknown, path: string): Day[] {
  return WEEKDAYS.map((weekday) => ({
    path: `${path}.${weekday}`,
    windows: items(field(days, weekday)),
  }))
}
