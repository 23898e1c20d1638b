import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from './runCommand.ts'
import { judge, type Verdict } from './tally.ts'

type Report = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

/**
 * Runs Vitest on folders and reads its JSON report.
 * @param options of Vitest's command line.
 * @param folders relative to the root; all that vitest.config.ts names where there is none.
 */
export async function runVitest(
  root: string,
  folders: readonly string[],
  env: Readonly<Record<string, string>> = {},
  options: readonly string[] = [],
): Promise<Verdict> {
  const out = mkdtempSync(join(tmpdir(), 'planner-vitest-'))
  const file = join(out, 'report.json')
  try {
    const code = await runCommand(
      process.execPath,
      [
        join(root, 'node_modules/vitest/vitest.mjs'),
        'run',
        ...folders,
        ...options,
        '--reporter=dot',
        '--reporter=json',
        `--outputFile.json=${file}`,
      ],
      // Each dot would bring its own colour codes, which fill a log.
      { cwd: root, env: { NO_COLOR: '1', ...env } },
    )
    return judge(countReport(file), code)
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

function countReport(file: string): { passed: number; failed: number; skipped: number } {
  let report: Report
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as Report
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }
  }
  // A file that cannot even be loaded has no tests to count.
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}
