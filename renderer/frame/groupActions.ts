import { ACTION_GROUPS, type Action } from '../state/actions.ts'
import { words } from '../words/words.ts'

/** Actions under one heading. */
export type ActionList = { readonly label: string; readonly items: readonly Action[] }

/** Actions by heading, whichever part of the window offered them first. */
export function groupActions(actions: readonly Action[]): ActionList[] {
  return ACTION_GROUPS.map((name) => ({
    label: words.frame.groups[name],
    items: actions.filter(({ group }) => group === name),
  })).filter(({ items }) => items.length > 0)
}
