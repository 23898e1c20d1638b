import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contrast, DEFICIENCY_NAMES, distance, lightness, simulate, toLinear } from './colour.ts'

const FILE = join(import.meta.dirname, '../../../../renderer/design/tokens.css')
const PHASES = [1, 2, 3, 4] as const
const PAIRS = PHASES.flatMap((one) => PHASES.filter((two) => two > one).map((two) => [one, two]))

const css = readFileSync(FILE, 'utf8')
const light = tokensOf(':root {')
const themes = {
  light,
  dark: new Map([
    ...light,
    ...tokensOf(":root[data-theme='dark'] {", ':root[data-theme="dark"] {'),
  ]),
}

describe.each(Object.entries(themes))('%s theme', (_, tokens) => {
  const colour = (name: string): string => {
    const value = tokens.get(name)
    if (value === undefined) throw new Error(`No token ${name}`)
    return value
  }
  const surfaces = ['ground', 'surface', 'raised', 'sunken', 'hover', 'selected'].map(colour)

  it.each(['text', 'text-2', 'text-3'])('%s is readable on every surface', (name) => {
    // Third-rank text never stands on what is selected.
    const under = name === 'text-3' ? surfaces.slice(0, 5) : surfaces
    for (const surface of under) {
      expect(contrast(colour(name), surface)).toBeGreaterThanOrEqual(4.5)
    }
  })

  it.each([
    ['text-on-strong', 'strong'],
    ['text-on-strong', 'strong-hover'],
    ['wrong', 'surface'],
    ['wrong', 'raised'],
    ['wrong', 'ground'],
    ['wrong', 'wrong-fill'],
    ['care', 'care-fill'],
    ['good', 'good-fill'],
    ['text', 'block-fill'],
    ['text-2', 'block-fill'],
    ['text-2', 'busy'],
  ])('%s is readable on %s', (ink, ground) => {
    expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(4.5)
  })

  it('controls stand out from what is behind them', () => {
    for (const surface of [colour('surface'), colour('raised'), colour('ground')]) {
      expect(contrast(colour('control-line'), surface)).toBeGreaterThanOrEqual(3)
      expect(contrast(colour('focus'), surface)).toBeGreaterThanOrEqual(3)
    }
  })

  it.each(PHASES)('the ink of phase %s is readable, and its edge stands out', (phase) => {
    const ink = colour(`phase-${phase}-ink`)
    const edge = colour(`phase-${phase}-edge`)
    expect(contrast(ink, colour(`phase-${phase}-fill`))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(ink, colour('surface'))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colour(`phase-${phase}-on`), edge)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(edge, colour('surface'))).toBeGreaterThanOrEqual(3)
  })

  it.each(PAIRS)('phases %s and %s stay apart in grey', (one, two) => {
    const [first, second] = [one, two].map((phase) =>
      lightness(toLinear(colour(`phase-${phase}-edge`))),
    )
    expect(Math.abs((first ?? 0) - (second ?? 0))).toBeGreaterThanOrEqual(8)
  })

  it.each(PAIRS.flatMap(([one, two]) => DEFICIENCY_NAMES.map((kind) => [one, two, kind] as const)))(
    'phases %s and %s stay apart with %s',
    (one, two, kind) => {
      const seen = (phase: number | undefined) =>
        simulate(toLinear(colour(`phase-${phase}-edge`)), kind)
      expect(distance(seen(one), seen(two))).toBeGreaterThanOrEqual(0.09)
    },
  )
})

/** The `#rrggbb` tokens of the first rule that one of the selectors opens. */
function tokensOf(...selectors: readonly string[]): Map<string, string> {
  const start = selectors.map((selector) => css.indexOf(selector)).find((at) => at >= 0)
  if (start === undefined) throw new Error(`No rule ${selectors[0]}`)
  const rule = css.slice(start, css.indexOf('}', start))
  return new Map(
    [...rule.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map((match) => [
      match[1] ?? '',
      match[2] ?? '',
    ]),
  )
}
