import type { KeyPress } from '../frame/chord.ts'
import type { Lane } from './lane.ts'

/** A place in the week: a window of a lane, or with index −1 the head of the day. */
export type Place = { readonly lane: number; readonly index: number }

/** What a key does in the week. */
export type KeyEffect =
  | { readonly kind: 'go'; readonly place: Place }
  | { readonly kind: 'nudge'; readonly what: 'earlier' | 'later' | 'shorter' | 'longer' }
  | { readonly kind: 'remove' }
  | { readonly kind: 'open' }

const NUDGES: Readonly<Record<string, 'earlier' | 'later' | 'shorter' | 'longer'>> = {
  ArrowUp: 'earlier',
  ArrowDown: 'later',
  ArrowLeft: 'shorter',
  ArrowRight: 'longer',
}

/** What a key does at a place; null for keys that the week leaves alone. */
export function effectOfKey(
  place: Place,
  lanes: readonly Lane[],
  press: KeyPress,
): KeyEffect | null {
  const { key, shiftKey } = press
  if (press.ctrlKey || press.metaKey || press.altKey) return null
  const onWindow = place.index >= 0
  const nudge = NUDGES[key]
  if (shiftKey && nudge !== undefined) return onWindow ? { kind: 'nudge', what: nudge } : null
  if (onWindow && (key === 'Delete' || key === 'Backspace')) return { kind: 'remove' }
  if (onWindow && (key === 'Enter' || key === ' ')) return { kind: 'open' }
  const next = placeAfter(place, lanes, key)
  return next === null ? null : { kind: 'go', place: next }
}

function placeAfter({ lane, index }: Place, lanes: readonly Lane[], key: string): Place | null {
  const last = (lanes[lane]?.length ?? 0) - 1
  switch (key) {
    case 'ArrowUp':
      return { lane, index: Math.max(index - 1, -1) }
    case 'ArrowDown':
      return { lane, index: Math.min(index + 1, last) }
    case 'ArrowLeft':
      return beside(lane - 1, index, lanes)
    case 'ArrowRight':
      return beside(lane + 1, index, lanes)
    case 'Home':
      return { lane: 0, index: -1 }
    case 'End':
      return { lane: lanes.length - 1, index: -1 }
    default:
      return null
  }
}

function beside(lane: number, index: number, lanes: readonly Lane[]): Place {
  const to = Math.min(Math.max(lane, 0), lanes.length - 1)
  return { lane: to, index: Math.min(index, (lanes[to]?.length ?? 0) - 1) }
}
