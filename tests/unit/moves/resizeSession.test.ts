import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Plan } from '../../../shared/model/plan.ts'
import { mendAround } from '../../../shared/moves/mendAround.ts'
import { resizeSession } from '../../../shared/moves/resizeSession.ts'
import { aMoveSetting, sessionOf } from '../../builders/move.ts'

const setting = aMoveSetting()

function minutesByActivity({ sessions, unscheduled }: Plan): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const { activity, minutes } of [...sessions, ...unscheduled]) {
    sums.set(activity, (sums.get(activity) ?? 0) + minutes)
  }
  return sums
}

describe('a shorter session', () => {
  const resized = resizeSession(setting, { session: 'p1-numpy.read-2', minutes: 45 })

  it('gives what was taken away to a new session, which a mend finds a place for', () => {
    expect(sessionOf(resized, 'p1-numpy.read-2')).toMatchObject({ minutes: 45, pinned: true })
    expect(resized.lifted).toEqual(['p1-numpy.read-3'])
    const mended = mendAround(setting, resized, 0)
    expect(mended).toMatchObject({ broken: [], added: ['p1-numpy.read-3'], unscheduledMinutes: 0 })
    const added = sessionOf(mended, 'p1-numpy.read-3')
    expect(added).toMatchObject({ minutes: 45, status: 'planned' })
    expect(added).not.toHaveProperty('pinned')
    expect(added).not.toHaveProperty('moves')
  })

  it('hands on what it catches up', () => {
    const why = [{ kind: 'catch-up', session: 'p1-numpy.read-1', missed: '2027-03-01' } as const]
    const sessions = setting.plan.sessions.map((session) =>
      session.id === 'p1-numpy.read-2' ? { ...session, why } : session,
    )
    const plan = { ...setting.plan, sessions }
    const cut = resizeSession({ ...setting, plan }, { session: 'p1-numpy.read-2', minutes: 45 })
    expect(sessionOf(cut, 'p1-numpy.read-3').why).toEqual(why)
  })

  it('adds too few minutes for a session to another one of the same work', () => {
    const little = resizeSession(setting, { session: 'p1-git.read-1', minutes: 55 })
    expect(little.lifted).toEqual(['p1-git.read-2'])
    expect(sessionOf(little, 'p1-git.read-2').minutes).toBe(65)
  })

  it('says so where they find no session to go to', () => {
    const crumb = resizeSession(setting, { session: 'p1-numpy.practise-1', minutes: 50 })
    expect(crumb.broken).toContainEqual({
      kind: 'crumb',
      session: 'p1-numpy.practise-1',
      minutes: 10,
    })
  })
})

describe('a longer session', () => {
  it('takes its minutes from the last sessions of the same work', () => {
    const { plan, broken } = resizeSession(setting, { session: 'p1-git.practise-1', minutes: 60 })
    expect(plan.sessions.some(({ id }) => id === 'p1-git.practise-2')).toBe(false)
    expect(plan.summary.finish).toBe('2027-03-09')
    expect(broken.map(({ kind }) => kind)).toEqual(['outside'])
  })

  it('says how much there is where it is not enough', () => {
    expect(
      resizeSession(setting, { session: 'p1-git.practise-1', minutes: 75 }).broken,
    ).toContainEqual({ kind: 'no-more-work', session: 'p1-git.practise-1', minutes: 30 })
  })

  it('keeps to the longest session', () => {
    const { broken } = resizeSession(setting, { session: 'p1-numpy.read-1', minutes: 121 })
    expect(broken).toContainEqual({
      kind: 'session-length',
      session: 'p1-numpy.read-1',
      minutes: 121,
      least: 30,
      most: 120,
    })
  })
})

it('neither loses nor makes a minute of work, whatever the new length', () => {
  const work = setting.plan.sessions.filter(({ kind }) => kind !== 'review')
  fc.assert(
    fc.property(fc.constantFrom(...work), fc.integer({ min: 5, max: 150 }), (session, minutes) => {
      const resized = resizeSession(setting, { session: session.id, minutes })
      const isRefused = resized.broken.some(
        ({ kind }) => kind === 'crumb' || kind === 'no-more-work',
      )
      if (isRefused) return
      const { plan } = mendAround(setting, resized, 2)
      expect(minutesByActivity(plan)).toEqual(minutesByActivity(setting.plan))
    }),
    { seed: 7, numRuns: 150 },
  )
})
