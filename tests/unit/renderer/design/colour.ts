/** Red, green and blue of linear light, 0 to 1. */
export type Linear = readonly [number, number, number]

/** A colour `#rrggbb` in linear light (IEC 61966-2-1). */
export function toLinear(hex: string): Linear {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

/** Relative luminance (WCAG 2.2). */
export function luminance([red, green, blue]: Linear): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(toLinear(one)), luminance(toLinear(other))].sort((a, b) => a - b)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

/** CIE lightness L*, 0 to 100: what is left of a colour in a grey print. */
export function lightness(colour: Linear): number {
  const y = luminance(colour)
  return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y
}

/** How people without one kind of cone see a colour (Machado, Oliveira & Fernandes 2009, severity 1). */
const DEFICIENCIES = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const

/** Kinds of colour blindness. */
export type Deficiency = keyof typeof DEFICIENCIES
/** Every kind of colour blindness. */
export const DEFICIENCY_NAMES: readonly Deficiency[] = ['protanopia', 'deuteranopia', 'tritanopia']

/** A colour as someone with a colour deficiency sees it. */
export function simulate([red, green, blue]: Linear, deficiency: Deficiency): Linear {
  const [first, second, third] = DEFICIENCIES[deficiency]
  const mix = ([r, g, b]: readonly [number, number, number]): number =>
    Math.min(1, Math.max(0, r * red + g * green + b * blue))
  return [mix(first), mix(second), mix(third)]
}

/** Distance of two colours as people perceive it (Oklab, Ottosson 2020); about 0.02 is just noticed. */
export function distance(one: Linear, other: Linear): number {
  const [l1, a1, b1] = toOklab(one)
  const [l2, a2, b2] = toOklab(other)
  return Math.hypot(l1 - l2, a1 - a2, b1 - b2)
}

function toOklab([red, green, blue]: Linear): readonly [number, number, number] {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}
