import type { StudyWindow } from '../../shared/model/profile.ts'
import {
  findRoom,
  gapAt,
  type Lane,
  moveWindow,
  replaceWindow,
  SHORTEST,
  type Span,
  STEP,
  spanOf,
  toWindow,
  withoutWindow,
  withWindow,
} from './lane.ts'

/** Lanes after an edit, and the window that it was about, for the focus to follow. */
export type Edited = {
  readonly lanes: readonly Lane[]
  readonly lane: number
  readonly index: number
}

type IsWeekend = (lane: number) => boolean

/** Adds a window over a span. */
function addSpan(lanes: readonly Lane[], lane: number, span: Span, isWeekend: IsWeekend): Edited {
  const window = toWindow(span, isWeekend(lane))
  return focusOn(put(lanes, lane, withWindow(lanes[lane] ?? [], window)), lane, window)
}

/** Adds windows over spans, one a lane; the first is the one to follow. null where there is none. */
export function addSpans(
  lanes: readonly Lane[],
  spans: readonly { readonly lane: number; readonly span: Span }[],
  isWeekend: IsWeekend,
): Edited | null {
  const [first, ...others] = spans
  if (first === undefined) return null
  const edited = addSpan(lanes, first.lane, first.span, isWeekend)
  return {
    ...edited,
    lanes: others.reduce(
      (all, { lane, span }) => addSpan(all, lane, span, isWeekend).lanes,
      edited.lanes,
    ),
  }
}

/** Adds an hour where a lane has room; null where it has none. */
export function addAnywhere(
  lanes: readonly Lane[],
  lane: number,
  bounds: Span,
  isWeekend: IsWeekend,
): Edited | null {
  const room = findRoom(lanes[lane] ?? [], bounds, isWeekend(lane))
  return room === null ? null : addSpan(lanes, lane, room, isWeekend)
}

/** Puts a window over another span, in its lane or in another one. */
export function moveTo(
  lanes: readonly Lane[],
  from: { readonly lane: number; readonly index: number },
  lane: number,
  span: Span,
  isWeekend: IsWeekend,
): Edited {
  const window = lanes[from.lane]?.[from.index]
  if (window === undefined) return { lanes, ...from }
  const moved = moveWindow(window, span, isWeekend(from.lane), isWeekend(lane))
  const taken = put(lanes, from.lane, withoutWindow(lanes[from.lane] ?? [], from.index))
  return focusOn(put(taken, lane, withWindow(taken[lane] ?? [], moved)), lane, moved)
}

/** Moves a window by one step, or lengthens it, as far as its neighbours allow. */
export function nudge(
  lanes: readonly Lane[],
  at: { readonly lane: number; readonly index: number },
  what: 'earlier' | 'later' | 'shorter' | 'longer',
  bounds: Span,
  isWeekend: IsWeekend,
): Edited {
  const lane = lanes[at.lane] ?? []
  const window = lane[at.index]
  if (window === undefined) return { lanes, ...at }
  const { from, until } = spanOf(window)
  const gap = gapAt(lane, from, bounds, at.index) ?? { from, until }
  const span = {
    earlier: { from: from - STEP, until: until - STEP },
    later: { from: from + STEP, until: until + STEP },
    shorter: { from, until: until - STEP },
    longer: { from, until: until + STEP },
  }[what]
  const fits =
    span.from >= gap.from && span.until <= gap.until && span.until - span.from >= SHORTEST
  return fits ? moveTo(lanes, at, at.lane, span, isWeekend) : { lanes, ...at }
}

/** Takes a window away; the focus goes to its neighbour, index -1 is the day itself. */
export function remove(
  lanes: readonly Lane[],
  at: { readonly lane: number; readonly index: number },
): Edited {
  const left = withoutWindow(lanes[at.lane] ?? [], at.index)
  return {
    lanes: put(lanes, at.lane, left),
    lane: at.lane,
    index: Math.min(at.index, left.length - 1),
  }
}

/** Replaces a window by one from the form. */
export function replace(
  lanes: readonly Lane[],
  at: { readonly lane: number; readonly index: number },
  window: StudyWindow,
): Edited {
  const lane = replaceWindow(lanes[at.lane] ?? [], at.index, window)
  return focusOn(put(lanes, at.lane, lane), at.lane, window)
}

function put(lanes: readonly Lane[], index: number, lane: Lane): readonly Lane[] {
  return lanes.map((each, other) => (other === index ? lane : each))
}

function focusOn(lanes: readonly Lane[], lane: number, window: StudyWindow): Edited {
  return { lanes, lane, index: lanes[lane]?.indexOf(window) ?? -1 }
}
