import type { Week } from '../plan/weeks.ts'

/** Where a bar stands within its week, and how much of it the bar takes. */
const BAR = { inset: 0.12, width: 0.76 }

/** One phase's part of all bars as the path of one shape: a map of two years has a handful of these. */
export type PhasePath = { readonly phase: number; readonly path: string }

/**
 * Draws the bars of weeks, one week wide and one high where the hours are most.
 * @param isDrawn leaves weeks out; the others keep place and height.
 * @returns a path for each phase that has hours in them, in the roadmap's order.
 */
export function drawBars(weeks: readonly Week[], isDrawn: (week: Week) => boolean): PhasePath[] {
  const most = weeks.reduce((fullest, week) => Math.max(fullest, week.minutes), 1)
  const paths: string[] = []
  weeks.forEach((week, place) => {
    if (!isDrawn(week)) return
    let top = 1
    week.minutesByPhase.forEach((minutes, phase) => {
      if (minutes === 0) return
      const height = minutes / most
      top -= height
      paths[phase] = `${paths[phase] ?? ''}${drawBox(place + BAR.inset, top, BAR.width, height)}`
    })
  })
  return paths.flatMap((path, phase) => [{ phase, path }])
}

/** A box as part of a path. */
export function drawBox(x: number, y: number, width: number, height: number): string {
  return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`
}

/** Fine enough for a screen, and short. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
