import { describe, expect, it } from 'vitest'
import { changesNothing, comparePlans } from '../../../../renderer/changes/comparePlans.ts'
import { aPlan, aSession } from '../../../builders/plan.ts'

const monday = aSession({ id: 'a', date: '2027-03-01' })
const tuesday = aSession({ id: 'b', date: '2027-03-02' })
const nextMonday = aSession({ id: 'c', date: '2027-03-08' })
const TODAY = '2027-03-01'
const before = aPlan({ sessions: [monday, tuesday, nextMonday] })

describe('comparePlans', () => {
  it('finds nothing between a plan and itself', () => {
    expect(comparePlans(before, before, TODAY)).toMatchObject({ moved: 0, added: 0, removed: 0 })
  })

  it('counts what moves, comes and goes by the sessions’ ids', () => {
    const after = aPlan({
      sessions: [
        monday,
        { ...tuesday, start: '06:00' },
        aSession({ id: 'd', date: '2027-03-09' }),
        aSession({ id: 'e', date: '2027-03-10' }),
      ],
    })
    expect(comparePlans(before, after, TODAY)).toMatchObject({ moved: 1, added: 2, removed: 1 })
  })

  it('takes another length or zone for a move', () => {
    const after = aPlan({
      sessions: [
        { ...monday, minutes: monday.minutes + 15 },
        { ...tuesday, zone: 'Asia/Tokyo' },
        nextMonday,
      ],
    })
    expect(comparePlans(before, after, TODAY).moved).toBe(2)
  })

  it('gives the mean week to come until the work is over', () => {
    const summary = { ...before.summary, finish: '2027-03-08' }
    const review = aSession({ id: 'r', kind: 'review', date: '2027-09-01', minutes: 25 })
    const plan = aPlan({ sessions: [...before.sessions, review], summary })
    const eightDays = monday.minutes + tuesday.minutes + nextMonday.minutes
    expect(comparePlans(plan, plan, TODAY).minutesPerWeekBefore).toBeCloseTo((eightDays * 7) / 8)
    const sevenDays = tuesday.minutes + nextMonday.minutes
    expect(comparePlans(plan, plan, tuesday.date).minutesPerWeekAfter).toBeCloseTo(sevenDays)
    expect(comparePlans(plan, plan, '2027-03-09').minutesPerWeekAfter).toBe(0)
    expect(comparePlans(before, aPlan({ sessions: [] }), TODAY).minutesPerWeekAfter).toBe(0)
  })

  it('has no finish where not everything is placed', () => {
    const summary = { ...before.summary, finish: '2027-03-08', feasible: true }
    const whole = aPlan({ summary })
    const part = aPlan({
      summary: { ...summary, feasible: false },
      unscheduled: [{ activity: 'p1-python.read', minutes: 60, reason: 'horizon' }],
    })
    expect(comparePlans(whole, part, TODAY)).toMatchObject({
      finishBefore: '2027-03-08',
      finishAfter: null,
      leftOverBefore: 0,
      leftOverAfter: 60,
    })
  })
  it('weighs the reserve that is still to come', () => {
    const reserve = (date: string, minutes: number) =>
      ({ date, start: '20:00', minutes, block: 'evening' }) as const
    const over = reserve('2027-02-26', 90)
    const former = aPlan({ reserve: [over, reserve('2027-03-01', 60), reserve('2027-03-05', 30)] })
    const smaller = aPlan({ reserve: [reserve('2027-03-05', 30)] })
    const change = comparePlans(former, smaller, TODAY)
    expect(change).toMatchObject({ reserveBefore: 90, reserveAfter: 30, moved: 0 })
    expect(changesNothing(change)).toBe(false)
    expect(changesNothing(comparePlans(former, former, TODAY))).toBe(true)
  })
})
