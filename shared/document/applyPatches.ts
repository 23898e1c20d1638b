import { apply, type Patches } from 'mutative'
import type { Patch } from './patch.ts'

/**
 * Follows patches from one document to the next; the input is not changed.
 * @returns the same document when there is no patch.
 * @throws when a patch names a path that the document does not have: it belongs to another one.
 */
export function applyPatches<T extends object>(document: T, patches: readonly Patch[]): T {
  if (patches.length === 0) return document
  return apply(document, patches as Patches<true>) as T
}
