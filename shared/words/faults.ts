import type { Fault } from '../decode/fault.ts'
import { assertNever } from '../model/result.ts'
import { formatDate } from './dates.ts'
import { countOf } from './durations.ts'

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
}

/** What is wrong, as a phrase that follows the name of the field; always one line. */
export function describeFault(fault: Fault): string {
  const fact = (name: string) => oneLine(String(fault.facts?.[name] ?? ''))
  const date = (name: string) => formatDate(fact(name))
  switch (fault.code) {
    case 'missing':
      return 'is missing'
    case 'wrong-type':
      return `must be ${TYPES[fact('expected')] ?? fact('expected')}, is ${fact('found')}`
    case 'wrong-value':
      return describeWrongValue(fact('expected'), fact('found'))
    case 'unknown-field':
      return 'is not a field that belongs here'
    case 'empty':
      return 'is empty'
    case 'too-small':
      return `must be at least ${fact('minimum')}, is ${fact('found')}`
    case 'too-large':
      return `must be at most ${fact('maximum')}, is ${fact('found')}`
    case 'not-a-date':
      return `is not a date of the form YYYY-MM-DD: ${fact('found')}`
    case 'no-such-date':
      return `is a date that does not exist: ${fact('found')}`
    case 'not-a-clock-time':
      return `is not a clock time from 00:00 to 23:59: ${fact('found')}`
    case 'not-an-id':
      return `is not an id of letters, digits, dots, dashes and underscores: ${fact('found')}`
    case 'unknown-zone':
      return `is not a time zone that this computer knows: ${fact('found')}`
    case 'end-before-start':
      return `is ${date('found')}, before the start on ${date('start')}`
    case 'beyond-calendar':
      return `reaches past the last date, ${date('latest')}`
    case 'overlapping-windows':
      return `overlaps the window ${fact('dayBefore') === '1' ? 'of the day before' : 'before it'} (${fact('otherStart')}, ${fact('otherMinutes')} min)`
    case 'overlapping-session':
      return `overlaps the session "${fact('id')}"`
    case 'not-a-monday':
      return `must be a Monday, is ${date('found')}`
    case 'wrong-length':
      return `must have ${countOf(Number(fact('expected')), 'entry', 'entries')}, has ${fact('found')}`
    case 'too-long':
      return `must have at most ${countOf(Number(fact('maximum')), 'character')}, has ${fact('found')}`
    case 'out-of-order':
      return fact('latest') === ''
        ? `must be after ${date('after')}, is ${date('found')}`
        : `must be on or before ${date('latest')}, is ${date('found')}`
    case 'all-past':
      return 'lies all in the past'
    case 'no-hours':
      return 'offers no hours at all'
    case 'both-given':
      return `is given beside ${fact('other')}; only one of the two may be given`
    case 'min-over-max':
      return `is ${fact('found')}, more than ${fact('other')} (${fact('maximum')})`
    case 'unknown-id':
      return `names "${fact('id')}", which the ${fact('place') || 'roadmap'} does not have`
    case 'duplicate-id':
      return `repeats the id "${fact('id')}"${fact('first') === '' ? '' : ` of ${fact('first')}`}`
    case 'other-roadmap':
      return `is "${fact('found')}", but the roadmap is "${fact('expected')}"`
    case 'other-topic':
      return `names "${fact('id')}", which is no part of "${fact('topic')}"`
    case 'prerequisite-cycle':
      return `goes round in a circle: ${fact('ids')}`
    case 'droppable-prerequisite':
      return `needs "${fact('id')}", which may be dropped`
    case 'duplicate-entry':
      return 'is given twice'
    case 'outside-plan':
      return `lies outside the plan, which runs from ${date('first')} to ${date('last')}`
    case 'unsupported-version':
      return `is ${fact('found')}; this program reads version ${fact('supported')}`
    case 'not-json':
      return `is not JSON from line ${fact('line')}, column ${fact('column')} on`
    case 'ends-early':
      return fact('line') === '1' && fact('column') === '1'
        ? 'is empty'
        : `is not complete JSON: it ends too early, at line ${fact('line')}, column ${fact('column')}`
    case 'more-faults':
      return `${countOf(Number(fact('count')), 'more fault')} not listed`
    default:
      return assertNever(fault.code)
  }
}

function describeWrongValue(expected: string, found: string): string {
  if (expected === '') return `is not allowed to be ${found}`
  return `must be ${expected.includes(',') ? 'one of ' : ''}${expected}; is ${found}`
}

/** A fault as one line that names the file and the field: `profile.json: startDate: is missing`. */
export function describeFaultOf(file: string, fault: Fault): string {
  const place = fault.path === '' ? file : `${file}: ${fault.path}`
  return oneLine(`${place}: ${describeFault(fault)}`)
}

/** Text on one line: control characters as JSON writes them. */
function oneLine(text: string): string {
  return text.replace(
    /\p{Cc}|\u2028|\u2029/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
