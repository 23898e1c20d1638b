import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { builtInRoadmap as roadmap } from '../../roadmap/index.ts'
import { selectWork } from '../../shared/curriculum/selectWork.ts'
import { decodeProfile } from '../../shared/decode/decodeProfile.ts'
import { applyLog } from '../../shared/log/applyLog.ts'
import { creditOf } from '../../shared/log/creditOf.ts'
import type { Plan } from '../../shared/model/plan.ts'
import type { Profile } from '../../shared/model/profile.ts'
import { planSessions } from '../../shared/planning/planSessions.ts'
import { changeUnderWay, type UnderWay } from '../../shared/repair/changeUnderWay.ts'
import { climbLadder } from '../../shared/repair/climbLadder.ts'
import { findOpenLosses } from '../../shared/repair/findLost.ts'
import { asksForMore, whyAnew } from '../../shared/repair/whyAnew.ts'
import { score } from '../../shared/scorecard/score.ts'
import { toDayNumber } from '../../shared/time/civilDate.ts'

const TODAY = '2027-05-31'

/** A plan three months of which are done. */
function underWay(change: (profile: Profile) => Profile): UnderWay {
  const file = new URL('../profiles/full-days.json', import.meta.url)
  const decoded = decodeProfile(JSON.parse(readFileSync(file, 'utf8')), roadmap)
  if (!decoded.ok) throw new Error('full-days is no profile')
  const plan = planSessions(roadmap, change(decoded.value))
  const entries = [{ from: plan.profile.startDate, to: TODAY, status: 'done' as const, on: TODAY }]
  const logged = applyLog(plan, { version: 1, entries })
  if (!logged.ok) throw new Error(JSON.stringify(logged.error))
  return { plan: logged.value, today: TODAY, freezeDays: 2, closedDays: [], how: 'quiet' }
}

const withoutOptional = (profile: Profile): Profile => ({
  ...profile,
  scope: { ...profile.scope, priorities: ['must', 'should'] },
})

const knowing = (profile: Profile, id: string): Profile => ({
  ...profile,
  scope: { ...profile.scope, known: [...profile.scope.known, id] },
})

/** Minutes of each activity that sessions take care of, reviews apart. */
function creditsOf({ sessions }: Plan): Map<string, number> {
  const credits = new Map<string, number>()
  for (const session of sessions) {
    if (session.kind === 'review') continue
    credits.set(session.activity, (credits.get(session.activity) ?? 0) + creditOf(session))
  }
  return credits
}

const pastOf = ({ sessions }: Plan) => sessions.filter(({ status }) => status === 'done')

