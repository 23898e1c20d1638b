import { gapAt, type Lane, SHORTEST, type Span, snap, spanOf } from './lane.ts'

/** What the pointer is doing with the week. Minutes are since the lane's midnight, unsnapped. */
export type Gesture =
  /** Painting a new window from where the pointer went down, on every lane up to the one it is over. */
  | {
      readonly kind: 'paint'
      readonly lane: number
      readonly overLane: number
      readonly anchor: number
      readonly at: number
    }
  /** Moving a window by the place where it was taken (`grip` minutes after its start). */
  | {
      readonly kind: 'move'
      readonly lane: number
      readonly index: number
      readonly grip: number
      readonly overLane: number
      readonly at: number
    }
  /** Dragging one edge of a window. */
  | {
      readonly kind: 'start' | 'end'
      readonly lane: number
      readonly index: number
      readonly at: number
    }

/** Where a gesture would put its window. */
export type Landing = { readonly lane: number; readonly span: Span }

/**
 * Where a gesture would put windows if the pointer were let go now; of a painted one several, the lane
 * where it began first, and none where that lane has no room.
 */
export function landingsOf(
  gesture: Gesture,
  lanes: readonly Lane[],
  bounds: Span,
): readonly Landing[] {
  switch (gesture.kind) {
    case 'paint':
      return paintOver(gesture, lanes, bounds)
    case 'move':
      return listed(move(gesture, lanes, bounds))
    default:
      return listed(dragEdge(gesture, lanes, bounds))
  }
}

function listed(landing: Landing | null): readonly Landing[] {
  return landing === null ? [] : [landing]
}

/** The same hours on each lane passed over, as far as it has room for them. */
function paintOver(
  { lane, overLane, anchor, at }: Extract<Gesture, { kind: 'paint' }>,
  lanes: readonly Lane[],
  bounds: Span,
): readonly Landing[] {
  const first = paint(lane, anchor, at, lanes, bounds)
  if (first === null) return []
  const step = Math.sign(overLane - lane)
  const others = Array.from({ length: Math.abs(overLane - lane) }, (_, index) =>
    paint(lane + step * (index + 1), anchor, at, lanes, bounds),
  )
  return [first, ...others].filter((landing) => landing !== null)
}

function paint(
  lane: number,
  anchor: number,
  at: number,
  lanes: readonly Lane[],
  bounds: Span,
): Landing | null {
  const gap = gapAt(lanes[lane] ?? [], anchor, bounds)
  if (gap === null) return null
  const first = snap(Math.min(anchor, at))
  const last = Math.max(snap(Math.max(anchor, at)), first + SHORTEST)
  const span = { from: Math.max(first, gap.from), until: Math.min(last, gap.until) }
  return span.until - span.from < SHORTEST ? null : { lane, span }
}

function move(
  gesture: Extract<Gesture, { kind: 'move' }>,
  lanes: readonly Lane[],
  bounds: Span,
): Landing | null {
  const window = lanes[gesture.lane]?.[gesture.index]
  if (window === undefined) return null
  const except = gesture.overLane === gesture.lane ? gesture.index : -1
  const wished = snap(gesture.at - gesture.grip)
  const gap = gapAt(lanes[gesture.overLane] ?? [], gesture.at, bounds, except)
  if (gap === null || gap.until - gap.from < window.minutes) return null
  const from = Math.min(Math.max(wished, gap.from), gap.until - window.minutes)
  return { lane: gesture.overLane, span: { from, until: from + window.minutes } }
}

function dragEdge(
  gesture: Extract<Gesture, { kind: 'start' | 'end' }>,
  lanes: readonly Lane[],
  bounds: Span,
): Landing | null {
  const lane = lanes[gesture.lane] ?? []
  const window = lane[gesture.index]
  if (window === undefined) return null
  const { from, until } = spanOf(window)
  const gap = gapAt(lane, from, bounds, gesture.index)
  if (gap === null) return null
  const at = snap(gesture.at)
  const span =
    gesture.kind === 'start'
      ? { from: Math.min(Math.max(at, gap.from), until - SHORTEST), until }
      : { from, until: Math.max(Math.min(at, gap.until), from + SHORTEST) }
  return { lane: gesture.lane, span }
}
