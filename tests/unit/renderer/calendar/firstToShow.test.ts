import { describe, expect, it } from 'vitest'
import { firstToShow, stillToShow } from '../../../../renderer/calendar/firstToShow.ts'
import { indexPlan } from '../../../../renderer/plan/planIndex.ts'
import { toDayNumber } from '../../../../shared/time/civilDate.ts'
import { aPlan, aSession } from '../../../builders/plan.ts'
import { aRoadmap } from '../../../builders/roadmap.ts'

const at = (id: string, date: string, start: string) => aSession({ id, date, start })
const index = indexPlan(
  aPlan({
    sessions: [
      at('monday', '2027-03-01', '07:00'),
      at('monday evening', '2027-03-01', '19:00'),
      at('wednesday', '2027-03-03', '18:00'),
    ],
  }),
  aRoadmap(),
)
const [monday, tuesday, wednesday] = ['2027-03-01', '2027-03-02', '2027-03-03'].map(toDayNumber)
if (monday === undefined || tuesday === undefined || wednesday === undefined) throw new Error()
const week = Array.from({ length: 7 }, (_, place) => monday + place)
const noon = (day: number) => ({ day, minuteOfDay: 12 * 60 })
const shown = (days: readonly number[], day: number, clock = noon(monday)) =>
  firstToShow(index, days, day, clock)?.id

describe('what is still to be seen of some days', () => {
  const ids = (clock = noon(monday)) => stillToShow(index, week, clock).map(({ id }) => id)

  it('is what is not over', () => {
    expect(ids()).toEqual(['monday evening', 'wednesday'])
    expect(ids(noon(monday - 7))).toEqual(['monday', 'monday evening', 'wednesday'])
  })

  it('is everything once all is over', () => {
    expect(ids(noon(monday + 7))).toEqual(['monday', 'monday evening', 'wednesday'])
  })
})

describe('what one looks for first in some days', () => {
  it('is the next session of today, also one that runs', () => {
    expect(shown([monday], monday)).toBe('monday evening')
    expect(shown([monday], monday, { day: monday, minuteOfDay: 7 * 60 + 59 })).toBe('monday')
    expect(shown([monday], monday, { day: monday, minuteOfDay: 8 * 60 })).toBe('monday evening')
  })

  it('is the first of a day to come', () => {
    expect(shown(week, monday, noon(monday - 7))).toBe('monday')
  })

  it('is the next of the days that follow, then of those before', () => {
    expect(shown(week, tuesday)).toBe('wednesday')
    expect(shown(week, wednesday + 1)).toBe('monday evening')
  })

  it('is that day’s first where all are over', () => {
    expect(shown(week, monday, noon(monday + 7))).toBe('monday')
  })

  it('is nothing on a day without any', () => {
    expect(shown([tuesday], tuesday)).toBeUndefined()
  })
})
