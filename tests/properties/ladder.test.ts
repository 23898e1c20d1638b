import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { builtInRoadmap as roadmap } from '../../roadmap/index.ts'
import { decodeProfile } from '../../shared/decode/decodeProfile.ts'
import type { Plan } from '../../shared/model/plan.ts'
import { planSessions } from '../../shared/planning/planSessions.ts'
import { climbLadder } from '../../shared/repair/climbLadder.ts'
import { repairQuietly } from '../../shared/repair/repairQuietly.ts'
import { mondayOf, toDayNumber } from '../../shared/time/civilDate.ts'

const LIVES = [
  'evenings-weekends',
  'night-owl',
  'offshore-rotation',
  'band-pace',
  'returning-engineer',
  'southern-limits',
]

/** A life whose whole week before `today` was missed. */
function missedWeek(name: string): { readonly plan: Plan; readonly today: string } {
  const url = new URL(`../profiles/${name}.json`, import.meta.url)
  const decoded = decodeProfile(JSON.parse(readFileSync(url, 'utf8')), roadmap)
  if (!decoded.ok) throw new Error(`${name} is no profile`)
  const plan = planSessions(roadmap, decoded.value)
  const today = plan.sessions[Math.floor(plan.sessions.length / 3)]?.date ?? ''
  const sessions = plan.sessions.map((session): Plan['sessions'][number] => {
    const age = toDayNumber(today) - toDayNumber(session.date)
    if (age < 0) return session
    return age < 7
      ? { ...session, status: 'missed', actualMinutes: 0 }
      : { ...session, status: 'done', actualMinutes: session.minutes }
  })
  return { plan: { ...plan, sessions }, today }
}

/** What a repaired plan shows, counted here by itself. */
function shown(before: Plan, after: Plan, today: string) {
  const places = new Map(before.sessions.map((one) => [one.id, `${one.date} ${one.start}`]))
  const weeks = new Map<number, number>()
  let finish = ''
  let moved = 0
  let replaced = 0
  for (const { id, date, start, kind, status, minutes } of after.sessions) {
    const place = places.get(id)
    if (place === undefined) replaced += 1
    else if (place !== `${date} ${start}`) moved += 1
    if (kind !== 'review' && status !== 'missed' && date > finish) finish = date
    const monday = mondayOf(toDayNumber(date))
    if (date > today && status === 'planned') {
      weeks.set(monday, (weeks.get(monday) ?? 0) + minutes)
    }
  }
  const unscheduledMinutes = after.unscheduled.reduce((sum, part) => sum + part.minutes, 0)
  const mostMinutesInWeek = Math.max(0, ...weeks.values())
  return { finish, moved, replaced, mostMinutesInWeek, unscheduledMinutes }
}

describe.each(LIVES)('the ladder of %s after a missed week', (name) => {
  const { plan, today } = missedWeek(name)
  const input = { roadmap, plan, profile: plan.profile, busy: [], freezeDays: 2, closedDays: [] }
  const rungs = climbLadder({ ...input, today })

  it('begins with the quiet repair and names no rung twice', () => {
    const kinds = rungs.map(({ price }) => price.choice)
    expect(kinds[0]).toBe('quiet')
    expect(new Set(kinds).size).toBe(kinds.length)
    expect(kinds.length).toBeGreaterThan(1)
  })

  it('has prices that come true', () => {
    for (const { price, repaired } of rungs) {
      expect(shown(plan, repaired.plan, today), price.choice).toEqual({
        finish: price.finish,
        moved: price.moved,
        replaced: price.replaced,
        mostMinutesInWeek: price.mostMinutesInWeek,
        unscheduledMinutes: price.unscheduledMinutes,
      })
      expect(repaired.plan.summary.finish).toBe(price.finish)
      expect({ ...plan.profile, ...price.changes }).toEqual(repaired.plan.profile)
    }
  })

  it('has nothing left to repair once a rung is taken', () => {
    for (const { price, repaired } of rungs) {
      const { plan: taken } = repaired
      const again = repairQuietly({ ...input, today, plan: taken, profile: taken.profile })
      expect(again.plan, price.choice).toBe(taken)
    }
  })
})
