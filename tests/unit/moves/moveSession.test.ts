import { describe, expect, it } from 'vitest'
import { moveSession } from '../../../shared/moves/moveSession.ts'
import { aMoveSetting, sessionOf } from '../../builders/move.ts'
import { aProfile, EVENINGS } from '../../builders/profile.ts'

const setting = aMoveSetting()
const kindsOf = (moved: ReturnType<typeof moveSession>) => moved.broken.map(({ kind }) => kind)
const move = (session: string, date: string, start: string, given = setting) =>
  moveSession(given, { session, date, start })

describe('a harmless move', () => {
  const moved = move('p1-git.practise-2', '2027-03-12', '19:30')

  it('breaks nothing, pins the session and tells where it stood', () => {
    expect(moved.broken).toEqual([])
    expect(sessionOf(moved, 'p1-git.practise-2')).toMatchObject({
      date: '2027-03-12',
      start: '19:30',
      block: 'evening',
      pinned: true,
      moves: [{ on: '2027-03-01', date: '2027-03-10', start: '19:00' }],
    })
  })

  it('leaves every other session as it is and the sessions in order of time', () => {
    const others = (plan: typeof setting.plan) =>
      plan.sessions.filter(({ id }) => id !== 'p1-git.practise-2')
    expect(others(moved.plan)).toEqual(others(setting.plan))
    const places = moved.plan.sessions.map(({ date, start }) => `${date} ${start}`)
    expect(places).toEqual([...places].sort())
  })

  it('moves the finish with the last session', () => {
    expect(moved.plan.summary.finish).toBe('2027-03-12')
  })

  it('makes reserve of the place it left and takes its new place out of the reserve', () => {
    const { plan } = move('p1-git.read-1', '2027-03-05', '19:45')
    expect(plan.reserve).toEqual([
      { date: '2027-03-08', start: '19:25', minutes: 65, block: 'evening' },
    ])
  })

  it('gives back the same plan where the session stands there already', () => {
    expect(move('p1-git.practise-2', '2027-03-10', '19:00').plan).toBe(setting.plan)
  })
})