describe('topics taken into a plan under way', () => {
  const given = underWay(withoutOptional)
  const { profile } = given.plan
  const wider: Profile = {
    ...profile,
    scope: { ...profile.scope, priorities: ['must', 'should', 'could'] },
  }

  it('all find their hours, and what happened stays', () => {
    const changed = changeUnderWay(roadmap, wider, given)
    expect(pastOf(changed)).toEqual(pastOf(given.plan))
    const credits = creditsOf(changed)
    for (const { activity, minutes } of changed.unscheduled)
      credits.set(activity, (credits.get(activity) ?? 0) + minutes)
    for (const { id, minutes } of selectWork(roadmap, wider).activities)
      expect(credits.get(id), id).toBe(minutes)
    for (const metric of score(roadmap, changed).filter(({ metric }) => metric <= 2))
      expect(metric.value, JSON.stringify(metric.detail)).toBe(0)
  })

  it('come after all that stands, which keeps its place', () => {
    const { plan } = given
    const changed = changeUnderWay(roadmap, wider, given)
    const places = new Map(changed.sessions.map(({ id, date, start }) => [id, `${date} ${start}`]))
    expect(
      plan.sessions.filter(({ id, date, start }) => places.get(id) !== `${date} ${start}`),
    ).toEqual([])
    const ids = new Set(plan.sessions.map(({ id }) => id))
    const added = changed.sessions.filter(({ id }) => !ids.has(id))
    const { finish } = plan.summary
    expect(added.length).toBeGreaterThan(50)
    expect(added.filter(({ date }) => finish === null || date <= finish)).toEqual([])
    expect(new Set(changed.sessions.map(({ id }) => id)).size).toBe(changed.sessions.length)
  })

  it('may as well be laid out with all the rest, where what is begun is finished first', () => {
    const { plan } = given
    const changed = changeUnderWay(roadmap, wider, { ...given, how: 'anew' })
    const begun = new Set(pastOf(plan).map(({ topic }) => topic))
    const lastOf = ({ sessions }: Plan, topic: string) =>
      sessions.filter((one) => one.kind !== 'review' && one.topic === topic).at(-1)?.date ?? ''
    const open = [...begun].filter((topic) => lastOf(plan, topic) > TODAY)
    expect(open.length).toBeGreaterThan(2)
    for (const topic of open) {
      const later = toDayNumber(lastOf(changed, topic)) - toDayNumber(lastOf(plan, topic))
      expect(later, topic).toBeLessThanOrEqual(28)
    }
  })

  it('let no rung of the ladder keep places without them', () => {
    const { how: _, ...input } = given
    const rungs = climbLadder({ ...input, roadmap, profile: wider, busy: [] })
    const choices = rungs.map(({ price }) => price.choice)
    expect(choices).toContain('quiet')
    expect(choices).toContain('anew')
    expect(choices).not.toContain('push-back')
    for (const { repaired } of rungs.filter(({ price }) => price.choice !== 'drop')) {
      const credits = creditsOf(repaired.plan)
      for (const { activity, minutes } of repaired.plan.unscheduled)
        credits.set(activity, (credits.get(activity) ?? 0) + minutes)
      for (const { id, minutes } of selectWork(roadmap, wider).activities)
        expect(credits.get(id), id).toBe(minutes)
    }
    expect(asksForMore(roadmap, profile, wider)).toBe(true)
    expect(whyAnew(roadmap, given.plan, wider)).toBe(null)
  })
})

describe('a phase that left the plan and comes back', () => {
  const given = underWay((profile) => profile)
  const { plan } = given
  const { scope } = plan.profile
  const isOver = (topic: string) =>
    !plan.sessions.some(
      (one) => one.topic === topic && one.kind !== 'review' && one.status === 'planned',
    )
  const reviewsOf = ({ sessions }: Plan) =>
    sessions.filter(
      ({ kind, status, topic }) => kind === 'review' && status === 'planned' && isOver(topic),
    )

  it.each(['quiet', 'anew'] as const)('has the reviews again of what was over: %s', (how) => {
    const phases = scope.phases.filter((phase) => phase !== 'p1')
    const without = { ...plan.profile, scope: { ...scope, phases } }
    const left = changeUnderWay(roadmap, without, given)
    expect(reviewsOf(left)).toEqual([])
    const again = changeUnderWay(roadmap, plan.profile, { ...given, plan: left, how })
    expect(reviewsOf(plan).length).toBeGreaterThan(10)
    expect(reviewsOf(again).length).toBe(reviewsOf(plan).length)
    expect(new Set(again.sessions.map(({ id }) => id)).size).toBe(again.sessions.length)
    const metrics = score(roadmap, again)
    for (const metric of metrics.filter(({ metric: number }) => number <= 2))
      expect(metric.value, JSON.stringify(metric.detail)).toBe(0)
    const reviews = metrics.find(({ metric }) => metric === 7)
    expect(reviews?.value, JSON.stringify(reviews?.detail)).toBeGreaterThanOrEqual(0.9)
  })
})

