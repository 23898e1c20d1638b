import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  findCycles,
  findDefaultExports,
  findForbiddenImports,
  findImportersOf,
  findImpurity,
  findStarExports,
  measureCore,
  type Tree,
} from './rules.ts'

const ROOT = join(import.meta.dirname, '../..')
const LAYERS = ['shared', 'roadmap', 'renderer', 'electron', 'cli', 'scripts', 'tests']

function readTree(): Tree {
  const tree = new Map<string, string>()
  const read = (folder: string) => {
    for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) {
        if (folder !== '' || LAYERS.includes(entry.name)) read(path)
      } else if (/\.[cm]?tsx?$/.test(entry.name)) {
        tree.set(path, readFileSync(join(ROOT, path), 'utf8'))
      }
    }
  }
  read('')
  return tree
}

describe('the house', () => {
  const tree = readTree()

  it('has every layer', () => {
    const layers = new Set([...tree.keys()].map((path) => path.split('/')[0]))
    expect(LAYERS.filter((layer) => !layers.has(layer))).toEqual([])
  })

  it('keeps to who may import whom', () => {
    expect(findForbiddenImports(tree)).toEqual([])
  })

  it('has no schemas in the page, which would load them at each start', () => {
    expect(tree.has('renderer/main.tsx')).toBe(true)
    expect(findImportersOf(tree, 'renderer/main.tsx', /^zod/)).toEqual([])
  })

  it('has no circle of imports', () => {
    expect(findCycles(tree)).toEqual([])
  })

  it('names everything that it exports', () => {
    expect(findStarExports(tree)).toEqual([])
    expect(findDefaultExports(tree)).toEqual([])
  })

  it('reads no clock, no dice and neither time zone nor locale of the host in the core', () => {
    expect(findImpurity(tree)).toEqual([])
  })

  it('keeps core files short: none over 300 lines, half of them under 100', () => {
    const core = measureCore(tree)
    expect(core.filter(({ lines }) => lines > 300)).toEqual([])
    expect(core[core.length >> 1]?.lines).toBeLessThan(100)
  })
})
