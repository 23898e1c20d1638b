import { describe, expect, it } from 'vitest'
import { readSource } from './readSource.ts'
import {
  findCycles,
  findDefaultExports,
  findForbiddenImports,
  findImportersOf,
  findImpurity,
  findStarExports,
  measureCore,
} from './rules.ts'
import { resolveImport, scanImports } from './scanImports.ts'

const tree = (files: Readonly<Record<string, string>>) => new Map(Object.entries(files))

describe('who reaches a package', () => {
  const files = {
    'renderer/a.ts': "import { b } from './b.ts'",
    'renderer/b.ts': "import type { c } from './c.ts'\nconst d = () => import('./d.ts')",
    'renderer/c.ts': "import * as z from 'zod/mini'",
    'renderer/d.ts': "import type * as z from 'zod/mini'",
    'renderer/e.ts': "import * as z from 'zod/mini'",
  }

  it('counts neither types nor files that nothing imports', () => {
    expect(findImportersOf(tree(files), 'renderer/a.ts', /^zod/)).toEqual([])
  })

  it('finds what is imported later, by way of others', () => {
    const reached = { ...files, 'renderer/d.ts': "import { e } from './e.ts'" }
    expect(findImportersOf(tree(reached), 'renderer/a.ts', /^zod/)).toEqual([
      'renderer/e.ts: zod/mini',
    ])
  })
})

describe('who may import whom', () => {
  it.each([
    ['the core, a shell', 'shared/a.ts', "import { b } from '../renderer/b.ts'"],
    ['the core, the roadmap', 'shared/a.ts', "import type { b } from '../roadmap/b.ts'"],
    ['the core, Node', 'shared/a.ts', "import { readFileSync } from 'node:fs'"],
    ['the core, Node by its old name', 'shared/a.ts', "import { join } from 'path'"],
    ['the core, Electron', 'shared/a.ts', "import { app } from 'electron'"],
    ['the core, React', 'shared/a.ts', "import { useState } from 'react'"],
    ['the core, a package unheard of', 'shared/a.ts', "import { x } from 'left-pad'"],
    ['the roadmap, code of the core', 'roadmap/a.ts', "import { b } from '../shared/b.ts'"],
    ['the window, the main process', 'renderer/a.tsx', "import { b } from '../electron/b.ts'"],
    ['the window, types of it', 'renderer/a.tsx', "import type { b } from '../electron/b.ts'"],
    ['the window, Node', 'renderer/a.tsx', "import { join } from 'node:path'"],
    ['the window, Electron', 'renderer/a.tsx', "import { ipcRenderer } from 'electron'"],
    ['the main process, the window', 'electron/a.ts', "import { b } from '../renderer/b.ts'"],
    ['the main process, React', 'electron/a.ts', "import { createElement } from 'react'"],
    ['the command line, the main process', 'cli/a.ts', "import { b } from '../electron/b.ts'"],
    ['the command line, the window', 'cli/a.ts', "import { b } from '../renderer/b.ts'"],
    ['a shell, a test', 'cli/a.ts', "import { b } from '../tests/b.ts'"],
    ['the window, a script', 'renderer/a.ts', "import { b } from '../scripts/b.ts'"],
    ['the examiner, the planner', 'shared/scorecard/a.ts', "import { b } from '../planning/b.ts'"],
    ['the examiner, its types', 'shared/scorecard/a.ts', "import type { b } from '../time/b.ts'"],
    [
      'the examiner, code of the model',
      'shared/scorecard/a.ts',
      "import { b } from '../model/b.ts'",
    ],
    ['the examiner, zod', 'shared/scorecard/a.ts', "import * as z from 'zod/mini'"],
    ['by a re-export', 'shared/a.ts', "export { b } from '../cli/b.ts'"],
    ['for its side effects', 'shared/a.ts', "import '../cli/b.ts'"],
    ['in time of need', 'shared/a.ts', "const b = await import('../cli/b.ts')"],
    ['through require', 'electron/a.ts', "const b = require('../renderer/b.ts')"],
    ['over several lines', 'shared/a.ts', "import {\n  b,\n  c,\n} from\n  '../cli/b.ts'"],
    ['with a default', 'shared/a.ts', "import b, { type c } from '../cli/b.ts'"],
    [
      'after other exports',
      'shared/a.ts',
      "export type A = { b: 1 }\nexport { c } from '../cli/b.ts'",
    ],
  ])('catches %s', (_, path, source) => {
    expect(findForbiddenImports(tree({ [path]: source }))).toHaveLength(1)
  })

  it.each([
    ['shared/a.ts', "import { b } from './b.ts'\nimport * as z from 'zod/mini'"],
    ['shared/a.ts', "// import { b } from '../cli/b.ts'\n/* import '../cli/b.ts' */"],
    ['roadmap/a.ts', "import type { Roadmap } from '../shared/model/roadmap.ts'"],
    ['roadmap/a.ts', "import { type Roadmap } from '../shared/model/roadmap.ts'"],
    ['renderer/a.tsx', "import { b } from '../shared/b.ts'\nimport { useState } from 'react'"],
    ['electron/a.ts', "import { b } from '../roadmap/b.ts'\nimport { app } from 'electron'"],
    ['cli/a.ts', "import { readFileSync } from 'node:fs'\nimport { b } from '../shared/b.ts'"],
    ['shared/scorecard/a.ts', "import type { Plan } from '../model/plan.ts'"],
    [
      'shared/scorecard/a.ts',
      "import { tzOffset } from '@date-fns/tz'\nimport { b } from './b.ts'",
    ],
    ['tests/a.ts', "import { b } from '../shared/scorecard/b.ts'"],
  ])('lets %s be: %s', (path, source) => {
    expect(findForbiddenImports(tree({ [path]: source }))).toEqual([])
  })
})

