import type { Timer } from './timer.ts'

/** A timer that starts on a session at an instant (ISO 8601). */
export function startTimer(session: string, at: string): Timer {
  return { session, startedAt: at, seconds: 0, runningSince: at }
}

/** The timer going on at an instant; the very same where it runs already. */
export function resumeTimer(timer: Timer, at: string): Timer {
  return timer.runningSince === null ? { ...timer, runningSince: at } : timer
}

/**
 * The timer waiting from an instant on, with the stretch under way added; the very same where it waits
 * already. Where the clock was set back behind the stretch's beginning, the stretch counts nothing.
 */
export function pauseTimer(timer: Timer, at: string): Timer {
  if (timer.runningSince === null) return timer
  return { ...timer, seconds: readTimer(timer, at), runningSince: null }
}

/** Whole seconds that a timer shows at an instant (ISO 8601); never fewer than it holds already. */
export function readTimer({ seconds, runningSince }: Timer, at: string): number {
  if (runningSince === null) return seconds
  const under = Math.floor((Date.parse(at) - Date.parse(runningSince)) / 1000)
  return seconds + Math.max(0, under)
}
