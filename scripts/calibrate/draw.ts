import { seeded } from '../../tests/builders/seeded.ts'

/** Draws for the simulated learners; none of the forecast's own. */
export type Draw = {
  readonly unit: () => number
  readonly normal: () => number
  readonly oneOf: <T>(values: readonly T[]) => T
}

/** Draws of a seed. Normal deviates by Box and Muller. */
export function drawsOf(seed: number): Draw {
  const unit = seeded(Math.imul(seed, 2_654_435_761))
  return {
    unit,
    normal: () => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit()),
    oneOf: (values) => {
      const value = values[Math.floor(unit() * values.length)]
      if (value === undefined) throw new Error('Nothing to choose from')
      return value
    },
  }
}