describe('what a move breaks', () => {
  it('names what has to be finished first', () => {
    expect(move('p1-numpy.read-2', '2027-03-01', '20:30').broken).toContainEqual({
      kind: 'prerequisite',
      session: 'p1-numpy.read-2',
      item: 'p1-python',
      ends: { date: '2027-03-02', at: '20:30' },
    })
  })

  it.each([
    ['22:30', { date: '2027-03-02', at: '24:00' }],
    ['23:00', { date: '2027-03-03', at: '00:30' }],
  ])('names the moment of what begins at %s and has to be finished first', (start, ends) => {
    const sessions = setting.plan.sessions.map((session) =>
      session.id === 'p1-python.read-2' ? { ...session, start } : session,
    )
    const night = aMoveSetting({ plan: { ...setting.plan, sessions } })
    const { broken } = move('p1-numpy.read-2', '2027-03-01', '20:30', night)
    expect(broken).toContainEqual(expect.objectContaining({ kind: 'prerequisite', ends }))
  })

  it('names what waits for it and would begin too early', () => {
    expect(move('p1-python.read-2', '2027-03-11', '19:00').broken).toContainEqual({
      kind: 'dependent',
      session: 'p1-python.read-2',
      item: 'p1-numpy',
      begins: { date: '2027-03-03', at: '19:00' },
    })
  })

  it('holds what was begun already to nothing that should have come first', () => {
    const sessions = setting.plan.sessions.map((session) =>
      session.id === 'p1-numpy.practise-1' ? { ...session, status: 'done' as const } : session,
    )
    const begun = aMoveSetting({ plan: { ...setting.plan, sessions } })
    expect(kindsOf(move('p1-numpy.read-2', '2027-03-01', '20:30', begun))).not.toContain(
      'prerequisite',
    )
  })

  /** Less than half of NumPy comes before the last session on it. */
  const little = aMoveSetting({
    plan: {
      ...setting.plan,
      sessions: setting.plan.sessions.filter(({ id }) => id !== 'p1-numpy.read-1'),
    },
  })

  it('names the review that too much work on its topic would come after', () => {
    const late = ['p1-numpy.read-2', '2027-03-12', '19:00'] as const
    expect(kindsOf(move(...late, little))).toContain('own-review')
    expect(kindsOf(move(...late))).not.toContain('own-review')
  })

  it('names the work that a review would come before, and the days that suit it', () => {
    expect(move('p1-numpy.review-1', '2027-03-04', '18:00', little).broken).toContainEqual({
      kind: 'own-work',
      session: 'p1-numpy.review-1',
      ends: { date: '2027-03-04', at: '20:30' },
    })
    expect(move('p1-python.review-1', '2027-03-16', '19:00').broken).toContainEqual({
      kind: 'review-date',
      session: 'p1-python.review-1',
      first: '2027-03-05',
      last: '2027-03-05',
    })
  })

  it('names the session that stands there', () => {
    expect(move('p1-git.practise-2', '2027-03-09', '19:15').broken).toContainEqual({
      kind: 'collision',
      session: 'p1-git.practise-2',
      other: 'p1-git.read-2',
    })
  })

  it('takes the time of a missed session for free', () => {
    const sessions = setting.plan.sessions.map((session) =>
      session.id === 'p1-git.read-2' ? { ...session, status: 'missed' as const } : session,
    )
    const missed = aMoveSetting({ plan: { ...setting.plan, sessions } })
    expect(kindsOf(move('p1-git.practise-2', '2027-03-09', '19:15', missed))).not.toContain(
      'collision',
    )
  })

  it.each([
    ['hours that are not offered', '2027-03-12', '07:00', 'outside'],
    ['the edge of a window', '2027-03-12', '20:15', 'outside'],
    ['a day without hours', '2027-03-13', '19:00', 'outside'],
    ['an hour that is over', '2027-03-01', '07:00', 'past'],
    ['a day after the plan', '2029-03-01', '19:00', 'horizon'],
  ])('says so for %s', (_, date, start, kind) => {
    expect(kindsOf(move('p1-git.practise-2', date, start))).toContain(kind)
  })

  it('lets nothing onto a locked day', () => {
    const locked = aMoveSetting({ lockedDays: ['2027-03-12'] })
    expect(kindsOf(move('p1-git.practise-2', '2027-03-12', '19:00', locked))).toEqual(['locked'])
  })

  it('names a commitment in the way', () => {
    // 18:30 UTC is 19:30 in Paris.
    const from = Date.UTC(2027, 2, 12, 18, 30) / 60_000
    const busy = aMoveSetting({ busy: [{ from, until: from + 60 }] })
    expect(kindsOf(move('p1-git.practise-2', '2027-03-12', '19:15', busy))).toContain('busy')
  })

  it('counts the minutes of the day, the days of the week and the days in a row', () => {
    const profile = aProfile({
      availability: [EVENINGS],
      limits: {
        minSessionMin: 30,
        maxMinutesPerDay: 90,
        minRestDaysPerWeek: 2,
        maxConsecutiveStudyDays: 5,
      },
    })
    const limited = aMoveSetting({ plan: { ...setting.plan, profile } })
    const onSaturday = move('p1-git.practise-2', '2027-03-06', '10:00', limited)
    expect(kindsOf(onSaturday)).toEqual(['outside', 'rest-day', 'run'])
    const onTuesday = move('p1-git.practise-2', '2027-03-02', '20:30', limited)
    expect(onTuesday.broken).toContainEqual({
      kind: 'day-limit',
      session: 'p1-git.practise-2',
      date: '2027-03-02',
      minutes: 120,
      most: 90,
    })
  })

  it('is silent about what did not hold before either', () => {
    const odd = setting.plan.sessions.map((session) =>
      session.id === 'p1-git.practise-2' ? { ...session, start: '06:00' } : session,
    )
    const given = aMoveSetting({ plan: { ...setting.plan, sessions: odd } })
    expect(move('p1-git.practise-2', '2027-03-11', '06:00', given).broken).toEqual([])
  })
})
