/** Which of the four phase hues: the value of `data-phase`. */
export type PhaseTone = 1 | 2 | 3 | 4

const TONES: readonly PhaseTone[] = [1, 2, 3, 4]

/** The hue of the phase at `ordinal` (0 is the roadmap's first); a fifth phase begins again. */
export function phaseTone(ordinal: number): PhaseTone {
  return TONES[Math.max(ordinal, 0) % TONES.length] ?? 1
}
