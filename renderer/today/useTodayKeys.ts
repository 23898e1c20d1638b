import { type RefObject, useEffect, useRef } from 'react'
import type { PlanIndex } from '../plan/planIndex.ts'
import { isFreeKey } from '../session/freeKey.ts'

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 }

/**
 * Up and down lead from session to session in the lists of the day; from anywhere else to the first one
 * without a note. At either end they scroll, as ever.
 * @returns a reference for the element that holds the lists.
 */
export function useTodayKeys(index: PlanIndex): RefObject<HTMLElement | null> {
  const view = useRef<HTMLElement>(null)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const by = STEPS[event.key]
      if (by === undefined || !isFreeKey(event)) return
      const rows = [...(view.current?.querySelectorAll<HTMLElement>('li [data-session]') ?? [])]
      const current = rows.findIndex((row) => row.contains(document.activeElement))
      const open = rows.findIndex((row) => isOpen(index, row))
      const next = rows[current < 0 ? Math.max(open, 0) : current + by]
      const target = next?.querySelector<HTMLElement>('[data-opens-session]')
      if (target == null) return
      event.preventDefault()
      target.focus()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [index])
  return view
}

function isOpen(index: PlanIndex, row: HTMLElement): boolean {
  return index.sessionById.get(row.dataset.session ?? '')?.status === 'planned'
}
