import { expect, test } from 'vitest'
import { describeAll } from '../../../../renderer/moves/describeBroken.ts'
import { indexPlan } from '../../../../renderer/plan/planIndex.ts'
import { moveSession } from '../../../../shared/moves/moveSession.ts'
import { aMoveSetting } from '../../../builders/move.ts'

/** What is said of a session that is moved, in a plan with a trip and a day off without a name. */
function say(session: string, date: string, start: string): string[] {
  const setting = aMoveSetting()
  const { profile } = setting.plan
  const plan = {
    ...setting.plan,
    profile: {
      ...profile,
      exceptions: [
        { capacity: 'none', from: '2027-03-11', to: '2027-03-11', reason: 'Trip to Portugal' },
        { capacity: 'none', from: '2027-03-12', to: '2027-03-12' },
      ] as const,
    },
  }
  const moved = moveSession({ ...setting, plan }, { session, date, start })
  return describeAll(indexPlan(plan, setting.roadmap), moved.broken, moved.plan).map((sentence) =>
    sentence.replaceAll('\u00a0', ' '),
  )
}

test('names the hour of what has to come first or waits where the day is the same', () => {
  const first = 'Python has to be finished first, and ends on Tue 2 Mar 2027'
  expect(say('p1-numpy.read-2', '2027-03-02', '19:30')).toContain(`${first} at 20:30.`)
  expect(say('p1-numpy.read-2', '2027-03-01', '20:30')).toContain(`${first}.`)
  const waits = 'NumPy waits for it, and begins on Wed 3 Mar 2027'
  expect(say('p1-python.read-2', '2027-03-03', '20:30')).toContain(`${waits} at 19:00.`)
  expect(say('p1-python.read-2', '2027-03-10', '19:30')).toContain(`${waits}.`)
})

test('names the day off on which a session falls', () => {
  const usual = 'You do not offer these hours.'
  const trip = 'You offer no hours on Thu 11 Mar 2027: Trip to Portugal.'
  expect(say('p1-git.practise-2', '2027-03-11', '19:00')).toEqual([trip])
  expect(say('p1-git.practise-2', '2027-03-12', '19:00')).toEqual([usual])
  expect(say('p1-git.practise-2', '2027-03-10', '08:00')).toEqual([usual])
})
