import { expect, test } from 'vitest'
import { findUnlogged, selectOpenLosses } from '../../../../renderer/state/losses.ts'
import { builtInRoadmap } from '../../../../roadmap/index.ts'
import { emptyDocument } from '../../../../shared/document/emptyDocument.ts'
import { applyLog } from '../../../../shared/log/applyLog.ts'
import { planSessions } from '../../../../shared/planning/planSessions.ts'
import { repairQuietly } from '../../../../shared/repair/repairQuietly.ts'
import { toDayNumber } from '../../../../shared/time/civilDate.ts'
import { aProfile } from '../../../builders/profile.ts'

const plan = planSessions(builtInRoadmap, aProfile())
const [first] = plan.sessions
const losses = (own: typeof plan) =>
  selectOpenLosses({ document: { ...emptyDocument, plan: own, profile: own.profile } })

function missFirst() {
  const entry = { session: first?.id ?? '', status: 'missed', on: first?.date ?? '' } as const
  const logged = applyLog(plan, { version: 1, entries: [entry] })
  if (!logged.ok) throw new Error('not logged')
  return logged.value
}

test('a missed session is an open loss until a mend has taken it', () => {
  expect(selectOpenLosses({ document: emptyDocument })).toEqual([])
  expect(losses(plan)).toEqual([])
  const missed = missFirst()
  expect(losses(missed)).toMatchObject([{ session: { id: first?.id }, minutes: first?.minutes }])
  expect(losses(missed)).toBe(losses(missed))
  const { plan: mended } = repairQuietly({
    roadmap: builtInRoadmap,
    plan: missed,
    profile: missed.profile,
    busy: [],
    today: first?.date ?? '',
    freezeDays: 2,
    closedDays: [],
  })
  expect(losses(mended)).toEqual([])
})

const at = (date = '') => ({ day: toDayNumber(date), minuteOfDay: 0 })

test('sessions of today wait for no note yet', () => {
  const later = plan.sessions.find(({ date }) => date > (first?.date ?? ''))
  expect(findUnlogged(plan, at(first?.date))).toEqual([])
  expect(findUnlogged(plan, at(later?.date))).toContain(first)
  const ids = findUnlogged(missFirst(), at(later?.date)).map(({ id }) => id)
  expect(ids).not.toContain(first?.id)
})
