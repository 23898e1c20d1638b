import type { Patch } from './patch.ts'

type Container = Record<string | number, unknown>

/**
 * Follows patches from one document to the next; the input is not changed, and what no patch names is
 * the very same object in both.
 * @returns the same document when there is no patch.
 * @throws when a patch leads through something that the document does not have, or to a place that a list
 * of it does not have: it belongs to another one.
 */
export function applyPatches<T extends object>(document: T, patches: readonly Patch[]): T {
  // Copied here once, so that further patches may write to it.
  const own = new Set<unknown>()
  const root: Container = { document }
  own.add(root)

  function ownChild(parent: Container, key: string | number, path: Patch['path']): Container {
    const child = Object.hasOwn(parent, key) ? parent[key] : undefined
    if (typeof child !== 'object' || child === null) throw misfit(path)
    if (own.has(child)) return child as Container
    const copy = Array.isArray(child) ? [...child] : { ...child }
    own.add(copy)
    parent[key] = copy
    return copy as Container
  }

  for (const patch of patches) {
    if (patch.path.length === 0) throw misfit(patch.path)
    let parent: Container = root
    let key: string | number = 'document'
    for (const step of patch.path) {
      parent = ownChild(parent, key, patch.path)
      key = step
    }
    if (Array.isArray(parent)) patchList(parent, key, patch)
    else patchRecord(parent, key, patch)
  }
  return root.document as T
}

function patchList(list: unknown[], key: string | number, { op, path, value }: Patch): void {
  if (key === 'length' && op === 'replace' && typeof value === 'number' && value <= list.length) {
    list.length = value
    return
  }
  const index = Number(key)
  const end = op === 'add' ? list.length : list.length - 1
  if (!Number.isInteger(index) || index < 0 || index > end) throw misfit(path)
  if (op === 'add') list.splice(index, 0, value)
  else if (op === 'remove') list.splice(index, 1)
  else list[index] = value
}

function patchRecord(record: Container, key: string | number, { op, path, value }: Patch): void {
  if (key === '__proto__') throw misfit(path)
  if (op !== 'remove') record[key] = value
  else delete record[key]
}

function misfit(path: Patch['path']): Error {
  return new Error(`The document has no ${path.join('.')}`)
}
