/** Controls that Tab reaches. */
const TABBABLE =
  ':is(a[href], button, input, select, textarea, [tabindex]):not([tabindex="-1"], :disabled, [aria-hidden="true"])'

/** The control in the window itself, not in what lies over it, that had the focus last, and what it stands in. */
let path: readonly Element[] = []

/** Keys by which a person moves the focus. */
const MOVING = /^(Tab|Arrow.*|Home|End|Page.*)$/

/** Whether the person last pointed, rather than moved the focus by key. */
let isPointing = false

/** Remembers by what means the person goes about the window. */
export function rememberMeans(event: PointerEvent | KeyboardEvent): void {
  if (!('key' in event)) isPointing = true
  else if (MOVING.test(event.key)) isPointing = false
}

/** Whether a focus that comes now was moved by the program, for somebody who points. */
export function isFocusForPointer(): boolean {
  return isPointing
}

/** Remembers what has the focus in the window. */
export function rememberFocus(target: Element): void {
  path = ancestorsOf(target)
}

/** Whether the control that had the focus last is gone from the window. */
export function isLastControlGone(): boolean {
  const [last] = path
  return last !== undefined && !last.isConnected
}

/** The control nearest to where the focus was last: itself, else the first one of what it stood in. */
export function findNearestControl(): HTMLElement | null {
  for (const element of path) {
    if (!element.isConnected) continue
    const target = isFocusable(element) ? element : firstControlIn(element)
    if (target !== null) return target
  }
  return document.getElementById('surface')
}

/**
 * Where the focus goes when a dialog closes, in the form that Base UI asks for: true is back where it
 * was. The surface as a whole is no control, so that Base UI would take the first one in it; and where
 * the control is gone, nothing has the focus until the nearest one is found.
 */
export function returnFocus(): boolean {
  const surface = document.getElementById('surface')
  const last = path[0] ?? surface
  if (last === surface) surface?.focus({ preventScroll: true })
  return last !== null && last !== surface && last.isConnected
}

function ancestorsOf(target: Element): Element[] {
  const found: Element[] = []
  for (let at: Element | null = target; at !== null && isInWindow(at); at = at.parentElement) {
    found.push(at)
  }
  return found
}

/** Whether an element is of the window itself, not of what lies over it: dialogs, menus, notices. */
export function isInWindow(element: Element): boolean {
  return element.closest('#root > *') !== null
}

function isFocusable(element: Element): element is HTMLElement {
  return (
    element instanceof HTMLElement &&
    element.tabIndex >= -1 &&
    element.matches(`${TABBABLE}, [tabindex]`)
  )
}

function firstControlIn(element: Element): HTMLElement | null {
  const controls = element.querySelectorAll<HTMLElement>(TABBABLE)
  return [...controls].find((control) => control.getClientRects().length > 0) ?? null
}
