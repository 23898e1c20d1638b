import type { Block } from '../../shared/model/civil.ts'
import type { StudyWindow } from '../../shared/model/profile.ts'
import { toClockTime, toMinuteOfDay } from '../../shared/time/clockTime.ts'

/** The windows of one day of a week or cycle, by start. */
export type Lane = readonly StudyWindow[]

/** A stretch of a lane `[from, until)` in minutes since its midnight; `until` may pass the next one. */
export type Span = { readonly from: number; readonly until: number }

/** Painting happens in steps of so many minutes. */
export const STEP = 15
/** Shortest window that can be painted, in minutes. */
export const SHORTEST = 15

/** Where a window lies in its lane. */
export function spanOf(window: StudyWindow): Span {
  const from = toMinuteOfDay(window.start)
  return { from, until: from + window.minutes }
}

/** Minutes of all windows of a lane. */
export function minutesOf(lane: Lane): number {
  return lane.reduce((sum, { minutes }) => sum + minutes, 0)
}

/** A minute rounded to the step of painting. */
export function snap(minute: number): number {
  return Math.round(minute / STEP) * STEP
}

/**
 * The stretch around `at` that no window of the lane covers, within `bounds`; null inside a window.
 * @param except Index of a window that does not count, because it is the one being changed.
 */
export function gapAt(lane: Lane, at: number, bounds: Span, except = -1): Span | null {
  let { from, until } = bounds
  for (const [index, window] of lane.entries()) {
    if (index === except) continue
    const span = spanOf(window)
    if (at >= span.from && at < span.until) return null
    if (span.until <= at) from = Math.max(from, span.until)
    else until = Math.min(until, span.from)
  }
  return from < until ? { from, until } : null
}

/** Adds a window; the lane stays in order. */
export function withWindow(lane: Lane, window: StudyWindow): Lane {
  return [...lane, window].sort((a, b) => toMinuteOfDay(a.start) - toMinuteOfDay(b.start))
}

/** Takes a window out. */
export function withoutWindow(lane: Lane, index: number): Lane {
  return lane.filter((_, other) => other !== index)
}

/** Puts a window in another's place; the lane stays in order. */
export function replaceWindow(lane: Lane, index: number, window: StudyWindow): Lane {
  return withWindow(withoutWindow(lane, index), window)
}

/** A window over a span. Its part of the day follows its start. */
export function toWindow(span: Span, weekend: boolean): StudyWindow {
  return {
    block: partOfDay(span.from, weekend),
    start: toClockTime(span.from),
    minutes: span.until - span.from,
  }
}

/** The part of the daily routine that a start belongs to, unless the learner says otherwise. */
export function partOfDay(minute: number, weekend: boolean): Block {
  if (minute >= 18 * 60) return 'evening'
  if (weekend) return 'weekend'
  return minute < 12 * 60 ? 'morning' : 'afternoon'
}

/**
 * A window over another span. Its part of the day follows where it had been the usual one for its
 * place; one that the learner chose stays.
 */
export function moveWindow(
  window: StudyWindow,
  span: Span,
  before: boolean,
  after: boolean,
): StudyWindow {
  const usual = window.block === partOfDay(toMinuteOfDay(window.start), before)
  const moved = toWindow(span, after)
  return usual ? moved : { ...moved, block: window.block }
}

/** Minutes at which a new window is best begun, in order of preference. */
const GOOD_STARTS = [19 * 60, 7 * 60, 14 * 60, 10 * 60, 17 * 60, 21 * 60]
const GOOD_WEEKEND_STARTS = [10 * 60, 14 * 60, 17 * 60, 19 * 60]

/** A free hour for a new window, or what is left of one; null in a lane without room. */
export function findRoom(lane: Lane, bounds: Span, weekend: boolean): Span | null {
  const everyStep = Array.from(
    { length: Math.floor((bounds.until - bounds.from) / STEP) },
    (_, step) => bounds.from + step * STEP,
  )
  let best: Span | null = null
  for (const at of [...(weekend ? GOOD_WEEKEND_STARTS : GOOD_STARTS), ...everyStep]) {
    const gap = at < bounds.from ? null : gapAt(lane, at, bounds)
    if (gap === null) continue
    const span = { from: at, until: Math.min(at + 60, gap.until) }
    if (span.until - span.from === 60) return span
    const longer = span.until - span.from > (best === null ? SHORTEST - 1 : best.until - best.from)
    if (longer) best = span
  }
  return best
}

/** Whether a window overlaps another one of its lane. */
export function overlapsOthers(lane: Lane, index: number): boolean {
  const window = lane[index]
  if (window === undefined) return false
  const { from, until } = spanOf(window)
  return lane.some((other, place) => {
    const span = spanOf(other)
    return place !== index && span.from < until && from < span.until
  })
}
