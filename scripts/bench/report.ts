import { type Finding, missesMark, ratioOf } from './finding.ts'
import type { Machine } from './machine.ts'

/** A whole run of the bench. */
export type Report = {
  /** Civil date of the run. */
  readonly date: string
  readonly machine: Machine
  readonly findings: readonly Finding[]
}

const COLUMNS = ['What', 'Median', 'Beside', 'Its median', 'Ratio', 'At most'] as const

/** The findings as a Markdown table, readable as plain text too. */
export function toTable(findings: readonly Finding[]): string {
  const rows = [[...COLUMNS], ...findings.map(toCells)]
  const widths = COLUMNS.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  const lines = rows.map((row) => joinCells(row.map((cell, at) => cell.padEnd(widths[at] ?? 0))))
  const rule = joinCells(widths.map((width) => '-'.repeat(width)))
  return [lines[0], rule, ...lines.slice(1)].join('\n')
}

/** A run as the page `docs/bench/results.md`. */
export function toPage({ date, machine, findings }: Report): string {
  const { platform, cores, memory, node, electron, load } = machine
  return `# Bench, ${date}

Written by \`npm run bench -- --write\`. Every figure stands beside a floor that was measured in turn
with it, in the same run, so that the ratio says more than the time.

${platform}, ${cores} cores, ${memory} GB, Node ${node}, Electron ${electron}; load before the run ${load}.

${toTable(findings)}

Medians of ${describeRuns(findings)} after a warm-up.
`
}

function toCells(finding: Finding): string[] {
  const { what, unit, median, floor, floorMedian, mark } = finding
  const verdict = mark === null ? '' : missesMark(finding) ? `${mark} (missed)` : String(mark)
  return [
    what,
    toFigure(median, unit),
    floor,
    toFigure(floorMedian, unit),
    ratioOf(finding).toFixed(2),
    verdict,
  ]
}

function toFigure(value: number, unit: Finding['unit']): string {
  return `${value < 100 ? value.toFixed(1) : value.toFixed(0)} ${unit}`
}

function joinCells(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function describeRuns(findings: readonly Finding[]): string {
  const counts = findings.map(({ runs }) => runs)
  return `${Math.min(...counts)} to ${Math.max(...counts)} runs`
}
