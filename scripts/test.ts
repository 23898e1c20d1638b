import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { allParts, chooseParts } from './run/parts.ts'
import type { Tally } from './run/tally.ts'
import { describeRuntime, findRuntime } from './runtime/findRuntime.ts'
import { checkSystem } from './system/checkSystem.ts'

const ROOT = resolve(import.meta.dirname, '..')

/**
 * `npm test`: everything that must hold, in one run. `--only lint,types,unit,zone,build,e2e` runs
 * parts of it. The last line sums every runner.
 */
async function test(words: readonly string[]): Promise<number> {
  const parts = chooseParts(allParts(ROOT), words)
  const fault = checkSystem('test')
  if (fault !== null) {
    process.stderr.write(`${fault}\n`)
    return sum([{ name: 'system', passed: 0, failed: 1, faults: [fault], seconds: 0 }])
  }
  const runtime = parts.some(({ needsRuntime }) => needsRuntime) ? await findRuntime() : null
  if (runtime !== null) process.stdout.write(`${describeRuntime(runtime)}\n`)
  const tallies: Tally[] = []
  for (const part of parts) {
    process.stdout.write(`\n== ${part.name}\n`)
    const start = performance.now()
    const result = await part.run(runtime)
    const seconds = (performance.now() - start) / 1_000
    tallies.push({ name: part.name, ...result, seconds })
  }
  return sum(tallies)
}

function sum(tallies: readonly Tally[]): number {
  process.stdout.write('\n')
  for (const { name, passed, failed, faults, seconds } of tallies) {
    const counts = `${passed} passed, ${failed} failed`
    const reasons = faults.length === 0 ? '' : ` (${faults.join('; ')})`
    process.stdout.write(`${name.padEnd(28)}${counts}${reasons}, ${seconds.toFixed(1)} s\n`)
  }
  const passed = tallies.reduce((total, tally) => total + tally.passed, 0)
  const failed = tallies.reduce((total, tally) => total + tally.failed, 0)
  process.stdout.write(`${passed} passed, ${failed} failed\n`)
  return failed === 0 && passed > 0 ? 0 : 1
}

const { values } = parseArgs({ options: { only: { type: 'string' } } })
process.exitCode = await test(values.only?.split(',') ?? [])
