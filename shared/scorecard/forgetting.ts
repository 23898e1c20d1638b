/** Exponent of the forgetting curve: minus the last of the 21 default weights of FSRS-6. */
const DECAY = -0.1542
/** Chosen so that recall after exactly one stability is 0.9. */
const FACTOR = 0.9 ** (1 / DECAY) - 1

/**
 * Chance of recalling something `elapsedDays` after it was last seen: the power curve of FSRS-6,
 * R(t, S) = (1 + f · t / S)^d with R(S, S) = 0.9. In (0, 1].
 * Source: open-spaced-repetition, "The Algorithm", FSRS-6.
 * @param stability Days after which recall has fallen to 0.9; more than 0.
 */
export function predictRecall(elapsedDays: number, stability: number): number {
  return (1 + (FACTOR * elapsedDays) / stability) ** DECAY
}
