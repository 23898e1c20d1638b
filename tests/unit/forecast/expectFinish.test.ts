import { expect, test } from 'vitest'
import { expectFinish } from '../../../shared/forecast/expectFinish.ts'
import { forecast } from '../../../shared/forecast/forecast.ts'
import { planSessions } from '../../../shared/planning/planSessions.ts'
import { aProfile } from '../../builders/profile.ts'
import { aRoadmap } from '../../builders/roadmap.ts'

test('says of a new plan what the forecast says once it is accepted', () => {
  const roadmap = aRoadmap()
  const plan = planSessions(roadmap, aProfile())
  const input = { roadmap, plan, today: plan.profile.startDate, seed: 7, futures: 200 }
  const { p50, p80, followedUntil, evidence } = forecast({ ...input, baseline: null })
  expect(expectFinish(input)).toEqual({
    p50,
    p80,
    followedUntil,
    shareDone: evidence.shareDone,
  })
  expect(evidence.shareDone).toBeLessThan(1)
})
