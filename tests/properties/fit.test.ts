import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BusyInterval } from '../../shared/availability/slot.ts'
import { decodeProfile } from '../../shared/decode/decodeProfile.ts'
import { takeWayOut } from '../../shared/fit/findWaysOut.ts'
import { fit as answerWish, describeFit } from '../../shared/fit/fit.ts'
import type { Fit, WayOut } from '../../shared/fit/types.ts'
import type { Profile } from '../../shared/model/profile.ts'
import type { Roadmap } from '../../shared/model/roadmap.ts'
import { planSessions } from '../../shared/planning/planSessions.ts'
import { addMonths, toDayNumber } from '../../shared/time/civilDate.ts'
import { arbitraryBusy, arbitraryProfile } from '../builders/arbitraryProfile.ts'
import { arbitraryRoadmap, KNOWN_IDS, PHASE_IDS } from '../builders/arbitraryRoadmap.ts'

const SEED = { seed: 20270301, numRuns: 25 }

/** Wishes that a file could hold, most of them for too few hours. */
const wishes = fc
  .tuple(arbitraryRoadmap, arbitraryProfile({ phases: PHASE_IDS, known: KNOWN_IDS, weeks: 5 }))
  .filter(([, profile]) => decodeProfile(profile).ok)
  .chain(([roadmap, profile]) =>
    fc.tuple(fc.constant(roadmap), fc.constant(profile), arbitraryBusy(profile)),
  )

type Wish = readonly [Roadmap, Profile, readonly BusyInterval[]]

/** A dozen plans lie behind an answer, and every property asks about the same wishes. */
const answers = new Map<string, Fit>()

function answer(wish: Wish): Fit {
  const key = JSON.stringify(wish)
  const known = answers.get(key) ?? answerWish(...wish)
  answers.set(key, known)
  return known
}

describe('every way out', () => {
  it('comes true to the day when it is taken, and its profile is one that a file could hold', () => {
    let taken = 0
    fc.assert(
      fc.property(wishes, ([roadmap, profile, busy]) => {
        for (const way of answer([roadmap, profile, busy]).waysOut) {
          const changed = takeWayOut(profile, way.changes)
          expect(decodeProfile(changed)).toMatchObject({ ok: true })
          const plan = planSessions(roadmap, changed, busy)
          expect(plan.summary).toMatchObject({ feasible: true, finish: way.finish })
          expect(plan.unscheduled).toEqual([])
          expect(describeFit(roadmap, plan, busy)).toMatchObject({ fits: true, waysOut: [] })
          taken += 1
        }
      }),
      SEED,
    )
    expect(taken).toBeGreaterThan(20)
  })

  it('changes what its name says, and says what it leaves out', () => {
    fc.assert(
      fc.property(wishes, ([roadmap, profile, busy]) => {
        const { waysOut } = answer([roadmap, profile, busy])
        expect(new Set(waysOut.map(({ kind }) => kind)).size).toBe(waysOut.length)
        for (const way of waysOut) {
          const horizon = profile.horizonWeeks === undefined ? 'horizonMonths' : 'horizonWeeks'
          const fields = FIELDS[way.kind].map((field) => (field === HORIZON ? horizon : field))
          expect(Object.keys(way.changes).sort()).toEqual(fields)
          const changed = takeWayOut(profile, way.changes)
          const isIn = (scope: Profile['scope'], id: string) =>
            [...roadmap.topics, ...roadmap.projects].some(
              (item) =>
                item.id === id &&
                scope.phases.includes(item.phase) &&
                scope.priorities.includes(item.priority) &&
                !scope.known.includes(id),
            )
          const ids = [...roadmap.topics, ...roadmap.projects].map(({ id }) => id)
          expect(way.dropped).toEqual(
            ids.filter((id) => isIn(profile.scope, id) && !isIn(changed.scope, id)),
          )
          expect(way.phases).toEqual(changed.scope.phases)
          expect(way.finish < lastDate(changed)).toBe(true)
        }
      }),
      SEED,
    )
  })
})

describe('every answer', () => {
  it('agrees with the plan that it describes', () => {
    fc.assert(
      fc.property(wishes, ([roadmap, profile, busy]) => {
        const plan = planSessions(roadmap, profile, busy)
        const found = answer([roadmap, profile, busy])
        const { summary } = plan
        expect(found).toMatchObject({
          fits: summary.feasible,
          offeredMinutes: summary.offeredMinutes,
          earliestFinish: summary.earliestFinish,
          finish: summary.feasible ? summary.finish : null,
          unscheduledMinutes: plan.unscheduled.reduce((sum, part) => sum + part.minutes, 0),
        })
        expect(found.neededMinutes).toBeGreaterThanOrEqual(
          summary.plannedMinutes + found.unscheduledMinutes,
        )
        if (found.fits) {
          expect(found.neededMinutes).toBeLessThanOrEqual(found.offeredMinutes)
          expect(found.waysOut).toEqual([])
        }
        const planned = found.phases.reduce((sum, phase) => sum + phase.minutes, 0)
        expect(planned).toBe(summary.plannedMinutes)
      }),
      SEED,
    )
  })
})

/** Fields of the profile that each way out replaces, in the order of the alphabet. */
/** A longer horizon stands in the unit of the profile's own. */
const HORIZON = 'horizon'
const FIELDS: Readonly<Record<WayOut['kind'], readonly string[]>> = {
  'longer-horizon': [HORIZON],
  'more-hours': ['availability', 'limits'],
  'without-optional': ['scope'],
  'without-optional-longer': [HORIZON, 'scope'],
  'essentials-only': ['scope'],
  'essentials-longer': [HORIZON, 'scope'],
  'fewer-phases': ['scope'],
  'fewer-phases-longer': [HORIZON, 'scope'],
}

/** A date that no session can reach: the end of the horizon and the day of a window past midnight. */
function lastDate({ startDate, horizonMonths, horizonWeeks }: Profile): string {
  const until =
    horizonMonths === undefined
      ? toDayNumber(startDate) + (horizonWeeks ?? 0) * 7
      : toDayNumber(addMonths(startDate, horizonMonths))
  return new Date((until + 1) * 86_400_000).toISOString().slice(0, 10)
}
