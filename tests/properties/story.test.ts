import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { builtInRoadmap as roadmap } from '../../roadmap/index.ts'
import { decodeProfile } from '../../shared/decode/decodeProfile.ts'
import { applyLog } from '../../shared/log/applyLog.ts'
import { creditOf } from '../../shared/log/creditOf.ts'
import type { LogEntry } from '../../shared/model/log.ts'
import type { Plan, Session } from '../../shared/model/plan.ts'
import type { Profile } from '../../shared/model/profile.ts'
import { planSessions } from '../../shared/planning/planSessions.ts'
import { climbLadder } from '../../shared/repair/climbLadder.ts'
import { repairQuietly } from '../../shared/repair/repairQuietly.ts'
import type { Repaired, RepairInput } from '../../shared/repair/types.ts'
import { computeOffer } from '../../shared/scorecard/offer.ts'
import { score } from '../../shared/scorecard/score.ts'
import { boundRepair } from '../../shared/scorecard/scoreRepair.ts'
import { mondayOf, toCivilDate, toDayNumber } from '../../shared/time/civilDate.ts'
import { seeded } from '../builders/seeded.ts'

const PACE = 1.3
const MOST_WEEKS = 130
/** So few minutes of work are no session any more. */
const REST = 15

/** What two years of life did to a plan that was mended every Sunday. */
type Story = {
  readonly plan: Plan
  readonly weeks: number
  readonly violations: readonly string[]
  /** Sessions that were new or stood elsewhere after a Sunday, summed up; and the bounds of that. */
  readonly changes: number
  readonly bounds: number
  readonly studied: readonly Week[]
}

/** Minutes of a week: what the profile offers beside reviews, the work that was planned, and how much of that was done. */
type Week = { readonly offered: number; readonly planned: number; readonly done: number }

/** A learner with better and worse weeks, days in bed, trips told late, and a pace of 1.3. */
function live(profile: Profile, seed: number): Story {
  const random = seeded(seed)
  let plan = planSessions(roadmap, profile)
  let form = 0.9
  let [weeks, changes, bounds] = [0, 0, 0]
  const violations: string[] = []
  const studied: Week[] = []
  let today = mondayOf(toDayNumber(profile.startDate)) + 6
  for (; weeks < MOST_WEEKS && isUnderWay(plan, today - 6); weeks += 1, today += 7) {
    const on = toCivilDate(today)
    form = Math.min(0.98, Math.max(0.5, form + (random() - 0.5) * 0.2 + (0.88 - form) * 0.3))
    const isSick = random() < 0.03
    const entries = plan.sessions
      .filter(({ status, date }) => status === 'planned' && date <= on)
      .map((session) => noteSession(session, on, random, isSick ? 0 : form))
    const logged = applyLog(plan, { version: 1, entries })
    if (!logged.ok) throw new Error(JSON.stringify(logged.error))
    studied.push(sumWeek(plan, logged.value, today))
    const life = random() < 0.04 ? withTrip(plan.profile, today, random) : plan.profile
    const input = { roadmap, plan: logged.value, profile: life, busy: [], today: on }
    const given = { ...input, freezeDays: 2, closedDays: [] }
    const quiet = repairQuietly(given)
    const isWhole = quiet.plan.unscheduled.length === 0
    const { moved, replaced, plan: mended } = isWhole ? quiet : lengthened(given)
    changes += moved.length + replaced
    bounds += boundRepair(roadmap, logged.value, mended, on).moves
    plan = mended
    for (const { metric, ok, detail } of score(roadmap, plan)) {
      if ([0, 2].includes(metric) && !ok)
        violations.push(`${on} ${metric} ${JSON.stringify(detail)}`)
    }
  }
  return { plan, weeks, violations, changes, bounds, studied }
}

/** What became of the week that ends on a Sunday. */
function sumWeek(plan: Plan, logged: Plan, sunday: number): Week {
  const isInWeek = (day: number) => day > sunday - 7 && day <= sunday
  const { minutes, firstDay } = computeOffer(plan.profile)
  const week = plan.sessions.filter(
    ({ status, date }) => status === 'planned' && isInWeek(toDayNumber(date)),
  )
  const work = week.filter(({ kind }) => kind !== 'review')
  const ids = new Set(work.map(({ id }) => id))
  const all = minutes.reduce((sum, own, at) => sum + (isInWeek(firstDay + at) ? own : 0), 0)
  const planned = minutesOf(work)
  return {
    offered: all - (minutesOf(week) - planned),
    planned,
    done: logged.sessions.reduce((sum, one) => sum + (ids.has(one.id) ? creditOf(one) : 0), 0),
  }
}

