import { describe, expect, it } from 'vitest'
import { selectWork } from '../../../shared/curriculum/selectWork.ts'
import type { Reason } from '../../../shared/model/plan.ts'
import type { Prerequisite } from '../../../shared/model/roadmap.ts'
import { createAgenda, notePlaced } from '../../../shared/planning/agenda.ts'
import { blockRanks } from '../../../shared/planning/blockBalance.ts'
import { explainer } from '../../../shared/planning/explain.ts'
import type { Placement, Review } from '../../../shared/planning/placement.ts'
import { toDayNumber } from '../../../shared/time/civilDate.ts'
import { aProfile } from '../../builders/profile.ts'
import { aRoadmap, aTopic } from '../../builders/roadmap.ts'
import { aSlot } from '../../builders/slot.ts'

const MORNING = aSlot('2027-03-10T07:00', 60, 'morning')
const EVENING = aSlot('2027-03-10T20:00', 60, 'evening')

/** Reasons for a placement of topic b, after topic a was finished on 4 March where it comes first. */
function reasonsFor(
  placement: Partial<Placement>,
  prerequisites: readonly Prerequisite[] = [],
): readonly Reason[] {
  const roadmap = aRoadmap({
    topics: [aTopic({ id: 'a' }), aTopic({ id: 'b' })],
    prerequisites: [...prerequisites],
  })
  const agenda = createAgenda(selectWork(roadmap, aProfile()))
  const day = toDayNumber('2027-03-04')
  notePlaced(agenda, 0, 120, day * 1440, day)
  notePlaced(agenda, 1, 60, day * 1440 + 60, day)
  const explain = explainer(agenda, blockRanks(roadmap, [MORNING, EVENING]))
  return explain({
    slot: MORNING,
    from: MORNING.from,
    minutes: 60,
    work: 2,
    relaxed: -1,
    ...placement,
  })
}

describe('explainer', () => {
  it('says that nothing has to come before', () => {
    expect(reasonsFor({})).toEqual([
      { kind: 'no-prerequisite' },
      { kind: 'block', block: 'morning', rank: 1 },
    ])
  })

  it('names the prerequisite that was finished last', () => {
    expect(reasonsFor({}, [{ from: 'a', to: 'b', strength: 'hard' }])).toContainEqual({
      kind: 'after',
      item: 'a',
      finished: '2027-03-04',
    })
  })

  it('names a wait for unattended work in days', () => {
    const reasons = reasonsFor({}, [{ from: 'a', to: 'b', strength: 'hard', elapsedLagDays: 3 }])
    expect(reasons).toContainEqual({ kind: 'lag', item: 'a', days: 3 })
  })

  it('says which choice the block is for the kind', () => {
    expect(reasonsFor({ slot: EVENING })).toContainEqual({
      kind: 'block',
      block: 'evening',
      rank: 2,
    })
  })

  it('names a preferred order that was relaxed', () => {
    expect(reasonsFor({ relaxed: 0 })).toContainEqual({ kind: 'relaxed', item: 'a' })
    expect(reasonsFor({})).not.toContainEqual(expect.objectContaining({ kind: 'relaxed' }))
  })

  it('explains a review by its interval', () => {
    const review: Review = {
      unit: 0,
      number: 2,
      intervalDays: 14,
      due: toDayNumber('2027-03-18'),
      earliest: toDayNumber('2027-03-16'),
      latest: toDayNumber('2027-03-21'),
    }
    expect(reasonsFor({ work: review, slot: MORNING })).toEqual([
      { kind: 'review', number: 2, intervalDays: 14, due: '2027-03-18' },
      { kind: 'block', block: 'morning', rank: 1 },
    ])
  })
})
