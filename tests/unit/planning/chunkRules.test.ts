import { describe, expect, it } from 'vitest'
import { KINDS } from '../../../shared/model/civil.ts'
import type { Limits } from '../../../shared/model/profile.ts'
import { chunkRules } from '../../../shared/planning/chunkRules.ts'
import { aRoadmap } from '../../builders/roadmap.ts'
import { aSlot } from '../../builders/slot.ts'

/** Ten slots, of which the last ones have the lengths given and all others 90 minutes. */
function tenSlots(...lengths: readonly number[]) {
  return Array.from({ length: 10 }, (_, index) =>
    aSlot(`2027-03-${11 + index}T19:00`, lengths[index - (10 - lengths.length)] ?? 90),
  )
}

function rulesOf(limits: Limits, slots = tenSlots(240, 240)) {
  const { byKind, ...lengths } = chunkRules(aRoadmap(), limits, slots)
  return { ...lengths, ...Object.fromEntries(KINDS.map((kind, index) => [kind, byKind[index]])) }
}

describe('chunkRules', () => {
  it('are the roadmap’s, none longer than two hours, where the learner sets no limit', () => {
    expect(rulesOf({})).toEqual({
      smallest: 15,
      longest: 120,
      read: { min: 30, max: 90 },
      practise: { min: 45, max: 120 },
      watch: { min: 20, max: 60 },
      project: { min: 90, max: 120 },
      review: { min: 15, max: 40 },
    })
  })

  it('keep the learner’s longest session', () => {
    expect(rulesOf({ maxSessionMin: 60 })).toMatchObject({
      longest: 60,
      read: { min: 30, max: 60 },
      project: { min: 60, max: 60 },
    })
    expect(rulesOf({ maxSessionMin: 180 })).toMatchObject({ project: { min: 90, max: 180 } })
  })

  it('keep the learner’s shortest session', () => {
    expect(rulesOf({ minSessionMin: 50 })).toMatchObject({
      smallest: 50,
      read: { min: 50, max: 90 },
      watch: { min: 50, max: 60 },
      project: { min: 90, max: 120 },
    })
  })

  it('let a shortest session above two hours be the longest one too', () => {
    expect(rulesOf({ minSessionMin: 150 })).toMatchObject({
      smallest: 150,
      longest: 150,
      read: { min: 150, max: 150 },
    })
  })

  it('make do with what nearly all slots hold', () => {
    const short = Array.from({ length: 20 }, (_, index) => aSlot(`2027-03-${index + 11}T19:00`, 60))
    expect(rulesOf({}, short)).toMatchObject({ project: { min: 60, max: 120 } })
    expect(rulesOf({}, [...short, aSlot('2027-04-20T09:00', 240)])).toMatchObject({
      project: { min: 60, max: 120 },
    })
  })

  it('keep long chunks where more than a tenth of the slots hold them', () => {
    expect(rulesOf({}, tenSlots(60, 60, 60, 60, 60, 60, 60, 60, 120, 120))).toMatchObject({
      project: { min: 90, max: 120 },
    })
  })
})