describe('circles', () => {
  it('are found, also through types and folders', () => {
    const files = {
      'shared/a.ts': "import { b } from './x/b.ts'",
      'shared/x/b.ts': "import type { c } from '../c.ts'",
      'shared/c.ts': "export { a } from './a.ts'",
      'shared/d.ts': "import { a } from './a.ts'",
    }
    expect(findCycles(tree(files))).toEqual([['shared/a.ts', 'shared/x/b.ts', 'shared/c.ts']])
    expect(findCycles(tree({ ...files, 'shared/c.ts': 'export const a = 1' }))).toEqual([])
  })

  it('are found in a file that imports itself', () => {
    expect(findCycles(tree({ 'cli/a.ts': "import { a } from './a.ts'" }))).toEqual([['cli/a.ts']])
  })
})

describe('exports', () => {
  it('may not be everything at once', () => {
    const files = {
      'a.ts': "export * from './b.ts'",
      'b.ts': "export type * from './c.ts'",
      'c.ts': "export * as d from './d.ts'",
      'd.ts': "// export * from './b.ts'\nexport const five = 5 * 1",
    }
    expect(findStarExports(tree(files))).toEqual(['a.ts', 'b.ts', 'c.ts'])
  })

  it('may not be the default, except where a tool asks', () => {
    const files = {
      'a.ts': 'export default function a() {}',
      'b.ts': 'const b = 1\nexport { b as default }',
      'vite.config.ts': 'export default {}',
      'c.ts': "export const text = 'export default'",
    }
    expect(findDefaultExports(tree(files))).toEqual(['a.ts', 'b.ts'])
  })
})

