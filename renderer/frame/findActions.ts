import type { Action } from '../state/actions.ts'
import { words } from '../words/words.ts'
import { type ActionGroup, groupActions } from './groupActions.ts'

/** Other words for actions, by their ids. */
export type Keywords = Readonly<Record<string, readonly string[]>>

/**
 * The actions that some typed words fit, under headings: those whose label holds every word first, then
 * those that other words for them bring in. All of them where nothing is typed.
 */
export function findActions(
  actions: readonly Action[],
  typed: string,
  keywords: Keywords,
): ActionGroup[] {
  const sought = fold(typed).split(/\s+/).filter(Boolean)
  const holds = (text: string) => sought.every((word) => beginsWord(fold(text), word))
  const named = actions.filter(({ label }) => holds(label))
  const others = actions.filter(
    ({ id, label }) => !holds(label) && holds([label, ...(keywords[id] ?? [])].join(' ')),
  )
  if (named.length === 0) return groupActions(others)
  if (others.length === 0) return groupActions(named)
  return [...groupActions(named), { label: words.frame.paletteAlso, items: others }]
}

/** Whether some word of a text begins like this. */
function beginsWord(text: string, beginning: string): boolean {
  return text.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(beginning))
}

/** Text as one compares it: no capitals, no accents. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
