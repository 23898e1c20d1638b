import { describe, expect, it } from 'vitest'
import { fit as answerWish, describeFit } from '../../../shared/fit/fit.ts'
import { planSessions } from '../../../shared/planning/planSessions.ts'
import { aProfile } from '../../builders/profile.ts'
import { aRoadmap, aTopic } from '../../builders/roadmap.ts'

const PROFILE = aProfile({ horizonMonths: 1 })

/** A roadmap of so many hours of reading, without reviews. */
function hours(count: number) {
  const effortHours = { low: count, likely: count, high: count }
  return aRoadmap({
    reviewPolicy: { intervalsDays: [], sessionMin: 25, toleranceFraction: 0.25 },
    topics: [aTopic({ activities: [{ id: 'p1-python.read', kind: 'read', effortHours }] })],
  })
}

describe('a wish that fits', () => {
  const answer = answerWish(hours(20), PROFILE)

  it('is answered with its finish and needs no way out', () => {
    const { summary } = planSessions(hours(20), PROFILE)
    expect(answer).toMatchObject({
      fits: true,
      finish: summary.finish,
      earliestFinish: summary.earliestFinish,
      unscheduledMinutes: 0,
      waysOut: [],
    })
  })

  it('needs its work and its reserve', () => {
    const { summary } = planSessions(hours(20), PROFILE)
    expect(answer.neededMinutes).toBe(1200 + summary.reserveMinutes)
  })

  it('tells the hours offered in all and a week', () => {
    // 23 weekdays of March 2027 at 90 minutes.
    expect(answer.offeredMinutes).toBe(23 * 90)
    expect(answer.offeredMinutesPerWeek).toBe(Math.round((23 * 90 * 7) / 31))
  })
})

describe('a wish that does not fit', () => {
  const answer = answerWish(hours(50), PROFILE)

  it('has no finish, and says how much does not fit', () => {
    expect(answer).toMatchObject({ fits: false, finish: null, earliestFinish: null })
    const { summary } = planSessions(hours(50), PROFILE)
    expect(answer.unscheduledMinutes).toBe(3000 - summary.plannedMinutes)
  })

  it('needs its work and the share that stays in reserve', () => {
    expect(answer.neededMinutes).toBe(Math.ceil(3000 / 0.9))
  })

  it('has ways out', () => {
    const kinds = answer.waysOut.map(({ kind }) => kind)
    expect(kinds.slice(0, 2)).toEqual(['longer-horizon', 'more-hours'])
  })
})

describe('describeFit', () => {
  it('answers from a plan as planning the wish again would', () => {
    for (const count of [20, 50]) {
      const plan = planSessions(hours(count), PROFILE)
      expect(describeFit(hours(count), plan)).toEqual(answerWish(hours(count), PROFILE))
    }
  })

  it('asks for no reserve where none is held', () => {
    const profile = aProfile({ horizonMonths: 1, reserveShare: 0 })
    expect(answerWish(hours(50), profile).neededMinutes).toBe(3000)
  })
})
