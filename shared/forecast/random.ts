/** A source of seeded random numbers; each call moves it on. */
export type Random = {
  /** From 0 inclusive to 1 exclusive, evenly. */
  readonly uniform: () => number
  /** Normal with mean 0 and variance 1. */
  readonly normal: () => number
}

/**
 * Seeded random numbers: the same seed gives the same numbers on every machine. xoshiro128** (Blackman
 * and Vigna, 2018) with its state filled by the 32-bit finaliser of MurmurHash3; normal deviates in
 * pairs by Marsaglia's polar method.
 * @param seed A whole number; its low 32 bits count.
 */
export function createRandom(seed: number): Random {
  let [a, b, c, d] = [scramble(seed), scramble(seed + 1), scramble(seed + 2), scramble(seed + 3)]
  // A state of zeros would stay so for ever.
  if ((a | b | c | d) === 0) a = 1
  let spare: number | undefined

  function uniform(): number {
    const five = Math.imul(b, 5)
    const result = Math.imul((five << 7) | (five >>> 25), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    return result / 4_294_967_296
  }

  function normal(): number {
    if (spare !== undefined) {
      const kept = spare
      spare = undefined
      return kept
    }
    for (;;) {
      const x = 2 * uniform() - 1
      const y = 2 * uniform() - 1
      const square = x * x + y * y
      if (square >= 1 || square === 0) continue
      const scale = Math.sqrt((-2 * Math.log(square)) / square)
      spare = y * scale
      return x * scale
    }
  }

  return { uniform, normal }
}

function scramble(value: number): number {
  let mixed = Math.imul(value, 0x9e3779b9) | 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}
