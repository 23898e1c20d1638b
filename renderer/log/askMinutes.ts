import { create } from 'zustand'

/** The session whose minutes the learner is about to say, and what they make of it; null for none. */
export const useAsked = create<{
  readonly id: string | null
  readonly status: 'partial' | 'done'
}>()(() => ({ id: null, status: 'partial' }))

/** Asks for the minutes of a session: for how much of it was done, or how long all of it took. */
export function askMinutes(id: string, status: 'partial' | 'done' = 'partial'): void {
  useAsked.setState({ id, status })
}

/** Stops asking. */
export function stopAsking(): void {
  useAsked.setState({ id: null })
}

/**
 * Minutes that one most often wants to note for a part of a session: a quarter, half and three quarters,
 * rounded to five minutes, each less than the whole.
 */
export function partlyPresets(planned: number): readonly number[] {
  const parts = [0.25, 0.5, 0.75].map((share) => Math.round((planned * share) / 5) * 5)
  return [...new Set(parts)].filter((minutes) => minutes > 0 && minutes < planned)
}
