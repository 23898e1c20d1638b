import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Runtime } from '../runtime/runtime.ts'
import { buildApp } from './buildApp.ts'
import { type Check, lintChecks, typeChecks } from './checks.ts'
import { runPlaywright } from './playwright.ts'
import type { Verdict } from './tally.ts'
import { runVitest } from './vitest.ts'

/** A part of the test run. */
export type Part = {
  readonly name: string
  readonly needsRuntime: boolean
  readonly run: (runtime: Runtime | null) => Promise<Verdict>
}

/** Zones in which dates go wrong in different ways: none, midnight gaps, half hours, a lost day. */
const ZONES = ['UTC', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'Pacific/Apia']

/** Code that asks the runtime about dates; the rest of the core counts days and minutes by itself. */
const ASKS_RUNTIME =
  /\bnew\s+Date\b|\b(?:Date|Intl|Temporal)\s*\.|from '(?:@date-fns\/tz|date-fns|ts-fsrs)/

/**
 * Folders of unit tests, mirrors of those in `shared/`, whose code asks the runtime about dates, and of
 * the repair. One of them plans and examines whole lives, so planning is passed through as well.
 */
function zoneTests(root: string): string[] {
  return readdirSync(join(root, 'shared'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .filter(({ name }) => name === 'repair' || asksRuntime(join(root, 'shared', name)))
    .map(({ name }) => `tests/unit/${name}/`)
}

function asksRuntime(folder: string): boolean {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .some((path) => ASKS_RUNTIME.test(readFileSync(join(folder, path), 'utf8')))
}

/** Everything that `npm test` runs, in its order. */
export function allParts(root: string): Part[] {
  return [
    { name: 'lint', needsRuntime: false, run: () => runChecks(lintChecks(root)) },
    { name: 'types', needsRuntime: false, run: () => runChecks(typeChecks(root)) },
    { name: 'unit', needsRuntime: false, run: () => runVitest(root, []) },
    ...ZONES.map((zone) => ({
      name: `zone ${zone}`,
      needsRuntime: false,
      // The core keeps no state: its tests need no process each.
      run: () => runVitest(root, zoneTests(root), { TZ: zone }, ['--no-isolate']),
    })),
    {
      name: 'build',
      needsRuntime: true,
      run: async (runtime) =>
        runChecks([
          { name: 'build', run: async () => runtime !== null && buildApp(root, runtime) },
        ]),
    },
    {
      name: 'e2e',
      needsRuntime: true,
      run: (runtime) => runPlaywright(root, runtime?.executablePath ?? ''),
    },
  ]
}

/** The parts whose names begin with one of the words given; all parts for no word. */
export function chooseParts(parts: readonly Part[], words: readonly string[]): Part[] {
  return parts.filter(
    ({ name }) => words.length === 0 || words.some((word) => name.startsWith(word)),
  )
}

async function runChecks(checks: readonly Check[]): Promise<Verdict> {
  const faults: string[] = []
  for (const check of checks) {
    if (!(await check.run())) faults.push(check.name)
  }
  return { passed: checks.length - faults.length, failed: faults.length, faults }
}
