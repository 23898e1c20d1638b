import { parseArgs } from 'node:util'
import { err, ok, type Result } from '../shared/model/result.ts'
import type { Arguments, Command } from './command.ts'

/** Reads what follows a command's name. Every mistake is one line that starts with what was typed. */
export function readOptions(
  args: readonly string[],
  command: Pick<Command, 'subjects' | 'options'>,
): Result<Arguments, string[]> {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.keys(command.options).map((name) => [name, { type: 'string' as const }]),
    ),
  })
  const faults: string[] = []
  const options: Record<string, string> = {}
  const words: string[] = []
  let strayValueAt = -1
  for (const token of tokens) {
    if (token.kind === 'positional') {
      // What follows an option that is not known is most likely its value: one mistake, one line.
      const isStray = token.index === strayValueAt && !command.subjects.includes(token.value)
      if (!isStray) words.push(token.value)
    }
    if (token.kind !== 'option') continue
    const { name, rawName, value } = token
    if (!Object.hasOwn(command.options, name)) {
      faults.push(`${rawName}: is no option here`)
      strayValueAt = token.inlineValue ? -1 : token.index + 1
    } else if (Object.hasOwn(options, name)) faults.push(`${rawName}: is given twice`)
    else if (
      value === undefined ||
      value === '' ||
      (!token.inlineValue && value.startsWith('--'))
    ) {
      faults.push(`${rawName}: needs a value`)
    } else options[name] = value
  }
  faults.push(...checkWords(words, command.subjects), ...findMissing(options, faults, command))
  return faults.length > 0 ? err(faults) : ok({ subject: words[0] ?? '', options })
}

function checkWords(words: readonly string[], subjects: readonly string[]): string[] {
  const [first, ...others] = words
  const extra = subjects.length === 0 ? words : others
  const faults = extra.map((word) => `${word}: is one word too many`)
  if (subjects.length === 0) return faults
  if (first === undefined) return [`one of ${subjects.join(', ')} is missing`, ...faults]
  return subjects.includes(first)
    ? faults
    : [`${first}: must be one of ${subjects.join(', ')}`, ...faults]
}

function findMissing(
  options: Readonly<Record<string, string>>,
  faults: readonly string[],
  command: Pick<Command, 'options'>,
): string[] {
  return Object.entries(command.options).flatMap(([name, need]) => {
    const isNamed =
      Object.hasOwn(options, name) || faults.some((line) => line.startsWith(`--${name}:`))
    return need === 'optional' || isNamed ? [] : [`--${name}: is missing`]
  })
}
