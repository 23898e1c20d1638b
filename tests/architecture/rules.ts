import { readSource } from './readSource.ts'
import { resolveImport, scanImports } from './scanImports.ts'

/** Source files by their path from the root of the project, with forward slashes. */
export type Tree = ReadonlyMap<string, string>

/** Layers that a layer may import besides itself. What is not named here may import everything. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  roadmap: ['shared'],
  renderer: ['shared', 'roadmap'],
  electron: ['shared', 'roadmap'],
  cli: ['shared', 'roadmap'],
}

/** Packages that the pure layers may use: they compute and touch neither clock nor machine. */
const PURE_PACKAGES: Readonly<Record<string, RegExp>> = {
  shared: /^(?:zod\/mini|@date-fns\/tz|date-fns(?:\/.+)?|mutative|ts-fsrs)$/,
  roadmap: /^$/,
}

const NODE = /^node:|^(?:fs|path|os|crypto|child_process|worker_threads|util|url|stream|events)\b/
const WINDOW = /^(?:react|react-dom|@base-ui|@fullcalendar|zustand|lucide-react)(?:\/|$)/

/** Packages that a shell must leave to the other one. */
const FOREIGN_PACKAGES: Readonly<Record<string, readonly RegExp[]>> = {
  renderer: [NODE, /^electron(?:-|\/|$)/],
  electron: [WINDOW],
  cli: [WINDOW, /^electron(?:-|\/|$)/],
}

/** Imports that cross a border of the house: `importer: specifier`. */
export function findForbiddenImports(tree: Tree): string[] {
  const found: string[] = []
  for (const [path, source] of tree) {
    for (const one of scanImports(source)) {
      const target = resolveImport(path, one.specifier)
      const isAllowed =
        target === null
          ? mayUsePackage(path, one.specifier)
          : mayImportFile(path, target, one.isTypeOnly)
      if (!isAllowed) found.push(`${path}: ${one.specifier}`)
    }
  }
  return found
}

function mayUsePackage(path: string, specifier: string): boolean {
  const layer = layerOf(path)
  if (path.startsWith('shared/scorecard/')) return specifier === '@date-fns/tz'
  const pure = PURE_PACKAGES[layer]
  if (pure) return pure.test(specifier)
  return !(FOREIGN_PACKAGES[layer] ?? []).some((pattern) => pattern.test(specifier))
}

function mayImportFile(path: string, target: string, isTypeOnly: boolean): boolean {
  const layer = layerOf(path)
  const other = layerOf(target)
  if (path.startsWith('shared/scorecard/')) {
    return (
      target.startsWith('shared/scorecard/') || (isTypeOnly && target.startsWith('shared/model/'))
    )
  }
  const allowed = MAY_IMPORT[layer]
  if (!allowed || layer === other) return true
  return allowed.includes(other) && (layer !== 'roadmap' || isTypeOnly)
}

function layerOf(path: string): string {
  return path.split('/')[0] ?? ''
}

/** Circles of imports, types included, each as the paths along it. */
export function findCycles(tree: Tree): string[][] {
  const cycles: string[][] = []
  const done = new Set<string>()
  const trail: string[] = []
  const visit = (path: string) => {
    const start = trail.indexOf(path)
    if (start >= 0) cycles.push(trail.slice(start))
    if (start >= 0 || done.has(path)) return
    trail.push(path)
    for (const { specifier } of scanImports(tree.get(path) ?? '')) {
      const target = resolveImport(path, specifier)
      if (target !== null && tree.has(target)) visit(target)
    }
    trail.pop()
    done.add(path)
  }
  for (const path of tree.keys()) visit(path)
  return cycles
}

/**
 * Ways from a file to a package through what remains of imports at run time, at once or later: the files
 * that import it themselves.
 */
export function findImportersOf(tree: Tree, entry: string, pattern: RegExp): string[] {
  const found: string[] = []
  const seen = new Set([entry])
  for (const path of seen) {
    for (const { specifier, isTypeOnly } of scanImports(tree.get(path) ?? '')) {
      if (isTypeOnly) continue
      const target = resolveImport(path, specifier)
      if (target !== null && tree.has(target)) seen.add(target)
      if (target === null && pattern.test(specifier)) found.push(`${path}: ${specifier}`)
    }
  }
  return found
}

/** Files with an `export *`. */
export function findStarExports(tree: Tree): string[] {
  return pathsWhere(tree, (bare) => /\bexport\s*(?:type\s*)?\*/.test(bare))
}

