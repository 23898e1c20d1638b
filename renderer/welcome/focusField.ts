/** What can take the focus by the keyboard. */
const CONTROL = ':is(button, input, [tabindex]):not([tabindex="-1"], :disabled, [aria-hidden])'

/**
 * Puts the focus on the control at a path of the profile: on the part of the page that says this path in
 * `data-field`, else the nearest one around it, else the first part of its field.
 * @param beginning How the paths of its field begin.
 */
export function focusField(path: string, beginning: string): void {
  const control = controlAt(path) ?? controlIn(`[data-field^="${CSS.escape(beginning)}"]`)
  control?.focus({ preventScroll: true })
  control?.scrollIntoView({ block: 'center' })
}

function controlAt(path: string): HTMLElement | null {
  const steps = path.split('.')
  for (let count = steps.length; count > 0; count -= 1) {
    const control = controlIn(`[data-field="${CSS.escape(steps.slice(0, count).join('.'))}"]`)
    if (control !== null) return control
  }
  return null
}

function controlIn(part: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`${part} ${CONTROL}`)
}
