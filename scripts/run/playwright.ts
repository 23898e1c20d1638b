import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from './runCommand.ts'
import { judge, type Verdict } from './tally.ts'

type Report = {
  readonly stats: {
    readonly expected: number
    readonly unexpected: number
    readonly flaky: number
    readonly skipped: number
  }
  readonly errors: readonly unknown[]
}

/** Runs the end-to-end tests; where the system has Xvfb, several at once, each under a display of its own. */
export async function runPlaywright(root: string, electronPath: string): Promise<Verdict> {
  const out = mkdtempSync(join(tmpdir(), 'planner-playwright-'))
  const file = join(out, 'report.json')
  const cli = join(root, 'node_modules/@playwright/test/cli.js')
  try {
    const code = await runCommand(process.execPath, [cli, 'test'], {
      cwd: root,
      env: {
        PLAYWRIGHT_JSON_OUTPUT_FILE: file,
        STUDY_PLANNER_ELECTRON: electronPath,
        ...(hasXvfb() && { STUDY_PLANNER_OWN_DISPLAYS: '1' }),
      },
    })
    return judge(countReport(file), code)
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

function hasXvfb(): boolean {
  return spawnSync('which', ['Xvfb'], { stdio: 'ignore' }).status === 0
}

function countReport(file: string): { passed: number; failed: number; skipped: number } {
  let report: Report
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as Report
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }
  }
  const { expected, unexpected, flaky, skipped } = report.stats
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped }
}
