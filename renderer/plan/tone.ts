import type { PhaseTone } from '../design/phaseTone.ts'

const TONES: readonly PhaseTone[] = [1, 2, 3, 4]

/** The hue of a phase by its place in the roadmap, 0 is the first. */
export function toneAt(phase: number): PhaseTone {
  return TONES[phase % TONES.length] ?? 1
}
