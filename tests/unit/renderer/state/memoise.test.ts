import { expect, it, vi } from 'vitest'
import { memoise } from '../../../../renderer/state/memoise.ts'

it('computes anew only when an argument is another one', () => {
  const compute = vi.fn((a: object, b: object) => ({ a, b }))
  const remembered = memoise(compute)
  const [one, two] = [{}, {}]
  const first = remembered(one, two)
  expect(remembered(one, two)).toBe(first)
  expect(compute).toHaveBeenCalledTimes(1)
  expect(remembered(two, two)).toEqual({ a: two, b: two })
  expect(compute).toHaveBeenCalledTimes(2)
})
