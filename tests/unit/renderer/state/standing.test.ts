import { expect, test } from 'vitest'
import { selectStanding } from '../../../../renderer/state/standing.ts'
import { emptyDocument } from '../../../../shared/document/emptyDocument.ts'
import { planSessions } from '../../../../shared/planning/planSessions.ts'
import { aProfile } from '../../../builders/profile.ts'
import { aRoadmap } from '../../../builders/roadmap.ts'

const roadmap = aRoadmap()
const plan = planSessions(roadmap, aProfile())
const TODAY = '2027-03-02'

test('says nothing before anything is noted, and then the same object until something changes', () => {
  const document = { ...emptyDocument, roadmap, plan }
  expect(selectStanding({ document: { ...document, plan: null } }, TODAY)).toBeNull()
  expect(selectStanding({ document }, TODAY)).toBeNull()
  const sessions = plan.sessions.map((session, index) =>
    index === 0 ? { ...session, status: 'missed' as const, actualMinutes: 0 } : session,
  )
  const state = { document: { ...document, plan: { ...plan, sessions } } }
  const standing = selectStanding(state, TODAY)
  expect(standing?.behindMinutes).toBeGreaterThan(0)
  expect(selectStanding({ ...state }, TODAY)).toBe(standing)
})
