import { parseArgs } from 'node:util'
import { isCivilDate } from '../../shared/time/civilDate.ts'
import { measureAppStart } from './appStart.ts'
import { type Finding, missesMark } from './finding.ts'
import { measureFitWaysOut } from './fitWaysOut.ts'
import { measureForecast } from './forecast.ts'
import { measureGrowth } from './growth.ts'
import { measureIcsExport } from './icsExport.ts'
import { describeMachine } from './machine.ts'
import { measurePlanning } from './planning.ts'
import { measureRepair } from './repair.ts'
import { toTable } from './report.ts'
import { writeReport } from './writeReport.ts'

/** What makes the largest plans comes last in this process: the others would pay for what it leaves on the heap. */
const MEASUREMENTS: Readonly<Record<string, (today: string) => Finding[] | Promise<Finding[]>>> = {
  planning: measurePlanning,
  repair: measureRepair,
  forecast: measureForecast,
  export: measureIcsExport,
  fit: measureFitWaysOut,
  growth: measureGrowth,
  start: measureAppStart,
}

/**
 * `npm run bench`: measures everything, or what `--only planning,start` names, and prints a table;
 * `--write` keeps the results in docs/bench and in the README, dated by `--date YYYY-MM-DD` or today.
 * @returns 0 when every mark is kept, 1 when one is missed, 2 for an option that cannot be.
 */
async function bench(parameters: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      only: { type: 'string' },
      write: { type: 'boolean', default: false },
      date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    },
  })
  const { only, write, date } = values
  const names = only?.split(',') ?? Object.keys(MEASUREMENTS)
  const unknown = names.filter((name) => !Object.hasOwn(MEASUREMENTS, name))
  if (unknown.length > 0) return refuse(`--only: there is no ${unknown.join(', ')}`)
  if (write && only !== undefined) return refuse('--write: keeps a whole run, so not with --only')
  if (!isCivilDate(date)) return refuse(`--date: is no date YYYY-MM-DD: ${date}`)

  const machine = await describeMachine()
  const findings: Finding[] = []
  for (const name of names) {
    process.stderr.write(`measuring ${name}\n`)
    findings.push(...((await MEASUREMENTS[name]?.(date)) ?? []))
  }
  process.stdout.write(`${toTable(findings)}\n`)
  if (write) writeReport({ date, machine, findings })
  return findings.some(missesMark) ? 1 : 0
}

function refuse(line: string): number {
  process.stderr.write(`${line}\n`)
  return 2
}

process.exitCode = await bench(process.argv.slice(2))
