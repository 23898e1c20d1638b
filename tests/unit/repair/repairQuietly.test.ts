import { describe, expect, it } from 'vitest'
import { repairQuietly } from '../../../shared/repair/repairQuietly.ts'
import { anEveningLife, aReading, aRepair, placesOf } from '../../builders/repair.ts'

const lost = (minutes = 60) =>
  aReading('a', 't1', '2027-03-01 18:00', { status: 'missed', minutes })

describe('a quiet repair', () => {
  it('moves nothing where free time takes a missed session', () => {
    const input = aRepair(
      [lost(), aReading('b', 't2', '2027-03-02 18:00'), aReading('c', 't3', '2027-03-05 18:00')],
      { edges: [['t1', 't3']] },
    )
    const { plan, moved, replaced, othersMoved } = repairQuietly(input)
    expect({ moved, replaced, othersMoved }).toEqual({ moved: [], replaced: 1, othersMoved: 0 })
    expect(placesOf(plan)).toEqual({ ...placesOf(input.plan), 'p1-t1.read-1': '2027-03-02 19:00' })
  })

  it('keeps the missed session as it was, and says what the new one catches up', () => {
    const input = aRepair([lost(), aReading('b', 't2', '2027-03-05 18:00')])
    const { plan } = repairQuietly(input)
    expect(plan.sessions.find(({ id }) => id === 'a')).toEqual(input.plan.sessions[0])
    const made = plan.sessions.find(({ id }) => id === 'p1-t1.read-1')
    expect(made?.why[0]).toEqual({ kind: 'catch-up', session: 'a', missed: '2027-03-01' })
  })

  it('cuts lost work to two free stretches before it disturbs anyone', () => {
    const { moved, replaced, plan } = repairQuietly(
      aRepair(
        [
          lost(120),
          aReading('b', 't2', '2027-03-02 18:00'),
          aReading('c', 't2', '2027-03-03 18:00'),
          aReading('d', 't3', '2027-03-04 18:00', { minutes: 120 }),
        ],
        { edges: [['t1', 't3']] },
      ),
    )
    expect([moved, replaced]).toEqual([[], 2])
    expect(placesOf(plan)).toMatchObject({
      'p1-t1.read-1': '2027-03-02 19:00',
      'p1-t1.read-2': '2027-03-03 19:00',
    })
  })

  it('cuts what was longer than a session may be by now', () => {
    const profile = anEveningLife({ limits: { minSessionMin: 30, maxSessionMin: 60 } })
    const { plan, replaced } = repairQuietly(
      aRepair([lost(120), aReading('b', 't2', '2027-03-05 18:00')], { profile }),
    )
    const made = plan.sessions.filter(({ title, status }) => title === 't1' && status === 'planned')
    expect(made.map(({ minutes }) => minutes)).toEqual([60, 60])
    expect(replaced).toBe(2)
  })

  it('lets the session that can wait longest step aside', () => {
    const { moved, plan } = repairQuietly(
      aRepair(
        [
          lost(120),
          aReading('soon', 't2', '2027-03-02 18:00', { minutes: 120 }),
          aReading('long', 't3', '2027-03-03 18:00', { minutes: 120 }),
          aReading('next', 't4', '2027-03-04 18:00', { minutes: 120 }),
          aReading('rest', 't5', '2027-03-05 18:00', { minutes: 120 }),
        ],
        {
          edges: [
            ['t1', 't4'],
            ['t2', 't4'],
          ],
        },
      ),
    )
    expect(moved).toEqual([{ id: 'long', from: '2027-03-03 18:00', to: '2027-03-06 18:00' }])
    expect(placesOf(plan)['p1-t1.read-1']).toBe('2027-03-03 18:00')
  })

  it('keeps a pinned session where it is', () => {
    const sessions = (pinned: boolean) => [
      lost(120),
      aReading('b', 't2', '2027-03-02 18:00', { minutes: 120, ...(pinned ? { pinned } : {}) }),
      aReading('c', 't3', '2027-03-03 18:00', { minutes: 120 }),
    ]
    const edges = [['t1', 't3']] as const
    const idsMoved = (pinned: boolean) =>
      repairQuietly(aRepair(sessions(pinned), { edges })).moved.map(({ id }) => id)
    expect(idsMoved(false)).toEqual(['b'])
    expect(idsMoved(true)).toEqual(['c'])
  })

  it('lets a frozen session stay while another one can step aside', () => {
    const sessions = [
      lost(120),
      aReading('near', 't2', '2027-03-02 18:00', { minutes: 120 }),
      aReading('far', 't3', '2027-03-03 18:00', { minutes: 120 }),
      aReading('next', 't4', '2027-03-04 18:00', { minutes: 120 }),
    ]
    const edges = [['t1', 't4']] as const
    const { moved } = repairQuietly(aRepair(sessions, { edges, freezeDays: 1 }))
    expect(moved.map(({ id }) => id)).toEqual(['far'])
  })

  it('keeps closed days as they are', () => {
    const sessions = [
      lost(),
      aReading('b', 't2', '2027-03-02 18:00'),
      aReading('c', 't3', '2027-03-03 18:00', { minutes: 120 }),
    ]
    const closedDays = ['2027-03-02', '2027-03-04']
    const { plan, moved } = repairQuietly(aRepair(sessions, { closedDays }))
    expect(moved).toEqual([])
    expect(placesOf(plan)).toMatchObject({
      b: '2027-03-02 18:00',
      'p1-t1.read-1': '2027-03-05 18:00',
    })
  })

  it('places nothing again that an earlier repair has placed', () => {
    const input = aRepair([lost(), aReading('b', 't2', '2027-03-02 18:00')])
    const { plan } = repairQuietly(input)
    expect(repairQuietly({ ...input, plan }).plan).toBe(plan)
  })

  it('has a session beside a free stretch make room for work that no stretch holds', () => {
    const full = [4, 5, 6, 7].map((day) =>
      aReading(`d${day}`, `t${day}`, `2027-03-0${day} 18:00`, { minutes: 120 }),
    )
    const sessions = [
      lost(90),
      aReading('b', 't2', '2027-03-02 18:00'),
      aReading('c', 't3', '2027-03-03 18:00'),
    ]
    const profile = anEveningLife({ horizonWeeks: 1 })
    const { plan, moved, replaced } = repairQuietly(aRepair([...sessions, ...full], { profile }))
    expect(moved).toEqual([{ id: 'b', from: '2027-03-02 18:00', to: '2027-03-03 19:00' }])
    expect([replaced, plan.unscheduled]).toEqual([1, []])
  })

  it('has a review step aside that keeps the work of its topic before what is more pressing', () => {
    const review = aReading('r', 't2', '2027-03-03 18:00', {
      kind: 'review',
      activity: 'p1-t2.review',
      minutes: 25,
      why: [{ kind: 'review', number: 1, intervalDays: 2, due: '2027-03-03' }],
    })
    const input = aRepair(
      [
        lost(120),
        aReading('e', 't2', '2027-03-01 19:00', { status: 'missed' }),
        aReading('p', 't3', '2027-03-02 18:00', { pinned: true }),
        review,
        aReading('n', 't4', '2027-03-04 18:00', { pinned: true }),
        aReading('z', 't5', '2027-03-09 18:00'),
      ],
      { edges: [['t1', 't4']], hours: { t1: 2, t2: 1, t3: 1, t4: 1, t5: 1 } },
    )
    const { plan, moved } = repairQuietly(input)
    expect(moved.map(({ id }) => id)).toEqual(['r'])
    const made = plan.sessions.filter(({ status, title }) => status === 'planned' && title === 't1')
    expect(made.every(({ date }) => date < '2027-03-04')).toBe(true)
  })

  it('says what has no place in the horizon', () => {
    const sessions = Array.from({ length: 13 }, (_, index) =>
      aReading(`s${index}`, 't2', `2027-03-${String(index + 2).padStart(2, '0')} 18:00`, {
        minutes: 120,
      }),
    )
    const { plan, replaced } = repairQuietly(aRepair([lost(), ...sessions]))
    expect(replaced).toBe(0)
    expect(plan.unscheduled).toEqual([{ activity: 'p1-t1.read', minutes: 60, reason: 'horizon' }])
    expect(plan.summary.feasible).toBe(false)
  })

  it('keeps of hours that became others as much free in each week as the profile wishes', () => {
    const input = aRepair([
      aReading('a', 't1', '2027-03-02 18:00'),
      aReading('b', 't2', '2027-03-12 18:00'),
    ])
    expect(repairQuietly(input).plan.reserve).toEqual([])
    const profile = anEveningLife({ reserveShare: 0.2 })
    const { plan, moved } = repairQuietly({ ...input, profile })
    expect(moved).toEqual([])
    const evening = { start: '18:00', block: 'evening' }
    // A fifth of six evenings to come, and of the five until the finish.
    expect(plan.reserve).toEqual([
      { ...evening, date: '2027-03-07', minutes: 120 },
      { ...evening, date: '2027-03-11', minutes: 60 },
      { ...evening, date: '2027-03-12', start: '19:00', minutes: 60 },
    ])
  })

  it('has a part that was cut off a session come from where that one stood', () => {
    const long = aReading('b', 't2', '2027-03-03 18:00', { minutes: 120 })
    const input = aRepair([
      aReading('a', 't1', '2027-03-02 18:00', { minutes: 120 }),
      long,
      ...[4, 5, 6, 7].map((day) => aReading(`c${day}`, `t${day}`, `2027-03-0${day} 18:00`)),
    ])
    const none = { from: '2027-03-03', to: '2027-03-03', capacity: 'none' as const }
    const profile = anEveningLife({ exceptions: [none], horizonWeeks: 1 })
    const { plan } = repairQuietly({ ...input, profile })
    const parts = plan.sessions.filter(({ topic }) => topic === long.topic)
    expect(parts.map(({ minutes }) => minutes)).toEqual([60, 60])
    for (const { moves } of parts) {
      expect(moves).toEqual([{ on: '2027-03-01', date: '2027-03-03', start: '18:00' }])
    }
  })
})