describe('a topic that turns out to be known', () => {
  const given = underWay((profile) => profile)
  const { plan } = given
  const later = plan.sessions.find(({ kind, date }) => kind === 'read' && date > '2028-01-01')
  const topic = later?.topic ?? ''

  it('leaves the plan, and all else keeps its place', () => {
    const changed = changeUnderWay(roadmap, knowing(plan.profile, topic), given)
    expect(topic).not.toBe('')
    expect(changed.sessions.filter((session) => session.topic === topic)).toEqual([])
    const places = new Map(changed.sessions.map(({ id, date, start }) => [id, `${date} ${start}`]))
    const others = plan.sessions.filter((session) => session.topic !== topic)
    expect(others.filter(({ id, date, start }) => places.get(id) !== `${date} ${start}`)).toEqual(
      [],
    )
  })

  it('leaves with what was missed of it, and what was studied of it stays', () => {
    const reviewed = plan.sessions.find(
      ({ kind, status }) => kind === 'review' && status === 'done',
    )
    const sessions = plan.sessions.map((session) =>
      session === reviewed ? { ...session, status: 'missed' as const, actualMinutes: 0 } : session,
    )
    const missed = { ...plan, sessions }
    const of = reviewed?.topic ?? ''
    for (const how of ['quiet', 'anew'] as const) {
      const changed = changeUnderWay(roadmap, knowing(plan.profile, of), {
        ...given,
        plan: missed,
        how,
      })
      const left = changed.sessions.filter(({ topic: own }) => own === of)
      expect(left.length).toBeGreaterThan(0)
      expect(left.filter(({ status }) => status === 'planned')).toEqual([])
      expect(findOpenLosses(roadmap, changed)).toEqual([])
      const [conserved] = score(roadmap, changed)
      expect(conserved?.value, JSON.stringify(conserved?.detail)).toBe(0)
    }
  })

  it('and is one again after all, comes back', () => {
    const known = changeUnderWay(roadmap, knowing(plan.profile, topic), given)
    const again = changeUnderWay(roadmap, plan.profile, { ...given, plan: known })
    expect(creditsOf(again)).toEqual(creditsOf(plan))
    for (const metric of score(roadmap, again).filter(({ metric }) => metric <= 2))
      expect(metric.value, JSON.stringify(metric.detail)).toBe(0)
  })

  it('goes on first where it is begun, with the rest planned anew', () => {
    const done = new Set(
      plan.sessions.flatMap(({ kind, status, topic: of }) =>
        kind !== 'review' && status === 'done' ? [of] : [],
      ),
    )
    const open = plan.sessions.find(
      ({ kind, status, topic: of }) =>
        kind !== 'review' && kind !== 'project' && status === 'planned' && done.has(of),
    )
    const known = changeUnderWay(roadmap, knowing(plan.profile, open?.topic ?? ''), given)
    expect(whyAnew(roadmap, known, plan.profile)).toBe('begun')
    const again = changeUnderWay(roadmap, plan.profile, { ...given, plan: known })
    const first = again.sessions.find(
      ({ kind, status, topic: of }) =>
        kind !== 'review' && status === 'planned' && of === open?.topic,
    )
    expect(toDayNumber(first?.date ?? '') - toDayNumber(TODAY)).toBeLessThanOrEqual(28)
    const over = [...done].find(
      (id) =>
        !plan.sessions.some(
          (one) => one.topic === id && one.kind !== 'review' && one.status === 'planned',
        ),
    )
    const all = changeUnderWay(roadmap, knowing(plan.profile, over ?? ''), given)
    expect(whyAnew(roadmap, all, plan.profile)).toBe(null)
    const reviewsOf = ({ sessions }: Plan) =>
      sessions.filter(
        ({ kind, status, topic: of }) => kind === 'review' && status === 'planned' && of === over,
      )
    const back = changeUnderWay(roadmap, plan.profile, { ...given, plan: all })
    expect(reviewsOf(all)).toEqual([])
    expect(reviewsOf(plan).length).toBeGreaterThan(0)
    expect(reviewsOf(back).length).toBe(reviewsOf(plan).length)
  })

  it('and has to come before others, has the rest planned anew', () => {
    const known = changeUnderWay(roadmap, knowing(plan.profile, 'p2-tf'), given)
    expect(whyAnew(roadmap, known, plan.profile)).toBe('order')
    const again = changeUnderWay(roadmap, plan.profile, { ...given, plan: known })
    expect(creditsOf(again)).toEqual(creditsOf(plan))
    for (const metric of score(roadmap, again).filter(({ metric }) => metric <= 2))
      expect(metric.value, JSON.stringify(metric.detail)).toBe(0)
  })
})
