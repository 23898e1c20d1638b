import { MINUTES_PER_DAY } from '../time/clockTime.ts'

/** What a stopped timer stands for. */
export type Timed = {
  /** Whole minutes, at most a day; what a log can take. */
  readonly minutes: number
  readonly status: 'done' | 'partial'
  /** So much more than planned that the timer may have run on while nobody studied. */
  readonly isOdd: boolean
}

/** How many times the planned minutes a timer may show before one asks. */
const MOST_TIMES = 3

/**
 * What a timer's seconds stand for in a session.
 * @param planned Minutes of the session.
 */
export function judgeTimer(seconds: number, planned: number): Timed {
  const minutes = Math.round(seconds / 60)
  return {
    minutes: Math.min(minutes, MINUTES_PER_DAY),
    status: minutes < planned ? 'partial' : 'done',
    isOdd: minutes > planned * MOST_TIMES,
  }
}

/**
 * Whether a clock went backwards between two looks at it, by more than the second that setting it
 * exactly takes. Both as ISO 8601.
 */
export function wasSetBack(before: string, after: string): boolean {
  return Date.parse(before) - Date.parse(after) > 1_000
}
