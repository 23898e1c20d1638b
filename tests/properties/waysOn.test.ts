import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { builtInRoadmap as roadmap } from '../../roadmap/index.ts'
import { decodeProfile } from '../../shared/decode/decodeProfile.ts'
import { takeWayOut } from '../../shared/fit/findWaysOut.ts'
import type { Plan } from '../../shared/model/plan.ts'
import type { Profile } from '../../shared/model/profile.ts'
import { planSessions } from '../../shared/planning/planSessions.ts'
import { changeUnderWay, type UnderWay } from '../../shared/repair/changeUnderWay.ts'
import { findWaysOn } from '../../shared/repair/findWaysOn.ts'

const TODAY = '2027-06-09'

function read(life: string): Profile {
  const url = new URL(`../profiles/${life}.json`, import.meta.url)
  const decoded = decodeProfile(JSON.parse(readFileSync(url, 'utf8')), roadmap)
  if (!decoded.ok) throw new Error(`${life} is no profile`)
  return decoded.value
}

const full = read('full-days')
const made = planSessions(roadmap, full)
const plan: Plan = {
  ...made,
  sessions: made.sessions.map((session) =>
    session.date < TODAY ? { ...session, status: 'done', actualMinutes: session.minutes } : session,
  ),
}
const fewer: Profile = { ...full, availability: read('evenings-weekends').availability }

describe.each(['quiet', 'anew'] as const)('the ways out of fewer hours under way, %s', (how) => {
  const underWay: UnderWay = { plan, today: TODAY, freezeDays: 0, closedDays: [], how }
  const changed = changeUnderWay(roadmap, fewer, underWay)
  const ways = findWaysOn(roadmap, changed, underWay)

  it('are there where not everything fits', () => {
    expect(changed.summary.feasible).toBe(false)
    expect(ways.map(({ kind }) => kind)).toEqual([
      'longer-horizon',
      'more-hours',
      'without-optional-longer',
    ])
  })

  it('come true to the day when they are taken', () => {
    for (const way of ways) {
      const taken = changeUnderWay(roadmap, takeWayOut(changed.profile, way.changes), underWay)
      expect(taken.summary).toMatchObject({ feasible: true, finish: way.finish })
    }
  })

  it('keep what happened, and leave out only what is still to come', () => {
    const isPast = ({ date }: { readonly date: string }) => date < TODAY
    for (const way of ways) {
      const taken = changeUnderWay(roadmap, takeWayOut(changed.profile, way.changes), underWay)
      expect(taken.sessions.filter(isPast)).toEqual(plan.sessions.filter(isPast))
      const doneOnly = way.dropped.filter(
        (id) => !plan.sessions.some(({ topic, date }) => topic === id && date > TODAY),
      )
      expect(doneOnly).toEqual([])
    }
  })
})
