/** Controls that use the arrows themselves. */
const OWN_ARROWS =
  'input, textarea, select, [role=slider], [role=grid], [role=group], [role=menu], [role=listbox], [role=dialog], aside'

/** Whether a key without a modifier is left to the view: nothing has taken it, nor needs the arrows itself. */
export function isFreeKey(event: KeyboardEvent): boolean {
  const hasModifier = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey
  const isTaken = event.target instanceof Element && event.target.closest(OWN_ARROWS) !== null
  return !event.defaultPrevented && !hasModifier && !isTaken
}
