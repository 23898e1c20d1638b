import type { core } from 'zod/mini'
import type { Fault, FaultCode } from './fault.ts'
import { field } from './look.ts'

type Issue = core.$ZodIssue

/** Codes of the checks that the model's schemas name themselves. */
const NAMED: Readonly<Record<string, FaultCode>> = {
  'civil-date': 'not-a-date',
  'no-such-date': 'no-such-date',
  'clock-time': 'not-a-clock-time',
  'unknown-zone': 'unknown-zone',
  id: 'not-an-id',
}

/**
 * What a schema found wrong, as faults.
 * @param input What the schema looked at: an issue alone does not tell a missing field from a wrong one.
 */
export function toFaults(issue: Issue, input: unknown): Fault[] {
  const found = at(input, issue.path)
  const path = issue.path.map(String).join('.')
  if (found === undefined && issue.code !== 'unrecognized_keys') return [{ path, code: 'missing' }]
  switch (issue.code) {
    case 'invalid_type':
      return [{ path, code: 'wrong-type', facts: { expected: issue.expected, ...shown(found) } }]
    case 'invalid_value':
      return [wrongValue(path, issue.values, found)]
    case 'invalid_union':
      if ('options' in issue) return [wrongValue(path, issue.options ?? [], found)]
      return nearestBranch(issue, found).flatMap((inner) =>
        toFaults({ ...inner, path: [...issue.path, ...inner.path] }, input),
      )
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: path === '' ? key : `${path}.${key}`,
        code: 'unknown-field',
      }))
    case 'too_small':
      return [tooSmall(path, issue, found)]
    case 'too_big':
      return [tooBig(path, issue, found)]
    default:
      return [{ path, code: NAMED[issue.message] ?? 'wrong-value', facts: shown(found) }]
  }
}

function wrongValue(path: string, expected: readonly unknown[], found: unknown): Fault {
  return {
    path,
    code: 'wrong-value',
    facts: { expected: expected.map(String).join(', '), ...shown(found) },
  }
}

function tooSmall(path: string, issue: core.$ZodIssueTooSmall, found: unknown): Fault {
  const minimum = Number(issue.minimum)
  if (issue.origin !== 'array' && issue.origin !== 'string') {
    return { path, code: 'too-small', facts: { minimum, ...shown(found) } }
  }
  if (minimum <= 1) return { path, code: 'empty' }
  return { path, code: 'wrong-length', facts: { expected: minimum, found: lengthOf(found) } }
}

function tooBig(path: string, issue: core.$ZodIssueTooBig, found: unknown): Fault {
  const maximum = Number(issue.maximum)
  if (issue.origin !== 'array' && issue.origin !== 'string') {
    return { path, code: 'too-large', facts: { maximum, ...shown(found) } }
  }
  if (issue.origin === 'string') {
    return { path, code: 'too-long', facts: { maximum, found: lengthOf(found) } }
  }
  return { path, code: 'wrong-length', facts: { expected: maximum, found: lengthOf(found) } }
}

/** The form that the input seems to mean: the one that misses the fewest fields, then has the fewest faults. */
function nearestBranch(issue: core.$ZodIssueInvalidUnion, found: unknown): readonly Issue[] {
  const missing = (branch: readonly Issue[]) =>
    branch.filter((inner) => at(found, inner.path) === undefined).length
  const ranked = [...issue.errors].sort((a, b) => missing(a) - missing(b) || a.length - b.length)
  return ranked[0] ?? []
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((part, key) => field(part, String(key)), value)
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) || typeof value === 'string' ? value.length : 0
}

/** The value found as JSON would write it, where it is short enough to tell; otherwise what it is. */
function shown(value: unknown): { readonly found: string } {
  if (typeof value === 'string') {
    return { found: JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value) }
  }
  if (Array.isArray(value)) return { found: 'a list' }
  return { found: typeof value === 'object' && value !== null ? 'an object' : String(value) }
}
