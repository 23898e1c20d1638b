import { type Lane, type Span, spanOf } from './lane.ts'

const DAY: Span = { from: 5 * 60, until: 24 * 60 }
const NIGHT: Span = { from: 0, until: 27 * 60 }

/** The hours that a page of lanes shows: 05 to 24, or the night as well where it is wanted or used. */
export function weekBounds(lanes: readonly Lane[], night: boolean): Span {
  return night || usesNight(lanes) ? NIGHT : DAY
}

/** Whether any window lies outside the hours that are shown by day. */
export function usesNight(lanes: readonly Lane[]): boolean {
  return lanes.flat().some((window) => {
    const { from, until } = spanOf(window)
    return from < DAY.from || until > DAY.until
  })
}
