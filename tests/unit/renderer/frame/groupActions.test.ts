import { expect, it } from 'vitest'
import { groupActions } from '../../../../renderer/frame/groupActions.ts'

it('puts actions under their headings, in the order in which these first appear', () => {
  const action = (id: string, group: string) => ({ id, label: id, group, run: () => undefined })
  const groups = groupActions([action('a', 'Go'), action('b', 'Plan'), action('c', 'Go')])
  expect(groups.map(({ label, items }) => [label, items.map(({ id }) => id)])).toEqual([
    ['Go', ['a', 'c']],
    ['Plan', ['b']],
  ])
})
