import { describe, expect, it } from 'vitest'
import { findEarliest } from '../../../shared/moves/findEarliest.ts'
import { mendAround } from '../../../shared/moves/mendAround.ts'
import { moveSession } from '../../../shared/moves/moveSession.ts'
import { pinSession } from '../../../shared/moves/pinSession.ts'
import { swapSessions } from '../../../shared/moves/swapSessions.ts'
import { aMoveSetting, sessionOf } from '../../builders/move.ts'

const setting = aMoveSetting()

describe('keeping a move and mending the rest', () => {
  const move = moveSession(setting, {
    session: 'p1-git.practise-2',
    date: '2027-03-09',
    start: '19:15',
  })
  const mended = mendAround(setting, move, 0)

  it('leaves the moved session where it was put', () => {
    expect(sessionOf(mended, 'p1-git.practise-2')).toMatchObject({
      date: '2027-03-09',
      start: '19:15',
      pinned: true,
    })
  })

  it('lets what stands in the way find another place, and breaks nothing', () => {
    expect(mended.broken).toEqual([])
    expect(mended.moved.map(({ id }) => id)).toContain('p1-git.read-2')
    expect(mended.unscheduledMinutes).toBe(0)
  })

  it('counts just the sessions that stand elsewhere, with places that they really had', () => {
    for (const { id, from, to } of mended.moved) {
      const before = sessionOf(setting, id)
      const after = sessionOf(mended, id)
      expect(from).toBe(`${before.date} ${before.start}`)
      expect(to).toBe(`${after.date} ${after.start}`)
      expect(after.moves).toEqual([{ on: '2027-03-01', date: before.date, start: before.start }])
    }
  })

  it('moves what waits for a session that was put off', () => {
    const late = moveSession(setting, {
      session: 'p1-python.read-2',
      date: '2027-03-11',
      start: '19:00',
    })
    const after = mendAround(setting, late, 0)
    expect(after.broken).toEqual([])
    for (const { id, date } of after.plan.sessions) {
      if (id.startsWith('p1-numpy')) expect(date > '2027-03-11').toBe(true)
    }
  })

  it('says what stays broken where the others cannot make way', () => {
    const pinned = { ...setting, plan: pinSession(setting.plan, 'p1-git.read-2', true) }
    const onto = moveSession(pinned, {
      session: 'p1-git.practise-2',
      date: '2027-03-09',
      start: '19:15',
    })
    expect(mendAround(pinned, onto, 0).broken.map(({ kind }) => kind)).toContain('collision')
  })
})

describe('swapping two sessions', () => {
  it('puts each where the other began and pins both', () => {
    const { plan, broken } = swapSessions(setting, {
      session: 'p1-git.practise-1',
      other: 'p1-git.practise-2',
    })
    expect(broken).toEqual([])
    expect(sessionOf({ plan }, 'p1-git.practise-1')).toMatchObject({
      date: '2027-03-10',
      pinned: true,
    })
    expect(sessionOf({ plan }, 'p1-git.practise-2')).toMatchObject({
      date: '2027-03-09',
      start: '19:55',
      pinned: true,
    })
  })

  it('names what does not fit', () => {
    const { broken } = swapSessions(setting, {
      session: 'p1-python.read-2',
      other: 'p1-numpy.read-2',
    })
    expect(broken.map(({ kind }) => kind)).toContain('prerequisite')
  })
})

describe('the earliest place', () => {
  it('is after what has to come first, in free offered hours', () => {
    const sessions = setting.plan.sessions.map((session) =>
      session.id === 'p1-numpy.review-1' ? { ...session, date: '2027-03-20' } : session,
    )
    const given = { ...setting, plan: { ...setting.plan, sessions } }
    expect(findEarliest(given, 'p1-git.practise-2')).toEqual({ date: '2027-03-05', start: '19:25' })
  })

  it('is none where nothing before its own place is free', () => {
    expect(findEarliest(setting, 'p1-python.practise-1')).toBeUndefined()
  })

  it('leaves locked days alone', () => {
    const locked = { ...setting, lockedDays: ['2027-03-05'] }
    expect(findEarliest(locked, 'p1-git.practise-2')?.date).not.toBe('2027-03-05')
  })
})

describe('pinning', () => {
  it('pins, lets go again without a trace, and changes nothing twice', () => {
    const pinned = pinSession(setting.plan, 'p1-git.read-1', true)
    expect(sessionOf({ plan: pinned }, 'p1-git.read-1').pinned).toBe(true)
    expect(pinSession(pinned, 'p1-git.read-1', true)).toBe(pinned)
    expect(pinSession(pinned, 'p1-git.read-1', false)).toEqual(setting.plan)
  })
})
