import { describe, expect, it } from 'vitest'
import { findRestOfPhase } from '../../../shared/planning/findRestOfPhase.ts'
import { aPlan, aSession } from '../../builders/plan.ts'
import { aMilestone, aProject, aRoadmap, aTopic } from '../../builders/roadmap.ts'

const ROADMAP = aRoadmap({
  topics: [aTopic(), aTopic({ id: 'p1-extra', priority: 'could' })],
  projects: [aProject()],
  milestones: [
    aMilestone({ id: 'ms-proj-1', requires: ['proj-1.ship'] }),
    aMilestone({ id: 'ms-p1', requires: ['p1-python', 'ms-proj-1'] }),
  ],
})

const later = aSession({ id: 'later', topic: 'p1-extra', date: '2027-03-12' })
const review = aSession({ id: 'review', kind: 'review', date: '2027-03-20' })

/** What goes on after a milestone that is reached on 10 March. */
function restAfter(id: string, sessions = [aSession(), later, review]) {
  const milestones = [{ id, title: id, date: '2027-03-10' }]
  return findRestOfPhase(ROADMAP, aPlan({ sessions, milestones }), id)
}

describe('findRestOfPhase', () => {
  it('finds the work that may be dropped and the reviews after the milestone that closes a phase', () => {
    expect(restAfter('ms-p1')).toEqual({ workUntil: '2027-03-12', reviewsUntil: '2027-03-20' })
  })

  it('finds nothing where the milestone is the last of its phase', () => {
    expect(restAfter('ms-p1', [aSession()])).toEqual({ workUntil: null, reviewsUntil: null })
  })

  it('passes over what was missed or skipped', () => {
    const sessions = [
      { ...later, status: 'missed' as const },
      { ...review, status: 'skipped' as const },
    ]
    expect(restAfter('ms-p1', sessions)).toEqual({ workUntil: null, reviewsUntil: null })
  })

  it('says nothing of a milestone that closes no phase, or that is not reached', () => {
    expect(restAfter('ms-proj-1')).toBeNull()
    expect(findRestOfPhase(ROADMAP, aPlan(), 'ms-p1')).toBeNull()
  })
})