/** Files with a default export, other than the configuration of a tool, which asks for one. */
export function findDefaultExports(tree: Tree): string[] {
  const hasDefault = (bare: string) =>
    /\bexport\s+default\b/.test(bare) || /\bexport\s*\{[^{}]*\bas\s+default\b/.test(bare)
  return pathsWhere(tree, hasDefault).filter((path) => !/\.config\.ts$/.test(path))
}

function pathsWhere(tree: Tree, matches: (bare: string) => boolean): string[] {
  return [...tree].flatMap(([path, source]) =>
    matches(readSource(source).withoutText) ? path : [],
  )
}

const IMPURE: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Date.now', /\bDate\s*\.\s*now\b/],
  ['new Date()', /\bnew\s+Date\b(?!\s*\(\s*[^\s)])/],
  ['Date()', /(?<!new\s+)(?<![.\w$])Date\s*\(/],
  ['Temporal.Now', /\bTemporal\s*\.\s*Now\b/],
  ['Math.random', /\bMath\s*\.\s*random\b/],
  ['performance', /\bperformance\s*\.\s*(?:now|timeOrigin|mark|measure)\b/],
  ['crypto', /\b(?:randomUUID|getRandomValues|randomBytes)\b/],
  ['timer', /(?<![.\w$])(?:setTimeout|setInterval|setImmediate|requestAnimationFrame)\s*\(/],
  ['host time zone', /\.(?:get|set)(?:FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)\s*\(/],
  ['host time zone', /\bresolvedOptions\b/],
  // A date of several numbers is one on the host's wall.
  ['host time zone', /\bnew\s+Date\s*\((?:[^(),]|\((?:[^()]|\([^()]*\))*\))*,\s*[^\s)]/],
  ['host time zone', /\.to(?:Date|Time)String\s*\(/],
  // A format has the zone of the host unless it names one.
  [
    'host time zone',
    /\bIntl\s*\.\s*DateTimeFormat\s*\((?!(?:[^()]|\((?:[^()]|\([^()]*\))*\))*?\btimeZone\b)/,
  ],
  ['host locale', /\.toLocale(?:(?:Date|Time)?String|UpperCase|LowerCase)\s*\(/],
  ['host locale', /\bIntl\s*\.\s*[A-Z]\w*\s*\(\s*(?:\)|undefined\b|\[\s*\])/],
  ['host locale', /\bnew\s+Intl\s*\.\s*\w+\b(?!\s*\()/],
  // Of one argument, or of a locale left open.
  [
    'host locale',
    /\.localeCompare\s*\((?:[^(),]|\((?:[^()]|\([^()]*\))*\))*(?:,\s*(?:undefined\b[^()]*)?)?\)/,
  ],
]

/** Functions of date-fns that read the clock. */
const CLOCK_READERS = new Set([
  ...['constructNow', 'formatDistanceToNow', 'formatDistanceToNowStrict', 'isFuture', 'isPast'],
  ...['isThisHour', 'isThisISOWeek', 'isThisMinute', 'isThisMonth', 'isThisQuarter'],
  ...['isThisSecond', 'isThisWeek', 'isThisYear', 'isToday', 'isTomorrow', 'isYesterday'],
  ...['startOfToday', 'startOfTomorrow', 'startOfYesterday'],
  ...['endOfToday', 'endOfTomorrow', 'endOfYesterday'],
])

/** Clock, randomness, timers and the host's time zone and locale in the pure layers: `path: what`. */
export function findImpurity(tree: Tree): string[] {
  const found: string[] = []
  for (const [path, source] of tree) {
    if (!['shared', 'roadmap'].includes(layerOf(path))) continue
    const { withoutText } = readSource(source)
    for (const [name, pattern] of IMPURE)
      if (pattern.test(withoutText)) found.push(`${path}: ${name}`)
    for (const { specifier, names } of scanImports(source)) {
      if (!/^date-fns(?:\/|$)/.test(specifier)) continue
      const subpath = specifier.replace(/^date-fns\/?/, '')
      for (const name of [...names, subpath]) {
        if (CLOCK_READERS.has(name)) found.push(`${path}: ${name}`)
        // A namespace would hide which functions are used.
        if (name.startsWith('*')) found.push(`${path}: all of ${specifier}`)
      }
    }
  }
  return found
}

/** Number of lines of each TypeScript file under `shared/`, shortest first. */
export function measureCore(tree: Tree): { readonly path: string; readonly lines: number }[] {
  return [...tree]
    .filter(([path]) => layerOf(path) === 'shared')
    .map(([path, source]) => ({ path, lines: source.replace(/\n$/, '').split('\n').length }))
    .sort((a, b) => a.lines - b.lines)
}
