import type { Profile } from '../model/profile.ts'
import { type DayNumber, toDayNumber } from '../time/civilDate.ts'
import { MINUTES_PER_DAY } from '../time/clockTime.ts'
import { findTransitions, type Instant, offsetAt } from '../time/zone.ts'

/** A stretch of time in which a zone's offset from UTC is constant. */
type OffsetSpan = {
  /** Minutes east of Greenwich. */
  readonly offset: number
  /** End of the clock times that occur only once: before `until` where the clock then goes back. */
  readonly unambiguousUntil: Instant
  /** Start of the clock times that occur only once: after `from` where the clock had gone back. */
  readonly unambiguousFrom: Instant
}

type ZoneSpan = {
  readonly from: DayNumber
  readonly until: DayNumber
  readonly zone: string
  readonly offsets: readonly OffsetSpan[]
}

/** Where a clock time falls: instants of the start and of the last moment before the clock changes. */
export type Placed = {
  readonly zone: string
  readonly offset: number
  readonly from: Instant
  readonly clockChanges: Instant
}

/**
 * Prepares the learner's time zones over `[from, until)` for fast look-up.
 * @returns a function that places a clock time (minute of a day) on the line of instants, or undefined
 * where the clock does not show that time, or shows it twice, on that date.
 */
export function zoneCalendar(
  timeZones: Profile['timeZones'],
  from: DayNumber,
  until: DayNumber,
): (day: DayNumber, minuteOfDay: number) => Placed | undefined {
  const spans = timeZones.map((entry, index): ZoneSpan => {
    const next = timeZones[index + 1]
    const spanFrom = index === 0 ? from : Math.max(from, toDayNumber(entry.from))
    const spanUntil = next === undefined ? until : Math.min(until, toDayNumber(next.from))
    return {
      from: spanFrom,
      until: spanUntil,
      zone: entry.zone,
      offsets: spanFrom < spanUntil ? offsetSpans(entry.zone, spanFrom, spanUntil) : [],
    }
  })
  const pieces = spans.flatMap((span) => span.offsets.map((piece) => ({ span, piece })))
  let latest = 0
  return (day, minuteOfDay) => {
    const wall = day * MINUTES_PER_DAY + minuteOfDay
    // Windows are placed in order of time: the piece of the last one, or the next, nearly always fits.
    for (let step = 0; step < pieces.length; step += 1) {
      const at = (latest + step) % pieces.length
      const found = pieces[at]
      if (found === undefined || day < found.span.from || day >= found.span.until) continue
      const { piece, span } = found
      const from = wall - piece.offset
      if (from < piece.unambiguousFrom || from >= piece.unambiguousUntil) continue
      latest = at
      return { zone: span.zone, offset: piece.offset, from, clockChanges: piece.unambiguousUntil }
    }
    return undefined
  }
}

function offsetSpans(zone: string, fromDay: DayNumber, untilDay: DayNumber): OffsetSpan[] {
  const from = (fromDay - 2) * MINUTES_PER_DAY
  const until = (untilDay + 3) * MINUTES_PER_DAY
  const spans: OffsetSpan[] = []
  let start = from
  let repeatedAfter = 0
  let offset = offsetAt(zone, from)
  for (const change of findTransitions(zone, from, until)) {
    const repeated = Math.max(0, change.before - change.after)
    spans.push({
      offset,
      unambiguousFrom: start + repeatedAfter,
      unambiguousUntil: change.at - repeated,
    })
    start = change.at
    repeatedAfter = repeated
    offset = change.after
  }
  spans.push({
    offset,
    unambiguousFrom: start + repeatedAfter,
    unambiguousUntil: until,
  })
  return spans
}
