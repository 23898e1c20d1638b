import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtInRoadmap } from '../../../roadmap/index.ts'
import { decodeProfile } from '../../../shared/decode/decodeProfile.ts'
import type { Profile } from '../../../shared/model/profile.ts'
import { planSessions } from '../../../shared/planning/planSessions.ts'
import { earliestFinish } from '../../../shared/scorecard/boundFinish.ts'
import { dayOf } from '../../../shared/scorecard/civil.ts'
import { computeOffer } from '../../../shared/scorecard/offer.ts'
import { chooseStudyDays } from '../../../shared/scorecard/restDays.ts'
import { score } from '../../../shared/scorecard/score.ts'
import { scoreDeterminism } from '../../../shared/scorecard/scoreDeterminism.ts'

const FOLDER = join(import.meta.dirname, '../../profiles')
const LIVES = readdirSync(FOLDER).map((file) => file.replace('.json', ''))
/** Lives whose hours do not hold what they wish for. */
const TOO_FEW = ['too-few']

function readLife(name: string): Profile {
  const text = readFileSync(join(FOLDER, `${name}.json`), 'utf8')
  const decoded = decodeProfile(JSON.parse(text), builtInRoadmap)
  if (!decoded.ok) throw new Error(`${name}: ${JSON.stringify(decoded.error)}`)
  return decoded.value
}

describe.each(LIVES)('the life %s', (name) => {
  const profile = readLife(name)
  const plan = planSessions(builtInRoadmap, profile)

  it('passes every metric that applies', () => {
    const metrics = [
      ...score(builtInRoadmap, plan),
      scoreDeterminism(plan, (again) => planSessions(builtInRoadmap, again)),
    ]
    const applying = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 16]
    expect(metrics.map(({ metric }) => metric)).toEqual(
      applying.filter((metric) => metric !== 5 || profile.pace === 'band'),
    )
    expect(metrics.filter((metric) => !metric.ok)).toEqual([])
  })

  it(TOO_FEW.includes(name) ? 'does not hold its wish' : 'holds its wish', () => {
    expect(plan.summary.feasible).toBe(!TOO_FEW.includes(name))
    expect(plan.unscheduled.length > 0).toBe(TOO_FEW.includes(name))
  })

  it('has figures that the examiner comes to as well', () => {
    const { summary } = plan
    const total = (all: readonly { readonly minutes: number }[]) =>
      all.reduce((sum, one) => sum + one.minutes, 0)
    expect(summary.plannedMinutes).toBe(total(plan.sessions))
    expect(summary.reserveMinutes).toBe(total(plan.reserve))
    expect(summary.finish).toBe(
      plan.sessions
        .map((one) => one.date)
        .sort()
        .pop(),
    )
    const offer = computeOffer(profile)
    const { upTo } = chooseStudyDays(offer.minutes, offer.firstDay, profile.limits)
    const offered = upTo[upTo.length - 1] ?? 0
    // The planner may leave out a window that no session fits into.
    const crumbs = offer.windows.map(({ from, until }) => until - from).filter((one) => one < 20)
    const left = offered - crumbs.reduce((sum, one) => sum + one, 0)
    expect(summary.offeredMinutes).toBeGreaterThanOrEqual(left)
    expect(summary.offeredMinutes).toBeLessThanOrEqual(offered)
    if (summary.earliestFinish === null) return
    const work = summary.plannedMinutes + summary.reserveMinutes
    const bound = earliestFinish(profile, work)
    // The examiner's bound knows no bands; the planner's keeps each week within its phase's.
    // Its rest days are chosen for the whole plan, which may cost a day beside those chosen for a finish.
    expect(summary.earliestFinish >= (bound ?? '')).toBe(true)
    const late = dayOf(summary.earliestFinish) - dayOf(bound ?? '')
    if (profile.pace === 'hours') expect(late).toBeLessThanOrEqual(1)
    expect(summary.earliestFinish <= (summary.finish ?? '')).toBe(true)
  })
})
