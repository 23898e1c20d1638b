import { describe, expect, it } from 'vitest'
import { nextIntervals, recallOn } from '../../../shared/reviews/rateReviews.ts'
import { predictRecall } from '../../../shared/scorecard/forgetting.ts'
import { toDayNumber } from '../../../shared/time/civilDate.ts'

const FINISHED = toDayNumber('2027-03-01')

describe('nextIntervals', () => {
  it('counts on from the plan where every review went well', () => {
    expect(nextIntervals(FINISHED, [], 4)).toEqual([3, 14, 57, 196])
    const first = { day: FINISHED + 3, recall: 'good' as const }
    expect(nextIntervals(FINISHED, [first], 3)).toEqual([14, 57, 196])
  })

  it('takes a review without a rating for a good one', () => {
    const first = { day: FINISHED + 3, recall: undefined }
    expect(nextIntervals(FINISHED, [first], 1)).toEqual([14])
  })

  it('comes back sooner after a worse answer and later after a better one', () => {
    const gapFollowing = (recall: 'again' | 'hard' | 'good' | 'easy') =>
      nextIntervals(FINISHED, [{ day: FINISHED + 3, recall }], 1)[0] ?? 0
    expect(gapFollowing('again')).toBeLessThan(gapFollowing('hard'))
    expect(gapFollowing('hard')).toBeLessThan(gapFollowing('good'))
    expect(gapFollowing('good')).toBeLessThan(gapFollowing('easy'))
  })

  it('never asks for two reviews on one day', () => {
    const failed = Array.from({ length: 6 }, (_, index) => ({
      day: FINISHED + 3 + index,
      recall: 'again' as const,
    }))
    expect(Math.min(...nextIntervals(FINISHED, failed, 5))).toBeGreaterThanOrEqual(1)
  })
})

describe('recallOn', () => {
  it('follows the forgetting curve of the scorecard', () => {
    // 2.3065 days: stability after a first good answer, the third default weight of FSRS-6.
    for (const days of [1, 3, 10, 100]) {
      expect(recallOn(FINISHED, [], FINISHED + days)).toBeCloseTo(predictRecall(days, 2.3065), 6)
    }
  })

  it('falls from day to day, and a review lifts it', () => {
    const late = recallOn(FINISHED, [], FINISHED + 30)
    expect(late).toBeLessThan(recallOn(FINISHED, [], FINISHED + 10))
    const reviewed = [{ day: FINISHED + 29, recall: 'good' as const }]
    expect(recallOn(FINISHED, reviewed, FINISHED + 30)).toBeGreaterThan(late)
  })
})
