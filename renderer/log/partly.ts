import { create } from 'zustand'

/** The session for which the learner is about to say how much of it was done; null for none. */
export const usePartly = create<{ readonly id: string | null }>()(() => ({ id: null }))

/** Asks how much of a session was done. */
export function askPartly(id: string): void {
  usePartly.setState({ id })
}

/** Stops asking. */
export function stopAskingPartly(): void {
  usePartly.setState({ id: null })
}

/**
 * Minutes that one most often wants to note for a part of a session: a quarter, half and three quarters,
 * rounded to five minutes, each less than the whole.
 */
export function partlyPresets(planned: number): readonly number[] {
  const parts = [0.25, 0.5, 0.75].map((share) => Math.round((planned * share) / 5) * 5)
  return [...new Set(parts)].filter((minutes) => minutes > 0 && minutes < planned)
}
