import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Report, toPage, toTable } from './report.ts'

const ROOT = join(import.meta.dirname, '../..')
const MARKED = /(<!-- bench -->\n)[\s\S]*?(<!-- end of bench -->)/

/** Keeps a run in docs/bench, and the figures that promise something in the README, between its marks. */
export function writeReport(report: Report): void {
  const folder = join(ROOT, 'docs/bench')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'results.md'), toPage(report))
  writeFileSync(join(folder, 'results.json'), `${JSON.stringify(report, null, 2)}\n`)

  const readme = join(ROOT, 'README.md')
  const table = toTable(report.findings.filter(({ mark }) => mark !== null))
  const text = readFileSync(readme, 'utf8')
  writeFileSync(
    readme,
    text.replace(MARKED, (_, start, end) => `${start}${table}\n${end}`),
  )
}
