import { ACTION_GROUPS, type Action } from '../state/actions.ts'
import { words } from '../words/words.ts'

/** Actions under one heading. */
export type ActionGroup = { readonly label: string; readonly items: readonly Action[] }

/** Actions by heading, the headings in their own order. */
export function groupActions(actions: readonly Action[]): ActionGroup[] {
  return ACTION_GROUPS.map((name) => ({
    label: words.frame.groups[name],
    items: actions.filter(({ group }) => group === name),
  })).filter(({ items }) => items.length > 0)
}
