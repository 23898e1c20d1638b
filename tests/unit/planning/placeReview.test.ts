import { describe, expect, it } from 'vitest'
import type { Slot } from '../../../shared/availability/slot.ts'
import { createBlockBalance } from '../../../shared/planning/blockBalance.ts'
import { placeReview } from '../../../shared/planning/placeReview.ts'
import {
  createReviewQueue,
  openReviews,
  queueReview,
} from '../../../shared/planning/reviewQueue.ts'
import { toDayNumber } from '../../../shared/time/civilDate.ts'
import { aRoadmap } from '../../builders/roadmap.ts'
import { aSlot } from '../../builders/slot.ts'

const ROADMAP = aRoadmap()
const MINUTES = 25
const SMALLEST = 15
const evening = (date: string, minutes = 90) => aSlot(`${date}T19:00`, minutes, 'evening')
const morning = (date: string, minutes = 60) => aSlot(`${date}T07:00`, minutes, 'morning')

/**
 * The unit of the review that is placed into the first slot of a week, or undefined. Each unit had its
 * first review on a date of `before`, so that its second is offered from 12 to 17 days later.
 */
function placed(week: readonly Slot[], free: number, before: readonly string[]) {
  const first = week[0]
  if (first === undefined) return undefined
  const queue = createReviewQueue(ROADMAP.reviewPolicy, toDayNumber('2027-02-01'))
  before.forEach((date, unit) => {
    queueReview(queue, unit, 2, toDayNumber(date))
  })
  openReviews(queue, first.day)
  // Mornings are offered too, so that they are what reviews prefer.
  const slots = [...week, morning('2027-12-01')]
  const balance = createBlockBalance(ROADMAP, slots, new Float64Array(5))
  return placeReview(queue, balance, first, week, 1, free, MINUTES, SMALLEST)?.unit
}

describe('placeReview', () => {
  it('has nothing to place before the first day of a review', () => {
    expect(placed([morning('2027-03-12')], 60, ['2027-03-01'])).toBeUndefined()
  })

  it('takes an open review in the block that reviews prefer', () => {
    const week = [morning('2027-03-13'), morning('2027-03-14')]
    expect(placed(week, 60, ['2027-03-01'])).toBe(0)
  })

  it('takes the one that must be done first', () => {
    expect(placed([morning('2027-03-13')], 60, ['2027-03-01', '2027-02-28'])).toBe(1)
  })

  it('waits in another block while a later slot is in time, be it in that block too', () => {
    expect(placed([evening('2027-03-13'), morning('2027-03-14')], 90, ['2027-03-01'])).toBe(
      undefined,
    )
    expect(placed([evening('2027-03-13'), evening('2027-03-14')], 90, ['2027-03-01'])).toBe(
      undefined,
    )
  })

  it('takes any block when no later slot of the week is in time', () => {
    expect(placed([evening('2027-03-18'), evening('2027-03-19')], 90, ['2027-03-01'])).toBe(0)
    expect(placed([evening('2027-03-14')], 90, ['2027-03-01'])).toBe(0)
  })

  it('waits for the preferred block of its last day', () => {
    const early = aSlot('2027-03-18T05:00', 60, 'evening')
    expect(placed([early, morning('2027-03-18')], 60, ['2027-03-01'])).toBeUndefined()
    expect(placed([early, evening('2027-03-18')], 60, ['2027-03-01'])).toBe(0)
  })

  it('does not take a stretch that is too short', () => {
    expect(placed([morning('2027-03-18')], 24, ['2027-03-01'])).toBeUndefined()
  })

  it('fills a stretch of its own length', () => {
    const week = [morning('2027-03-13'), morning('2027-03-14')]
    expect(placed(week, 25, ['2027-03-01'])).toBe(0)
  })

  it('would rather leave no crumb, and waits for a better stretch while it can', () => {
    const week = [morning('2027-03-13'), morning('2027-03-14')]
    expect(placed(week, 30, ['2027-03-01'])).toBeUndefined()
    expect(placed(week.slice(0, 1), 30, ['2027-03-01'])).toBe(0)
  })

  it('does not wait for a slot that cannot hold it', () => {
    const week = [evening('2027-03-14'), morning('2027-03-15', 20)]
    expect(placed(week, 90, ['2027-03-01'])).toBe(0)
  })
})
