import type { PlanIndex } from '../plan/planIndex.ts'
import { findSessionControl } from '../session/sessionControl.ts'
import { onceDrawn } from './onceDrawn.ts'

/** Gives the focus to a session that was let go after a drag, which kept the pointer from doing so. */
export function focusLetGo(id: string): void {
  onceDrawn(() => {
    const control = findSessionControl(id)
    // While it goes back to its place it is hidden, and takes no focus.
    control?.focus({ preventScroll: true })
    return control !== null && document.activeElement === control
  })
}

/**
 * Moves the focus to the next (`by` 1) or the previous (`by` -1) session in order of time among those
 * on screen; from anywhere else to the first or the last one.
 */
export function focusSession(grid: HTMLElement | null, index: PlanIndex, by: 1 | -1): void {
  if (grid === null) return
  const shown = [...grid.querySelectorAll<HTMLElement>('[data-session]')].sort(
    (left, right) => placeOf(index, left) - placeOf(index, right),
  )
  const current = shown.findIndex(
    (body) => body.closest('[role=button]') === document.activeElement,
  )
  const next = current < 0 ? (by > 0 ? 0 : shown.length - 1) : current + by
  const target = shown[next]?.closest('[role=button]')
  if (target instanceof HTMLElement) target.focus()
}

function placeOf(index: PlanIndex, body: HTMLElement): number {
  const session = index.sessionById.get(body.dataset.session ?? '')
  return session === undefined ? 0 : Date.parse(`${session.date}T${session.start}Z`)
}
