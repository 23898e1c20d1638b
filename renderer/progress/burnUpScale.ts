import type { BurnUpWeek } from '../../shared/forecast/types.ts'
import { type DayNumber, toDayNumber } from '../../shared/time/civilDate.ts'

/** Size of a drawing in its own units, and the room that its axes take. */
export type Frame = {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Places of a burn-up in a frame. */
export type BurnUpScale = {
  readonly x: (day: DayNumber) => number
  readonly y: (minutes: number) => number
  readonly from: DayNumber
  readonly until: DayNumber
  /** Minutes at round marks of the vertical axis, 0 first. */
  readonly marks: readonly number[]
}

const DAYS_PER_WEEK = 7
const STEPS_IN_HOURS = [5, 10, 20, 50, 100, 200, 500, 1000, 2000]
const MOST_MARKS = 6

/** Lays weeks and minutes out in a frame; time to the right, minutes upwards. */
export function layBurnUp(
  weeks: readonly BurnUpWeek[],
  totalMinutes: number,
  frame: Frame,
): BurnUpScale {
  const from = toDayNumber(weeks[0]?.monday ?? '1970-01-05')
  const until = toDayNumber(weeks[weeks.length - 1]?.monday ?? '1970-01-05') + DAYS_PER_WEEK
  const most = Math.max(totalMinutes, ...weeks.map(({ baseline }) => baseline), 60)
  const step =
    STEPS_IN_HOURS.find((hours) => most / (hours * 60) <= MOST_MARKS) ?? Math.ceil(most / 60)
  const marks: number[] = []
  for (let minutes = 0; minutes <= most; minutes += step * 60) marks.push(minutes)
  const across = frame.width - frame.left - frame.right
  const upward = frame.height - frame.top - frame.bottom
  return {
    from,
    until,
    marks,
    x: (day) => frame.left + (across * (day - from)) / (until - from),
    y: (minutes) => frame.height - frame.bottom - (upward * minutes) / most,
  }
}

/** A line through one value a week, as the path of an SVG; weeks without a value are left out. */
export function linePath(
  weeks: readonly BurnUpWeek[],
  minutesOf: (week: BurnUpWeek) => number | null,
  { x, y }: BurnUpScale,
  start?: readonly [day: DayNumber, minutes: number],
): string {
  const points = start === undefined ? [] : [`${round(x(start[0]))} ${round(y(start[1]))}`]
  for (const week of weeks) {
    const minutes = minutesOf(week)
    if (minutes === null) continue
    points.push(`${round(x(toDayNumber(week.monday) + DAYS_PER_WEEK))} ${round(y(minutes))}`)
  }
  return points.length < 2 ? '' : `M${points.join('L')}`
}

/** The area between two values a week, closed at its start. */
export function bandPath(
  weeks: readonly BurnUpWeek[],
  scale: BurnUpScale,
  start: readonly [day: DayNumber, minutes: number],
): string {
  const upper = linePath(weeks, ({ band }) => band?.p50 ?? null, scale, start)
  const back = [...weeks]
    .reverse()
    .flatMap(({ monday, band }) =>
      band === null
        ? []
        : [`${round(scale.x(toDayNumber(monday) + DAYS_PER_WEEK))} ${round(scale.y(band.p80))}`],
    )
  return upper === '' ? '' : `${upper}L${back.join('L')}Z`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
