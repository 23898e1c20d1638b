import type { Action } from '../state/actions.ts'

/** Actions under one heading. */
export type ActionGroup = { readonly label: string; readonly items: readonly Action[] }

/** Actions by heading, in the order in which headings first appear. */
export function groupActions(actions: readonly Action[]): ActionGroup[] {
  const groups = new Map<string, Action[]>()
  for (const action of actions) {
    const group = groups.get(action.group)
    if (group === undefined) groups.set(action.group, [action])
    else group.push(action)
  }
  return [...groups].map(([label, items]) => ({ label, items }))
}