describe('purity', () => {
  it.each([
    'Date.now()',
    'Date\n  .now()',
    'new Date()',
    'new Date',
    'Date()',
    'Math.random()',
    'performance.now()',
    'Temporal.Now.plainDateISO()',
    'crypto.randomUUID()',
    'setTimeout(later, 5)',
    'new Date(0).getHours()',
    'new Date(2027, 2, 1)',
    'new Date(yearOf(day, 1), 2)',
    'new Date(5).toLocaleDateString()',
    'Intl.DateTimeFormat().resolvedOptions().timeZone',
    "new Intl.DateTimeFormat('en-US').format(at)",
    "new Intl.DateTimeFormat('en-US', { hour: (two(digits)) })",
    'new Intl.DateTimeFormat([], { timeZone })',
    'new Intl.NumberFormat',
    'Intl.NumberFormat().format(5)',
    "new Intl.Collator(undefined, { sensitivity: 'base' })",
    '(5).toLocaleString()',
    "new Date(5).toLocaleString('en-US')",
    'name.toLocaleUpperCase()',
    'a.localeCompare(b)',
    'a.localeCompare(\n  nameOf(b, 1),\n)',
    'a.localeCompare(b, undefined, { numeric: true })',
    ['`', '{Date.now()}`'].join('$'),
  ])('forbids %s in the core', (code) => {
    expect(findImpurity(tree({ 'shared/a.ts': `export const a = ${code}` }))).not.toEqual([])
    expect(findImpurity(tree({ 'roadmap/a.ts': `export const a = ${code}` }))).not.toEqual([])
    expect(findImpurity(tree({ 'electron/a.ts': `export const a = ${code}` }))).toEqual([])
  })

  it.each([
    "import { isToday } from 'date-fns'",
    "import { addDays, isPast as before } from 'date-fns'",
    "import { startOfToday } from 'date-fns/startOfToday'",
    "import * as dates from 'date-fns'",
  ])('forbids %s', (source) => {
    expect(findImpurity(tree({ 'shared/a.ts': source }))).not.toEqual([])
  })

  it.each([
    'new Date(5)',
    'new Date(\n  5,\n)',
    'new Date(Date.UTC(year, (month + 1), 0)).toISOString()',
    'Date.UTC(2027, 2, 1)',
    'toCivilDate(day)',
    'isoDate(day)',
    "'Date.now()'",
    '1 // Date.now()',
    'new Date(5).getUTCHours()',
    '/Date.now()[/]/.test(text)',
    'state.setTimeout(5)',
    "new Intl.DateTimeFormat('en-US', { hour: (two(digits)), timeZone: zone })",
    "new Intl.DateTimeFormat('en-US', { timeZone })",
    "new Intl.NumberFormat('en-US').format(5)",
    "a.localeCompare(nameOf(b), 'en')",
    "words['toLocaleString']",
  ])('allows %s', (code) => {
    expect(findImpurity(tree({ 'shared/a.ts': `export const a = ${code}` }))).toEqual([])
  })
})

describe('the reader of sources', () => {
  it('blanks comments and text but no code', () => {
    // Assembled, since a linter takes a placeholder in a plain string for a slip.
    const template = ['`x ', '{y} ~ z`'].join('$')
    const source = `a = 'it\\'s' // no\nb = /[/'"]/g /* c\n */ + d / e / f\ng = ${template}`
    const { withoutComments, withoutText } = readSource(source)
    expect(withoutComments.replace(/ +/g, ' ')).toBe(
      `a = 'it\\'s' \nb = /[/'"]/g \n + d / e / f\ng = ${template}`,
    )
    expect(withoutText.replace(/ +/g, ' ')).toBe(
      `a = ' ' \nb = / /g \n + d / e / f\ng = ${template}`,
    )
  })

  it('does not lose its way at an apostrophe in an element', () => {
    const source = "const a = <p>Don't</p>\nimport { b } from '../electron/b.ts'"
    expect(findForbiddenImports(tree({ 'renderer/a.tsx': source }))).toHaveLength(1)
  })

  it('survives an unfinished comment', () => {
    expect(readSource('a /* b').withoutComments).toBe('a     ')
    expect(readSource('a // b').withoutComments).toBe('a     ')
  })
})

describe('the scan of imports', () => {
  it('tells names, types and where they lead', () => {
    const source = [
      "import a, { type B, c as d } from './x/a.ts'",
      "import { type E } from '../e.ts'",
      "import * as f from 'f'",
      "export type { G } from './g.ts'",
      "import styles from './h.css?inline'",
    ].join('\n')
    expect(scanImports(source)).toEqual([
      { specifier: './x/a.ts', isTypeOnly: false, names: ['a', 'B', 'c'] },
      { specifier: '../e.ts', isTypeOnly: true, names: ['E'] },
      { specifier: 'f', isTypeOnly: false, names: ['*'] },
      { specifier: './g.ts', isTypeOnly: true, names: ['G'] },
      { specifier: './h.css?inline', isTypeOnly: false, names: ['styles'] },
    ])
    expect(resolveImport('shared/a/b.ts', '../../cli/c.ts')).toBe('cli/c.ts')
    expect(resolveImport('shared/a/b.ts', './h.css?inline')).toBe('shared/a/h.css')
    expect(resolveImport('shared/a/b.ts', 'zod/mini')).toBe(null)
  })
})

describe('the measure of the core', () => {
  it('counts lines of files in the core', () => {
    const files = { 'shared/b.ts': 'a\nb\nc\n', 'shared/a.ts': 'a', 'cli/c.ts': 'a\nb' }
    expect(measureCore(tree(files))).toEqual([
      { path: 'shared/a.ts', lines: 1 },
      { path: 'shared/b.ts', lines: 3 },
    ])
  })
})
