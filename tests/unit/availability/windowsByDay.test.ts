import { describe, expect, it } from 'vitest'
import { windowsByDay } from '../../../shared/availability/windowsByDay.ts'
import { WEEKDAYS } from '../../../shared/model/civil.ts'
import type { Exception, Pattern, StudyWindow } from '../../../shared/model/profile.ts'
import { toDayNumber } from '../../../shared/time/civilDate.ts'
import { aProfile } from '../../builders/profile.ts'

const at = (start: string, minutes = 60): StudyWindow => ({ block: 'evening', start, minutes })
const everyDay = (window: StudyWindow) =>
  Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, [window]]))

/** Starts of the windows on a date. */
function startsOn(
  date: string,
  availability: readonly Pattern[],
  exceptions: readonly Exception[] = [],
): string[] {
  const windowsOn = windowsByDay(aProfile({ availability, exceptions }))
  return windowsOn(toDayNumber(date)).map(({ start }) => start)
}

const DAILY: Pattern = { type: 'weekly', from: '2027-03-01', to: null, days: everyDay(at('19:00')) }

describe('a weekly pattern', () => {
  const pattern: Pattern = {
    type: 'weekly',
    from: '2027-03-02',
    to: '2027-03-14',
    days: { mon: [at('07:00'), at('20:00')], tue: [at('18:00')], sun: [at('10:00')] },
  }

  it('holds the windows of each weekday, in the order listed', () => {
    expect(startsOn('2027-03-08', [pattern])).toEqual(['07:00', '20:00'])
    expect(startsOn('2027-03-09', [pattern])).toEqual(['18:00'])
    expect(startsOn('2027-03-10', [pattern])).toEqual([])
  })

  it('holds on its first and its last day and not around them', () => {
    expect(startsOn('2027-03-01', [pattern])).toEqual([])
    expect(startsOn('2027-03-02', [pattern])).toEqual(['18:00'])
    expect(startsOn('2027-03-14', [pattern])).toEqual(['10:00'])
    expect(startsOn('2027-03-15', [pattern])).toEqual([])
  })

  it('without an end holds for ever', () => {
    expect(startsOn('2126-12-31', [DAILY])).toEqual(['19:00'])
  })
})

describe('several patterns on a date', () => {
  it('let the last one listed hold, also where it has no windows', () => {
    const quiet: Pattern = { type: 'weekly', from: '2027-03-03', to: '2027-03-03', days: {} }
    const early: Pattern = { ...DAILY, days: everyDay(at('06:00')), to: '2027-03-04' }
    expect(startsOn('2027-03-02', [DAILY, early, quiet])).toEqual(['06:00'])
    expect(startsOn('2027-03-03', [DAILY, early, quiet])).toEqual([])
    expect(startsOn('2027-03-05', [DAILY, early, quiet])).toEqual(['19:00'])
    expect(startsOn('2027-03-03', [quiet, early, DAILY])).toEqual(['19:00'])
  })
})

describe('alternating weeks', () => {
  const weeks = [
    { label: 'A', days: everyDay(at('01:00')) },
    { label: 'B', days: everyDay(at('02:00')) },
    { label: 'C', days: { sun: [at('03:00')] } },
  ]
  const alternating = (anchorMonday: string): Pattern => ({
    type: 'alternating',
    anchorMonday,
    from: '2027-01-01',
    to: null,
    weeks,
  })

  it('begin with the first week on their anchor Monday and return to it', () => {
    const pattern = [alternating('2027-03-08')]
    expect(startsOn('2027-03-08', pattern)).toEqual(['01:00'])
    expect(startsOn('2027-03-14', pattern)).toEqual(['01:00'])
    expect(startsOn('2027-03-15', pattern)).toEqual(['02:00'])
    expect(startsOn('2027-03-27', pattern)).toEqual([])
    expect(startsOn('2027-03-28', pattern)).toEqual(['03:00'])
    expect(startsOn('2027-03-29', pattern)).toEqual(['01:00'])
  })

  it('run back from an anchor that lies later', () => {
    const pattern = [alternating('2027-03-08')]
    expect(startsOn('2027-03-07', pattern)).toEqual(['03:00'])
    expect(startsOn('2027-02-28', pattern)).toEqual(['02:00'])
    expect(startsOn('2027-02-15', pattern)).toEqual(['01:00'])
  })

  it('keep their turn with an anchor years before', () => {
    // 2024-03-04 lies 157 weeks before 2027-03-08: one more than 52 turns of three.
    expect(startsOn('2027-03-08', [alternating('2024-03-04')])).toEqual(['02:00'])
  })
})

