import { describe, expect, it } from 'vitest'
import type { Plan } from '../../../shared/model/plan.ts'
import { scoreDeterminism } from '../../../shared/scorecard/scoreDeterminism.ts'
import { SMALL_PLAN, withSessions } from './smallCase.ts'

describe('metric 16, same input, same plan', () => {
  it('passes for a plan that comes out the same', () => {
    const copy = JSON.parse(JSON.stringify(SMALL_PLAN)) as Plan
    expect(scoreDeterminism(SMALL_PLAN, () => copy)).toMatchObject({ value: 1, ok: true })
  })

  it('does not mind the order of fields, nor a field left undefined', () => {
    const reversed = Object.fromEntries(Object.entries(SMALL_PLAN).reverse()) as Plan
    expect(scoreDeterminism({ ...SMALL_PLAN, extra: undefined } as Plan, () => reversed).ok).toBe(
      true,
    )
  })

  it.each([
    ['one minute less', withSessions({ 'c.read': { minutes: 59 } })],
    ['one session less', withSessions({ 'c.read': null })],
    [
      'one session more',
      { ...SMALL_PLAN, sessions: [...SMALL_PLAN.sessions, ...SMALL_PLAN.sessions.slice(0, 1)] },
    ],
    ['another order', { ...SMALL_PLAN, sessions: [...SMALL_PLAN.sessions].reverse() }],
    ['less reserve', { ...SMALL_PLAN, reserve: [] }],
  ])('fails for %s', (_, plan) => {
    expect(scoreDeterminism(SMALL_PLAN, () => plan)).toMatchObject({ value: 0, ok: false })
  })

  it('notices a plan that changes from one time to the next', () => {
    const plans = [SMALL_PLAN, withSessions({ 'c.read': { start: '07:01' } })]
    const replan = () => plans.shift() ?? SMALL_PLAN
    expect(scoreDeterminism(SMALL_PLAN, replan)).toMatchObject({ value: 0.5, ok: false })
  })

  it('plans the profile of the plan', () => {
    const seen: unknown[] = []
    scoreDeterminism(SMALL_PLAN, (profile) => {
      seen.push(profile)
      return SMALL_PLAN
    })
    expect(seen).toEqual([SMALL_PLAN.profile, SMALL_PLAN.profile])
  })
})
