import { expect, test } from 'vitest'
import { reserveBurn } from '../../../shared/forecast/reserveBurn.ts'
import type { Plan, Reserve, Session } from '../../../shared/model/plan.ts'
import { countContent } from '../../../shared/pace/countContent.ts'
import { aPlan, aSession } from '../../builders/plan.ts'
import { aRoadmap, aTopic } from '../../builders/roadmap.ts'

const roadmap = aRoadmap({
  topics: [
    aTopic({
      id: 'p1-python',
      activities: [
        { id: 'p1-python.read', kind: 'read', effortHours: { low: 8, likely: 10, high: 20 } },
      ],
    }),
  ],
  projects: [],
  prerequisites: [],
  milestones: [],
  resources: [],
})

const day = (date: number) => `2027-03-${String(date).padStart(2, '0')}`
const free = (date: number): Reserve => ({
  date: day(date),
  start: '21:00',
  minutes: 60,
  block: 'evening',
})

/** Ten hours of reading, an hour a day; the first days as they went, and what catches up after them. */
function burn(
  went: readonly Session['status'][],
  catchUps: number,
  reserve: readonly Reserve[],
  today = day(1),
) {
  const sessions = Array.from({ length: 10 }, (_, index): Session => {
    const status = went[index] ?? 'planned'
    const actual = status === 'done' ? 60 : 0
    return aSession({
      id: `s${index}`,
      date: day(index + 1),
      status,
      ...(status === 'planned' ? {} : { actualMinutes: actual }),
    })
  })
  const again = Array.from({ length: catchUps }, (_, index) =>
    aSession({
      id: `c${index}`,
      date: day(20 + index),
      why: [{ kind: 'catch-up', session: 's0', missed: day(1) }],
    }),
  )
  const plan: Plan = aPlan({ sessions: [...sessions, ...again], reserve })
  return reserveBurn(roadmap, plan, countContent(roadmap, plan), today)
}

test('is the share of the reserve taken over the share of the work done', () => {
  const went = ['missed', 'missed', 'done', 'done', 'done', 'done'] as const
  expect(burn(went, 2, [free(2), free(8), free(12)])).toEqual([
    {
      phase: 'p1',
      doneShare: 0.4,
      usedShare: 0.4,
      usedMinutes: 120,
      reserveMinutes: 300,
      passedMinutes: 0,
      rate: 1,
      isWarning: false,
    },
  ])
})

test('warns where the reserve goes faster than the work', () => {
  const [phase] = burn(['missed', 'missed', 'done', 'done'], 2, [free(2), free(8)])
  expect(phase?.rate).toBeCloseTo(2.5)
  expect(phase?.isWarning).toBe(true)
})

test('says nothing about the rate before the first work, and holds its peace about little', () => {
  expect(burn([], 0, [free(2)])[0]).toMatchObject({ rate: null, usedShare: 0, isWarning: false })
  const [phase] = burn(['missed', 'done'], 1, [free(2)])
  expect(phase?.rate).toBeGreaterThan(1.3)
  expect(phase?.isWarning).toBe(false)
})

test('tells the reserve that passed unused from what is still to come', () => {
  expect(burn(['done'], 0, [free(2), free(8), free(12)], day(12))[0]).toMatchObject({
    usedMinutes: 0,
    reserveMinutes: 180,
    passedMinutes: 120,
  })
})

test('counts lost work that has no place yet as not done', () => {
  expect(burn(['missed', 'missed', 'done', 'done'], 0, [])[0]?.doneShare).toBe(0.2)
})