function minutesOf(sessions: readonly Session[]): number {
  return sessions.reduce((sum, { minutes }) => sum + minutes, 0)
}

/**
 * Weeks that all that was done takes at the least: in each, of whatever is left and its hours hold, as
 * large a share is done as was of what was planned; where little was, as in all weeks together. A rest too
 * short for a session counts as done.
 */
function leastWeeks(studied: readonly Week[]): number {
  let left = studied.reduce((sum, { done }) => sum + done, 0)
  const usual = left / studied.reduce((sum, { planned }) => sum + planned, 0)
  const last = studied.findIndex(({ offered, planned, done }) => {
    const share = planned === 0 || 2 * planned < offered ? usual : done / planned
    left -= Math.min(offered, left) * share
    return left < REST
  })
  return last + 1
}

/** The rung with the longer horizon, for work that has no place otherwise. */
function lengthened(input: RepairInput): Repaired {
  const rung = climbLadder(input).find(({ price }) => price.choice === 'extend')
  if (rung === undefined) throw new Error('No longer horizon holds the work')
  return rung.repaired
}

/** Whether work enough for a session is still to come. */
function isUnderWay({ sessions }: Plan, monday: number): boolean {
  const open = sessions.filter(
    ({ status, kind, date }) =>
      status === 'planned' && kind !== 'review' && toDayNumber(date) >= monday,
  )
  return minutesOf(open) >= REST
}

function noteSession(
  { id, kind, minutes }: Session,
  on: string,
  random: () => number,
  form: number,
): LogEntry {
  if (random() >= form) return { session: id, status: 'missed', on }
  if (kind === 'review') {
    return { session: id, status: 'done', recall: random() < 0.1 ? 'again' : 'good', on }
  }
  // What takes longer is finished in more time, left for another day, or was easy for once.
  const luck = random()
  if (luck < 0.5) return { session: id, status: 'done', minutes: Math.round(minutes * PACE), on }
  if (luck > 0.75) return { session: id, status: 'done', on }
  const done = Math.max(5, Math.round(minutes / PACE / 5) * 5)
  return { session: id, status: 'partial', minutes: done, on }
}

function withTrip(profile: Profile, today: number, random: () => number): Profile {
  const from = today + 3 + Math.floor(random() * 10)
  const to = from + 3 + Math.floor(random() * 10)
  const trip = { from: toCivilDate(from), to: toCivilDate(to), capacity: 'none' as const }
  return { ...profile, exceptions: [...profile.exceptions, trip] }
}

describe.each([1, 2])('two years of life %i, mended every Sunday', (seed) => {
  let story: Story

  beforeAll(() => {
    const file = new URL('../profiles/full-days.json', import.meta.url)
    const decoded = decodeProfile(JSON.parse(readFileSync(file, 'utf8')), roadmap)
    if (!decoded.ok) throw new Error('full-days is no profile')
    const { scope } = decoded.value
    const phases = ['p1', 'p2', 'p3']
    story = live({ ...decoded.value, scope: { ...scope, phases } }, seed)
  }, 600_000)

  it('ends, with all work done', () => {
    expect(story.weeks).toBeLessThan(MOST_WEEKS)
    expect(story.plan.unscheduled).toEqual([])
  })

  it('never loses a minute of work nor books one twice', () => {
    expect(story.violations).toEqual([])
  })

  it('changes little more than it must', () => {
    expect(story.changes / story.bounds).toBeLessThanOrEqual(1.5)
  })

  it('ends within 5 % of what the hours really studied allow', () => {
    const least = leastWeeks(story.studied)
    expect(least).toBeGreaterThan(0)
    expect(story.weeks / least).toBeLessThanOrEqual(1.05)
  })

  it('moves a session three times at most, on average', () => {
    const moves = story.plan.sessions.reduce(
      (sum, session) => sum + (session.moves?.length ?? 0),
      0,
    )
    expect(moves / story.plan.sessions.length).toBeLessThanOrEqual(3)
  })
})
