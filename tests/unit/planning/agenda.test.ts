import { describe, expect, it } from 'vitest'
import { selectWork } from '../../../shared/curriculum/selectWork.ts'
import type { Prerequisite, Roadmap } from '../../../shared/model/roadmap.ts'
import {
  type Agenda,
  createAgenda,
  notePlaced,
  releaseLagging,
} from '../../../shared/planning/agenda.ts'
import { aProfile } from '../../builders/profile.ts'
import { aProject, aRoadmap, aTopic } from '../../builders/roadmap.ts'

const DAY = 1440
const PHASES = ['p1', 'p2'].map((id) => ({
  id,
  title: id,
  weeklyHoursBand: [20, 25] as [number, number],
}))

/** An agenda of topics of two hours of reading and one of practice. */
function anAgenda(roadmap: Partial<Roadmap>): Agenda {
  const profile = aProfile()
  const scope = { ...profile.scope, phases: ['p1', 'p2'] }
  return createAgenda(selectWork(aRoadmap({ phases: PHASES, ...roadmap }), { ...profile, scope }))
}

function idsOf(agenda: Agenda, units: readonly number[]): (string | undefined)[] {
  return units.map((unit) => agenda.work.units[unit]?.id)
}

/** Places minutes of an activity that end at an instant; the day follows from it. */
function place(agenda: Agenda, activity: string, minutes: number, until: number): number {
  const index = agenda.work.activities.findIndex(({ id }) => id === activity)
  return notePlaced(agenda, index, minutes, until, Math.floor(until / DAY))
}

const hard = (from: string, to: string, elapsedLagDays = 0): Prerequisite => ({
  from,
  to,
  strength: 'hard',
  elapsedLagDays,
})

describe('createAgenda', () => {
  it('counts the minutes of activities, units and phases', () => {
    const agenda = anAgenda({
      topics: [aTopic({ id: 'a' })],
      projects: [aProject({ id: 'j', phase: 'p2' })],
    })
    expect([...agenda.activityLeft]).toEqual([120, 60, 180, 180])
    expect([...agenda.unitLeft]).toEqual([180, 180, 180])
    expect([...agenda.phaseLeft]).toEqual([180, 360])
    expect(agenda.minutesLeft).toBe(540)
    expect(agenda.leadPhase).toBe(0)
  })

  it('makes ready what waits for nothing', () => {
    const agenda = anAgenda({
      topics: [aTopic({ id: 'b' }), aTopic({ id: 'a' })],
      prerequisites: [hard('a', 'b')],
    })
    expect(idsOf(agenda, agenda.ready)).toEqual(['a'])
    expect(agenda.open).toEqual([])
  })

  it('leads with the first phase that has work', () => {
    expect(anAgenda({ topics: [aTopic({ phase: 'p2' })] }).leadPhase).toBe(1)
  })

  it('is done where there is no work', () => {
    expect(anAgenda({ topics: [] })).toMatchObject({ minutesLeft: 0, ready: [], leadPhase: 0 })
  })
})

describe('notePlaced', () => {
  it('opens a unit with its first session', () => {
    const agenda = anAgenda({ topics: [aTopic({ id: 'a' }), aTopic({ id: 'b' })] })
    expect(place(agenda, 'b.read', 60, 10 * DAY)).toBe(-1)
    expect(idsOf(agenda, agenda.open)).toEqual(['b'])
    expect(idsOf(agenda, agenda.ready)).toEqual(['a'])
    expect(agenda.firstDay[1]).toBe(10)
    expect(agenda.finishedOn[1]).toBeNaN()
    expect(agenda.minutesLeft).toBe(300)
  })

  it('finishes a unit with its last minute, whichever activity it belongs to', () => {
    const agenda = anAgenda({ topics: [aTopic({ id: 'a' })] })
    place(agenda, 'a.practise', 60, 10 * DAY)
    expect(place(agenda, 'a.read', 119, 11 * DAY)).toBe(-1)
    expect(place(agenda, 'a.read', 1, 12 * DAY)).toBe(0)
    expect(agenda.finishedOn[0]).toBe(12)
    expect(agenda.open).toEqual([])
    expect(agenda.minutesLeft).toBe(0)
  })

  it('frees what waited when the last of its prerequisites is finished, and remembers which', () => {
    const agenda = anAgenda({
      topics: [aTopic({ id: 'a' }), aTopic({ id: 'b' }), aTopic({ id: 'c' })],
      prerequisites: [hard('a', 'c'), hard('b', 'c')],
    })
    for (const id of ['a', 'b']) {
      expect(idsOf(agenda, agenda.ready)).not.toContain('c')
      place(agenda, `${id}.read`, 120, 10 * DAY)
      place(agenda, `${id}.practise`, 60, 10 * DAY + 60)
    }
    expect(idsOf(agenda, agenda.ready)).toEqual(['c'])
    expect(idsOf(agenda, [agenda.freedBy[2] ?? -1])).toEqual(['b'])
    expect(agenda.freedBy[0]).toBe(-1)
  })

  it('moves the lead on when a phase has no minutes left', () => {
    const agenda = anAgenda({ topics: [aTopic({ id: 'a' }), aTopic({ id: 'b', phase: 'p2' })] })
    place(agenda, 'a.read', 120, DAY)
    expect(agenda.leadPhase).toBe(0)
    place(agenda, 'a.practise', 60, DAY)
    expect(agenda.leadPhase).toBe(1)
  })
})

describe('waits for unattended work', () => {
  const finished = (lags: readonly [number, number]): Agenda => {
    const agenda = anAgenda({
      topics: [aTopic({ id: 'a' }), aTopic({ id: 'b' }), aTopic({ id: 'c' })],
      prerequisites: [hard('a', 'c', lags[0]), hard('b', 'c', lags[1])],
    })
    place(agenda, 'a.read', 120, 10 * DAY)
    place(agenda, 'a.practise', 60, 10 * DAY)
    place(agenda, 'b.read', 120, 11 * DAY)
    place(agenda, 'b.practise', 60, 11 * DAY)
    return agenda
  }

  it('hold a unit back to the minute', () => {
    const agenda = finished([0, 3])
    expect(idsOf(agenda, agenda.lagging)).toEqual(['c'])
    releaseLagging(agenda, 14 * DAY - 1)
    expect(idsOf(agenda, agenda.ready)).toEqual([])
    releaseLagging(agenda, 14 * DAY)
    expect(idsOf(agenda, agenda.ready)).toEqual(['c'])
    expect(agenda.lagging).toEqual([])
  })

  it('count the longest one, not the latest', () => {
    const agenda = finished([5, 1])
    releaseLagging(agenda, 15 * DAY - 1)
    expect(agenda.ready).toEqual([])
    releaseLagging(agenda, 15 * DAY)
    expect(idsOf(agenda, agenda.ready)).toEqual(['c'])
  })

  it('that have passed already hold nothing back', () => {
    const agenda = finished([1, 0])
    expect(idsOf(agenda, agenda.ready)).toEqual(['c'])
  })
})
