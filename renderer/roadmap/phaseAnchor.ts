/** Id of the heading of a phase's list, by the phase's place in the roadmap. */
export function phaseAnchor(ordinal: number): string {
  return `phase-${ordinal + 1}`
}
