import { describe, expect, it } from 'vitest'
import { meanMinutesPerWeek } from '../../../../renderer/hours/meanMinutesPerWeek.ts'
import {
  copyLane,
  inRhythm,
  isWeekendLane,
  sheetsOf,
  withCycleLength,
  withLanes,
} from '../../../../renderer/hours/sheet.ts'
import type { Pattern } from '../../../../shared/model/profile.ts'
import { aWindow } from './builders.ts'

const evening = aWindow('19:00', 60)
const weekly: Pattern = {
  type: 'weekly',
  from: '2027-03-03',
  to: null,
  days: { mon: [evening], sun: [evening] },
}

describe('sheetsOf', () => {
  it('shows a week as seven lanes from Monday on, each in order', () => {
    const late = aWindow('21:00', 30)
    const [sheet] = sheetsOf({ ...weekly, days: { mon: [late, evening], sun: [evening] } })
    expect(sheet?.lanes).toEqual([[evening, late], [], [], [], [], [], [evening]])
  })
})

describe('withLanes', () => {
  it('writes back what was shown, without empty days', () => {
    const lanes = sheetsOf(weekly)[0]?.lanes ?? []
    expect(withLanes(weekly, 0, lanes)).toEqual(weekly)
  })

  it('changes the one week that is shown', () => {
    const alternating = inRhythm(weekly, 'alternating')
    const changed = withLanes(alternating, 1, [[], [], [], [], [], [], []])
    expect(sheetsOf(changed)[0]).toEqual(sheetsOf(alternating)[0])
    expect(sheetsOf(changed)[1]).toEqual({ label: 'B', lanes: [[], [], [], [], [], [], []] })
    expect(meanMinutesPerWeek(changed)).toBe(60)
  })
})

describe('inRhythm', () => {
  it('keeps dates and hours, and begins alternating weeks on the Monday before', () => {
    const alternating = inRhythm(weekly, 'alternating')
    expect(alternating).toMatchObject({ from: '2027-03-03', to: null, anchorMonday: '2027-03-01' })
    expect(meanMinutesPerWeek(alternating)).toBe(meanMinutesPerWeek(weekly))
    const cycle = inRhythm(alternating, 'cycle')
    expect(cycle).toMatchObject({ cycleLengthDays: 7, anchorDate: '2027-03-03' })
    expect(inRhythm(cycle, 'weekly')).toEqual(weekly)
    expect(inRhythm(weekly, 'weekly')).toBe(weekly)
  })
})

describe('withCycleLength', () => {
  it('adds free days at the end and takes days from there', () => {
    const cycle = inRhythm(weekly, 'cycle')
    const longer = withCycleLength(cycle, 9)
    expect(longer).toMatchObject({ cycleLengthDays: 9 })
    expect(sheetsOf(longer)[0]?.lanes[8]).toEqual([])
    const shorter = withCycleLength(longer, 2)
    expect(sheetsOf(shorter)[0]?.lanes).toEqual([[evening], []])
    expect(meanMinutesPerWeek(shorter)).toBe(210)
  })
})

it('copies a day to others and leaves the rest', () => {
  expect(copyLane([[evening], [], [], []], 0, [1, 3])).toEqual([
    [evening],
    [evening],
    [],
    [evening],
  ])
})

it('knows weekends in weeks alone', () => {
  expect([4, 5, 6].map((lane) => isWeekendLane(weekly, lane))).toEqual([false, true, true])
  expect(isWeekendLane(inRhythm(weekly, 'cycle'), 5)).toBe(false)
})
