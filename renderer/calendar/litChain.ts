import { type RefObject, useEffect, useRef } from 'react'
import { create } from 'zustand'
import { chainOf } from '../plan/chain.ts'
import type { RoadmapIndex } from '../plan/roadmapIndex.ts'

type LitChain = {
  /** Ids of a topic and of all that comes before it; null when nothing is lit. */
  readonly items: ReadonlySet<string> | null
}

/** The chain of prerequisites that is lit up in calendar, map of weeks and roadmap. */
export const useLitChain = create<LitChain>()(() => ({ items: null }))

/** So long, in ms, a pointer rests on something before it means to ask about it. */
const INTENT = 180

/** Where on the screen the pointer was last. */
const pointer = { x: Number.NaN, y: Number.NaN }
for (const type of ['pointermove', 'pointerdown', 'pointerup'] as const) {
  addEventListener(type, ({ screenX, screenY }) => {
    pointer.x = screenX
    pointer.y = screenY
  })
}

/** Whether a pointer came to something by itself; what comes under a pointer at rest asks about nothing. */
function hasMoved({ screenX, screenY }: PointerEvent): boolean {
  return screenX !== pointer.x || screenY !== pointer.y
}

/**
 * Lights up the chain of what the pointer or the keyboard's focus is on inside an element. A pointer
 * that only passes by lights nothing; once something is lit, the next one follows at once.
 * @param itemAt the id of the topic or project that an element inside belongs to.
 * @returns a reference for the element.
 */
export function useLightChain<Surface extends HTMLElement>(
  index: RoadmapIndex,
  itemAt: (element: Element) => string | null,
): RefObject<Surface | null> {
  const surface = useRef<Surface>(null)
  const latest = useRef({ index, itemAt })
  latest.current = { index, itemAt }
  useEffect(() => {
    const element = surface.current
    if (element === null) return
    const stop = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    let wanted: string | null = null
    const light = (itemId: string | null, isSure: boolean) => {
      if (itemId === wanted) return
      wanted = itemId
      clearTimeout(timer)
      const isLit = useLitChain.getState().items !== null
      const show = () => {
        const items = itemId === null ? null : chainOf(latest.current.index, itemId)
        useLitChain.setState({ items })
      }
      if (isLit || isSure) show()
      else if (itemId !== null) timer = setTimeout(show, INTENT)
    }
    const at = (event: Event) =>
      event.target instanceof Element ? latest.current.itemAt(event.target) : null
    const listen = <Type extends keyof HTMLElementEventMap>(
      type: Type,
      handle: (event: HTMLElementEventMap[Type]) => void,
    ) => element.addEventListener(type, handle, { signal: stop.signal })
    for (const type of ['pointerover', 'pointermove'] as const) {
      listen(type, (event) => {
        if (wanted !== null || hasMoved(event)) light(at(event), false)
      })
    }
    listen('pointerleave', () => light(null, false))
    listen('focusin', (event) => {
      if (event.target instanceof Element && event.target.matches(':focus-visible')) {
        light(at(event), true)
      }
    })
    listen('focusout', () => light(null, false))
    return () => {
      stop.abort()
      clearTimeout(timer)
      useLitChain.setState({ items: null })
    }
  }, [])
  return surface
}
