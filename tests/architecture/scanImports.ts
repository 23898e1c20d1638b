import { readSource } from './readSource.ts'

/** One import, or re-export, of a module. */
export type Import = {
  /** What stands between the quotes. */
  readonly specifier: string
  /** Whether nothing of it remains at run time. */
  readonly isTypeOnly: boolean
  /** The names taken, as exported over there; `*` for all of them. */
  readonly names: readonly string[]
}

const FROM =
  /\b(?:import|export)\s*(type\s+)?((?:[\w$]+\s*,\s*)?(?:\{[^{}]*\}|\*(?:\s*as\s+[\w$]+)?)|[\w$]+)\s*from\s*(['"])([^'"\n]+)\3/g
const BARE = /\bimport\s*(['"])([^'"\n]+)\1/g
const CALL = /\b(?:import|require)\s*\(\s*(['"`])([^'"`\n]+)\1/g

/** Every import of a source file: static, for side effects, dynamic or through `require`. */
export function scanImports(source: string): Import[] {
  const { withoutComments } = readSource(source)
  const imports: Import[] = []
  for (const [, type, clause = '', , specifier = ''] of withoutComments.matchAll(FROM)) {
    const parts = clause
      .replace(/[{}]/g, ',')
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '')
    const isTypeOnly =
      type !== undefined || (parts.length > 0 && parts.every((part) => part.startsWith('type ')))
    const names = parts.map((part) => part.replace(/^type /, '').replace(/\s+as\s.*$/, ''))
    imports.push({ specifier, isTypeOnly, names })
  }
  for (const pattern of [BARE, CALL]) {
    for (const [, , specifier = ''] of withoutComments.matchAll(pattern)) {
      imports.push({ specifier, isTypeOnly: false, names: ['*'] })
    }
  }
  return imports
}

/** The path that a relative specifier leads to, without a query; null for a package. */
export function resolveImport(importer: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null
  const folders = importer.split('/').slice(0, -1)
  for (const part of specifier.replace(/\?.*$/, '').split('/')) {
    if (part === '..') folders.pop()
    else if (part !== '.') folders.push(part)
  }
  return folders.join('/')
}
