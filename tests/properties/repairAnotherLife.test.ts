import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { builtInRoadmap as roadmap } from '../../roadmap/index.ts'
import { decodeProfile } from '../../shared/decode/decodeProfile.ts'
import type { Plan } from '../../shared/model/plan.ts'
import type { Profile } from '../../shared/model/profile.ts'
import { planSessions } from '../../shared/planning/planSessions.ts'
import { climbLadder } from '../../shared/repair/climbLadder.ts'
import { repairQuietly } from '../../shared/repair/repairQuietly.ts'
import { score } from '../../shared/scorecard/score.ts'
import { toDayNumber } from '../../shared/time/civilDate.ts'
import { brokenOrder } from './brokenOrder.ts'
import { minutesOf } from './minutesOf.ts'

const FOLDER = new URL('../profiles/', import.meta.url)
/** Lives whose hours take turns: each one's plan goes on in the hours of the next. */
const LIVES = ['evenings-weekends', 'full-days', 'night-owl', 'band-pace', 'alternating-child']

function read(name: string): Profile {
  const input: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'))
  const decoded = decodeProfile(input, roadmap)
  if (!decoded.ok) throw new Error(`${name} is no profile`)
  return decoded.value
}

const REST = { busy: [], freezeDays: 2, closedDays: [] }

const cases = LIVES.map((name, index) => {
  const next = LIVES[(index + 1) % LIVES.length] ?? name
  const plan = planSessions(roadmap, read(name))
  const profile = { ...plan.profile, availability: read(next).availability }
  const today = plan.sessions[Math.floor(plan.sessions.length / 5)]?.date ?? ''
  return { name, next, input: { roadmap, plan: doneUntil(plan, today), profile, today, ...REST } }
})

/** Day of a place such as `2027-03-01 18:00`. */
function dayOf(place: string): number {
  return toDayNumber(place.slice(0, 10))
}

function doneUntil(plan: Plan, today: string): Plan {
  const sessions = plan.sessions.map((session): Plan['sessions'][number] =>
    session.date > today ? session : { ...session, status: 'done', actualMinutes: session.minutes },
  )
  return { ...plan, sessions }
}

describe('a plan whose hours become those of another life', () => {
  it.each(cases)('of $name keeps its order and its minutes in those of $next', ({ input }) => {
    const { plan } = repairQuietly(input)
    const isAhead = ({ date }: { readonly date: string }) => date > input.today
    const { sessions, reserve } = plan
    const ahead = { ...plan, sessions: sessions.filter(isAhead), reserve: reserve.filter(isAhead) }
    const places = score(roadmap, ahead).find(({ metric }) => metric === 2)
    expect(places?.value, JSON.stringify(places?.detail)).toBe(0)
    expect(brokenOrder(plan, input)).toEqual([])
    expect(minutesOf(plan)).toBe(minutesOf(input.plan))
  })

  it('has what loses its place come near to it', () => {
    const [, life] = cases
    if (life === undefined) throw new Error('no life')
    const { plan, today } = life.input
    const availability = plan.profile.availability.map((pattern) =>
      pattern.type === 'weekly'
        ? { ...pattern, days: { ...pattern.days, mon: pattern.days.mon?.slice(0, -1) ?? [] } }
        : pattern,
    )
    const profile = { ...plan.profile, availability }
    const { moved } = repairQuietly({ ...life.input, profile, today })
    const shifts = moved.map(({ from, to }) => dayOf(to) - dayOf(from)).sort((a, b) => a - b)
    expect(shifts.length).toBeGreaterThan(50)
    expect(shifts[Math.floor(shifts.length / 10)]).toBeGreaterThan(-35)
  })

  it('has choices whose prices are those of what taking them gives', () => {
    for (const { input } of cases.slice(0, 1)) {
      for (const { price, repaired } of climbLadder(input)) {
        expect(price.finish).toBe(repaired.plan.summary.finish)
        expect(brokenOrder(repaired.plan, { ...input, profile: repaired.plan.profile })).toEqual([])
      }
    }
  })
})
