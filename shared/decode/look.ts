import { isCivilDate } from '../time/civilDate.ts'
import { toMinuteOfDay } from '../time/clockTime.ts'

/** A field of an object of unknown form; undefined where there is none. */
export function field(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return Reflect.get(value, key)
}

/** The items of a list of unknown form; none where it is no list. */
export function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** A value that is text. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** A value that is a number. */
export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

/** A value that is a civil date which exists. */
export function dateOf(value: unknown): string | undefined {
  return typeof value === 'string' && isCivilDate(value) ? value : undefined
}

/** A window on a clock: `[from, until)` in minutes since the midnight before it; may pass 1440. */
export type ClockSpan = { readonly from: number; readonly until: number }

/** A value that is a window of study. */
export function spanOf(value: unknown): ClockSpan | undefined {
  const start = textOf(field(value, 'start'))
  const minutes = numberOf(field(value, 'minutes'))
  if (start === undefined || minutes === undefined || minutes <= 0) return undefined
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(start)) return undefined
  const from = toMinuteOfDay(start)
  return { from, until: from + minutes }
}
