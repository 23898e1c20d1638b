import type { Command, Surroundings } from './command.ts'
import { exportCommand } from './commands/export.ts'
import { fitCommand } from './commands/fit.ts'
import { forecastCommand } from './commands/forecast.ts'
import { planCommand } from './commands/plan.ts'
import { repairCommand } from './commands/repair.ts'
import { schemaCommand } from './commands/schema.ts'
import { scoreCommand } from './commands/score.ts'
import { toJsonText } from './files/toJsonText.ts'
import { readOptions } from './options.ts'

/** Exit codes: done, also where a wish does not fit; bad input, and nothing was written. */
export type ExitCode = 0 | 2

/** Where a run speaks: results for programs on `out`, words for people on `err`. */
export type Streams = {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['schema', schemaCommand],
  ['fit', fitCommand],
  ['plan', planCommand],
  ['repair', repairCommand],
  ['forecast', forecastCommand],
  ['score', scoreCommand],
  ['export', exportCommand],
])

/**
 * Runs the planner's command line once.
 * @param args What follows the program's name.
 */
export async function run(
  args: readonly string[],
  streams: Streams,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const [name, ...rest] = args
  const refuse = (lines: readonly string[]): ExitCode => {
    for (const line of lines) streams.err(`${line}\n`)
    return 2
  }
  if (name === undefined) return refuse([helpText().trimEnd()])
  if (name === 'help' || name === '--help' || name === '-h') {
    streams.out(helpText())
    return 0
  }
  const command = COMMANDS.get(name)
  if (command === undefined) {
    return refuse([`${name}: is no command; there are ${[...COMMANDS.keys()].join(', ')}`])
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    streams.out(`planner ${command.usage}\n`)
    return 0
  }
  const taken = readOptions(rest, command)
  if (!taken.ok) return refuse(taken.error)
  const answer = await command.run(taken.value, surroundings)
  if (!answer.ok) return refuse(answer.error)
  for (const line of answer.value.words) streams.err(`${line}\n`)
  streams.out(toJsonText(answer.value.value))
  return 0
}

function helpText(): string {
  const lines = [...COMMANDS.values()].map(({ usage, purpose }) => `  ${usage}\n      ${purpose}\n`)
  return `planner: turns a roadmap and real hours into a calendar\n\n${lines.join('')}`
}
