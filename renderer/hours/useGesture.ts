import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { Gesture } from './gesture.ts'
import type { Span } from './lane.ts'

/** What the pointer went down on. */
export type Grip =
  | { readonly kind: 'paint'; readonly lane: number }
  | {
      readonly kind: 'move' | 'start' | 'end'
      readonly lane: number
      readonly index: number
      /** Start of the window that was taken, in minutes since midnight. */
      readonly from: number
    }

type Options = {
  /** The box of all lanes; they share its width evenly. */
  readonly box: RefObject<HTMLElement | null>
  readonly bounds: Span
  readonly laneCount: number
  /** The pointer was let go where it went down. */
  readonly onTap: (gesture: Gesture) => void
  readonly onDrop: (gesture: Gesture) => void
}

const TAP_PX = 4

/** Follows the pointer from where it goes down to where it is let go; Esc lets go without effect. */
export function useGesture({ box, bounds, laneCount, onTap, onDrop }: Options) {
  const [gesture, setGesture] = useState<Gesture | null>(null)
  const finish = useRef({ onTap, onDrop })
  finish.current = { onTap, onDrop }
  const stop = useRef<(() => void) | null>(null)
  useEffect(() => () => stop.current?.(), [])

  function locate(event: { clientX: number; clientY: number }): { lane: number; at: number } {
    const area = box.current?.getBoundingClientRect()
    if (area === undefined) return { lane: 0, at: bounds.from }
    const lane = Math.floor(((event.clientX - area.left) / area.width) * laneCount)
    const share = (event.clientY - area.top) / area.height
    return {
      lane: Math.min(Math.max(lane, 0), laneCount - 1),
      at: bounds.from + share * (bounds.until - bounds.from),
    }
  }

  function begin(event: PointerEvent, grip: Grip): void {
    if (event.button !== 0) return
    event.stopPropagation()
    const first = locate(event)
    const origin = { x: event.clientX, y: event.clientY }
    let current = start(grip, first.at)
    let moved = false

    function follow(next: globalThis.PointerEvent): void {
      if (Math.hypot(next.clientX - origin.x, next.clientY - origin.y) > TAP_PX) moved = true
      if (!moved) return
      const { lane, at } = locate(next)
      current = 'overLane' in current ? { ...current, overLane: lane, at } : { ...current, at }
      setGesture(current)
    }
    function drop(): void {
      end()
      if (moved) finish.current.onDrop(current)
      else finish.current.onTap(current)
    }
    function cancel(key: KeyboardEvent): void {
      if (key.key !== 'Escape') return
      key.stopPropagation()
      key.preventDefault()
      end()
    }
    function end(): void {
      window.removeEventListener('pointermove', follow)
      window.removeEventListener('pointerup', drop)
      window.removeEventListener('pointercancel', end)
      window.removeEventListener('keydown', cancel, true)
      stop.current = null
      setGesture(null)
    }
    stop.current?.()
    stop.current = end
    window.addEventListener('pointermove', follow)
    window.addEventListener('pointerup', drop)
    window.addEventListener('pointercancel', end)
    window.addEventListener('keydown', cancel, true)
  }

  return { gesture, begin }
}

function start(grip: Grip, at: number): Gesture {
  switch (grip.kind) {
    case 'paint':
      return { kind: 'paint', lane: grip.lane, overLane: grip.lane, anchor: at, at }
    case 'move':
      return {
        kind: 'move',
        lane: grip.lane,
        index: grip.index,
        grip: at - grip.from,
        overLane: grip.lane,
        at,
      }
    default:
      return { kind: grip.kind, lane: grip.lane, index: grip.index, at }
  }
}
