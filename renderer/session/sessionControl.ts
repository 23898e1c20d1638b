/** The id of the session that a control stands for; null where it stands for none or for several. */
export function sessionIdOf(element: Element): string | null {
  const inside = element.querySelectorAll('[data-session]')
  const body = element.closest('[data-session]') ?? (inside.length === 1 ? inside[0] : undefined)
  return body instanceof HTMLElement ? (body.dataset.session ?? null) : null
}

/** The control on screen that stands for a session: its event, or its row in a list. */
export function findSessionControl(id: string): HTMLElement | null {
  const body = document.querySelector(`#surface [data-session="${CSS.escape(id)}"]`)
  return (
    body?.closest<HTMLElement>('[role=button], button') ?? body?.querySelector('button') ?? null
  )
}
