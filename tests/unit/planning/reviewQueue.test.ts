import { describe, expect, it } from 'vitest'
import type { Review } from '../../../shared/planning/placement.ts'
import {
  createReviewQueue,
  openReviews,
  queueReview,
  type ReviewQueue,
} from '../../../shared/planning/reviewQueue.ts'

const DAY = 1000
const POLICY = { intervalsDays: [3, 14, 57], sessionMin: 25, toleranceFraction: 0.25 }

function aQueue(policy: Partial<typeof POLICY> = {}): ReviewQueue {
  return createReviewQueue({ ...POLICY, ...policy }, DAY)
}

/** The review that a queue opens by `day`, when only one waits. */
function opened(queue: ReviewQueue, day: number): Review | undefined {
  openReviews(queue, day)
  return queue.open[0]
}

describe('queueReview', () => {
  it('makes a review due a whole interval after the topic', () => {
    const queue = aQueue()
    queueReview(queue, 7, 1, DAY)
    expect(opened(queue, DAY + 100)).toMatchObject({
      unit: 7,
      number: 1,
      intervalDays: 3,
      due: DAY + 3,
    })
  })

  it('counts each later interval from the review before', () => {
    const queue = aQueue()
    queueReview(queue, 7, 2, DAY + 4)
    expect(opened(queue, DAY + 100)).toMatchObject({ number: 2, intervalDays: 14, due: DAY + 18 })
  })

  it('offers it within the tolerance, a little before it is due', () => {
    const queue = aQueue()
    queueReview(queue, 7, 3, DAY)
    const { earliest = 0, latest = 0 } = opened(queue, DAY + 100) ?? {}
    expect(earliest).toBeGreaterThanOrEqual(DAY + 57 * 0.75)
    expect(earliest).toBeLessThan(DAY + 57)
    expect(latest).toBe(DAY + 71)
  })

  it('offers it on the very day where nothing is tolerated', () => {
    const queue = aQueue({ toleranceFraction: 0 })
    queueReview(queue, 7, 2, DAY)
    expect(opened(queue, DAY + 100)).toMatchObject({ earliest: DAY + 14, latest: DAY + 14 })
  })

  it('never reviews on the day of the topic', () => {
    const queue = aQueue({ intervalsDays: [1], toleranceFraction: 1 })
    queueReview(queue, 7, 1, DAY)
    expect(opened(queue, DAY)).toBeUndefined()
    expect(opened(queue, DAY + 1)).toMatchObject({ earliest: DAY + 1 })
  })

  it('queues nothing after the last interval', () => {
    const queue = aQueue()
    queueReview(queue, 7, 4, DAY)
    expect(opened(queue, DAY + 5000)).toBeUndefined()
  })
})

describe('openReviews', () => {
  it('opens a review on its first day and not before', () => {
    const queue = aQueue({ toleranceFraction: 0 })
    queueReview(queue, 7, 1, DAY)
    expect(opened(queue, DAY + 2)).toBeUndefined()
    expect(opened(queue, DAY + 3)).toMatchObject({ unit: 7 })
  })

  it('puts first what must be done first', () => {
    const queue = aQueue()
    queueReview(queue, 1, 3, DAY)
    queueReview(queue, 2, 1, DAY + 55)
    queueReview(queue, 3, 2, DAY + 45)
    openReviews(queue, DAY + 62)
    expect(queue.open.map(({ unit }) => unit)).toEqual([2, 3, 1])
    const latest = queue.open.map((review) => review.latest)
    expect(latest).toEqual([...latest].sort((a, b) => a - b))
  })

  it('keeps the order in which reviews of one last day came', () => {
    const queue = aQueue()
    for (const unit of [5, 3, 4]) queueReview(queue, unit, 1, DAY)
    openReviews(queue, DAY + 10)
    expect(queue.open.map(({ unit }) => unit)).toEqual([5, 3, 4])
  })

  it('opens each review once, also where days are passed over', () => {
    const queue = aQueue()
    queueReview(queue, 1, 1, DAY)
    openReviews(queue, DAY + 20)
    openReviews(queue, DAY + 20)
    openReviews(queue, DAY + 40)
    expect(queue.open).toHaveLength(1)
    expect(queue.byDay.size).toBe(0)
  })
})
