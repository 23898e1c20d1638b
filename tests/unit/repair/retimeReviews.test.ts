import { describe, expect, it } from 'vitest'
import { builtInRoadmap } from '../../../roadmap/index.ts'
import { applyLog } from '../../../shared/log/applyLog.ts'
import type { LogEntry } from '../../../shared/model/log.ts'
import type { Plan, Session } from '../../../shared/model/plan.ts'
import { planSessions } from '../../../shared/planning/planSessions.ts'
import { repairQuietly } from '../../../shared/repair/repairQuietly.ts'
import { toDayNumber } from '../../../shared/time/civilDate.ts'
import { aProfile } from '../../builders/profile.ts'

const plan = planSessions(builtInRoadmap, aProfile())
const reviewsOf = ({ sessions }: Plan, topic: string) =>
  sessions.filter((session) => session.topic === topic && session.kind === 'review')

function repairAfter(entries: readonly LogEntry[], today: string): Plan {
  const logged = applyLog(plan, { version: 1, entries })
  if (!logged.ok) throw new Error(JSON.stringify(logged.error))
  const { profile } = plan
  return repairQuietly({
    roadmap: builtInRoadmap,
    plan: logged.value,
    profile,
    busy: [],
    today,
    freezeDays: 2,
    closedDays: [],
  }).plan
}

/** The first review of a plan, rated; all before it counts as done. */
function rate(recall: NonNullable<Session['recall']>): { readonly rated: Session; after: Plan } {
  const rated = plan.sessions.find(({ kind }) => kind === 'review')
  if (rated === undefined) throw new Error('No review')
  const entry = { session: rated.id, status: 'done' as const, recall, on: rated.date }
  return { rated, after: repairAfter([entry], rated.date) }
}

function gapAfter(reviewed: Session, { sessions }: Plan): number {
  const next = sessions.find(
    ({ kind, topic, date }) =>
      kind === 'review' && topic === reviewed.topic && date > reviewed.date,
  )
  return toDayNumber(next?.date ?? '') - toDayNumber(reviewed.date)
}

describe('reviews after a rating', () => {
  it('stay where they are after a good answer', () => {
    const { rated, after } = rate('good')
    expect(reviewsOf(after, rated.topic).map(({ date }) => date)).toEqual(
      reviewsOf(plan, rated.topic).map(({ date }) => date),
    )
  })

  it('come back much sooner after a failed one', () => {
    const { rated, after } = rate('again')
    expect(gapAfter(rated, after)).toBeLessThan(gapAfter(rated, plan) / 2)
    expect(reviewsOf(after, rated.topic)).toHaveLength(reviewsOf(plan, rated.topic).length)
  })

  it('wait longer after an easy one, and move no other session', () => {
    const { rated, after } = rate('easy')
    expect(gapAfter(rated, after)).toBeGreaterThan(gapAfter(rated, plan) * 1.25)
    const others = ({ sessions }: Plan) =>
      sessions
        .filter(({ kind, topic }) => kind !== 'review' || topic !== rated.topic)
        .map(({ id, date, start }) => `${id} ${date} ${start}`)
    expect(others(after)).toEqual(others(plan))
  })
})

describe('a backlog of reviews', () => {
  it('is spread over the days, not dumped on the first one', () => {
    const open = plan.sessions.filter(({ kind }) => kind === 'review').slice(20, 60)
    const until = open[open.length - 1]?.date ?? ''
    const entries = open.map(({ id }): LogEntry => ({ session: id, status: 'missed', on: until }))
    const after = repairAfter(entries, until)
    const known = new Set(plan.sessions.map(({ id }) => id))
    const caughtUp = after.sessions.filter(({ kind, id }) => kind === 'review' && !known.has(id))
    expect(caughtUp).toHaveLength(open.length)
    const perDay = new Map<string, number>()
    for (const { date } of caughtUp) perDay.set(date, (perDay.get(date) ?? 0) + 1)
    expect(Math.max(...perDay.values())).toBeLessThanOrEqual(2)
  })
})
