/** Where the window stood, in device-independent pixels. */
export type WindowState = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly maximized: boolean
}

/**
 * Checks what is remembered of the window; null when its form is wrong. By hand, as the window opens
 * before any schema is loaded.
 */
export function decodeWindowState(input: unknown): WindowState | null {
  const { x, y, width, height, maximized }: Record<string, unknown> = Object(input)
  return isWhole(x) && isWhole(y) && isWhole(width) && isWhole(height) && isFlag(maximized)
    ? { x, y, width, height, maximized }
    : null
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value)
}

function isFlag(value: unknown): value is boolean {
  return typeof value === 'boolean'
}

/** A rectangle in device-independent pixels. */
export type Bounds = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Smallest size at which every view is usable, in device-independent pixels. */
export const SMALLEST = { width: 720, height: 520 } as const
const FIRST = { width: 1280, height: 800 } as const

/**
 * Where to open the window: where it stood, moved and shrunk into the work area that it overlaps
 * most; centred on the first display when nothing is remembered or that display is gone.
 * @param workAreas work areas of the displays, the primary one first; at least one.
 */
export function placeWindow(state: WindowState | null, workAreas: readonly Bounds[]): Bounds {
  const wished = state ?? { x: 0, y: 0, ...FIRST }
  const home = state === null ? undefined : mostOverlapped(state, workAreas)
  const area = home ?? workAreas[0] ?? { x: 0, y: 0, ...FIRST }
  const width = clamp(wished.width, SMALLEST.width, area.width)
  const height = clamp(wished.height, SMALLEST.height, area.height)
  if (home === undefined) {
    return {
      x: area.x + Math.max(0, Math.round((area.width - width) / 2)),
      y: area.y + Math.max(0, Math.round((area.height - height) / 2)),
      width,
      height,
    }
  }
  return {
    x: clamp(wished.x, area.x, area.x + area.width - width),
    y: clamp(wished.y, area.y, area.y + area.height - height),
    width,
    height,
  }
}

function mostOverlapped(bounds: Bounds, areas: readonly Bounds[]): Bounds | undefined {
  let best: Bounds | undefined
  let most = 0
  for (const area of areas) {
    const overlap = overlapOf(bounds, area)
    if (overlap > most) {
      most = overlap
      best = area
    }
  }
  return best
}

function overlapOf(a: Bounds, b: Bounds): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return Math.max(0, width) * Math.max(0, height)
}

/** Into `[low, high]`; `low` where the two cross, so that a window never gets too small to use. */
function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high))
}