describe('a cycle of days', () => {
  const cycle = (anchorDate: string): Pattern => ({
    type: 'cycle',
    cycleLengthDays: 8,
    anchorDate,
    from: '2027-01-01',
    to: null,
    dayWindows: [[at('01:00')], [], [at('03:00')], [], [], [], [], [at('08:00')]],
  })

  it('begins on its anchor and returns after its length', () => {
    const pattern = [cycle('2027-03-10')]
    expect(startsOn('2027-03-10', pattern)).toEqual(['01:00'])
    expect(startsOn('2027-03-12', pattern)).toEqual(['03:00'])
    expect(startsOn('2027-03-17', pattern)).toEqual(['08:00'])
    expect(startsOn('2027-03-18', pattern)).toEqual(['01:00'])
  })

  it('runs back from an anchor that lies later', () => {
    const pattern = [cycle('2027-03-10')]
    expect(startsOn('2027-03-09', pattern)).toEqual(['08:00'])
    expect(startsOn('2027-03-02', pattern)).toEqual(['01:00'])
    expect(startsOn('2027-03-03', pattern)).toEqual([])
  })
})

describe('exceptions', () => {
  it('without capacity take every window away, first and last day included', () => {
    const holiday: Exception = { capacity: 'none', from: '2027-03-03', to: '2027-03-04' }
    const dates = ['2027-03-02', '2027-03-03', '2027-03-04', '2027-03-05']
    expect(dates.map((date) => startsOn(date, [DAILY], [holiday]).length)).toEqual([1, 0, 0, 1])
  })

  it('that override put their windows in place of the pattern’s', () => {
    const exams: Exception = {
      capacity: 'override',
      from: '2027-03-03',
      to: '2027-03-04',
      windows: [at('06:00'), at('21:00')],
    }
    expect(startsOn('2027-03-03', [DAILY], [exams])).toEqual(['06:00', '21:00'])
    expect(startsOn('2027-03-05', [DAILY], [exams])).toEqual(['19:00'])
  })

  it('that override some days take the windows of their other days away', () => {
    const exams: Exception = {
      capacity: 'override',
      from: '2027-03-01',
      to: '2027-03-07',
      days: ['mon', 'wed'],
      windows: [at('06:00')],
    }
    const week = [1, 2, 3, 4, 5, 6, 7].map((day) => startsOn(`2027-03-0${day}`, [DAILY], [exams]))
    expect(week).toEqual([['06:00'], [], ['06:00'], [], [], [], []])
  })

  it('beat every pattern, wherever it is listed, and bring windows where no pattern holds', () => {
    const trip: Exception = {
      capacity: 'override',
      from: '2027-02-01',
      to: '2027-03-31',
      windows: [at('12:00')],
    }
    expect(startsOn('2027-03-10', [DAILY, DAILY], [trip])).toEqual(['12:00'])
    expect(startsOn('2027-02-10', [DAILY], [trip])).toEqual(['12:00'])
  })

  it('of several on a date the last one listed holds', () => {
    const none: Exception = { capacity: 'none', from: '2027-03-01', to: '2027-03-31' }
    const some: Exception = {
      capacity: 'override',
      from: '2027-03-10',
      to: '2027-03-10',
      windows: [at('09:00')],
    }
    expect(startsOn('2027-03-10', [DAILY], [none, some])).toEqual(['09:00'])
    expect(startsOn('2027-03-10', [DAILY], [some, none])).toEqual([])
  })
})
