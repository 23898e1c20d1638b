import { expect, it } from 'vitest'
import { groupActions } from '../../../../renderer/frame/groupActions.ts'
import type { Action } from '../../../../renderer/state/actions.ts'

it('puts actions under their headings, in an order of its own', () => {
  const action = (id: string, group: Action['group']): Action => ({
    id,
    label: id,
    group,
    run: () => undefined,
  })
  const offered = [action('a', 'plan'), action('b', 'go'), action('c', 'plan'), action('d', 'log')]
  const lists = groupActions(offered).map(({ label, items }) => [label, items.map(({ id }) => id)])
  expect(lists).toEqual([
    ['What happened', ['d']],
    ['Go to', ['b']],
    ['Plan', ['a', 'c']],
  ])
})
