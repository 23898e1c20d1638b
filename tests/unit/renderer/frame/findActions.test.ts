import { describe, expect, it } from 'vitest'
import { findActions } from '../../../../renderer/frame/findActions.ts'
import type { Action } from '../../../../renderer/state/actions.ts'

const action = (id: string, label: string, group: Action['group']): Action => ({
  id,
  label,
  group,
  run: () => undefined,
})
const ACTIONS = [
  action('away', 'I was away…', 'log'),
  action('hours', 'Change hours…', 'plan'),
  action('export', 'Export to a calendar file…', 'plan'),
  action('calendar', 'Calendar', 'go'),
]
const KEYWORDS = {
  away: ['holiday', 'sick'],
  hours: ['holiday'],
  export: ['ics'],
  calendar: ['file'],
}

const find = (typed: string) =>
  findActions(ACTIONS, typed, KEYWORDS).map(({ label, items }) => [
    label,
    ...items.map(({ id }) => id),
  ])

describe('finding actions', () => {
  it('gives all of them under their headings where nothing is typed', () => {
    const all = [
      ['What happened', 'away'],
      ['Go to', 'calendar'],
      ['Plan', 'hours', 'export'],
    ]
    expect(find('')).toEqual(all)
    expect(find('  ')).toEqual(all)
  })

  it('finds by the label, whatever its capitals and in whatever order the words come', () => {
    expect(find('HOURS')).toEqual([['Plan', 'hours']])
    expect(find('file export')).toEqual([['Plan', 'export']])
  })

  it('finds by other words for an action', () => {
    expect(find('holiday')).toEqual([
      ['What happened', 'away'],
      ['Plan', 'hours'],
    ])
    expect(find('export ics')).toEqual([['Plan', 'export']])
  })

  it('puts what the label says before what other words say', () => {
    expect(find('file')).toEqual([
      ['Plan', 'export'],
      ['Also about this', 'calendar'],
    ])
  })

  it('finds nothing for what nothing is called', () => {
    expect(find('xyz')).toEqual([])
  })
})
