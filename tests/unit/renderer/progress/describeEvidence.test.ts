import { describe, expect, it } from 'vitest'
import {
  describeFoundation,
  describeSureness,
} from '../../../../renderer/progress/describeEvidence.ts'

type Evidence = Parameters<typeof describeSureness>[0]

const evidence = (
  shareDone: number,
  noted: Partial<Evidence['noted']>,
  spreadWeeks: number | null = 10,
): Evidence => ({
  noted: { weeks: 0, lostWeeks: 0, share: null, usualShare: null, ...noted },
  shareDone,
  shareSigma: 0.1,
  spreadWeeks,
})
const ground = (of: Evidence) =>
  describeFoundation({ p50: '2029-06-01', plannedFinish: null, evidence: of })

describe('what the likely end is said to stand on', () => {
  it('is the learner’s own weeks only where these come to the same share', () => {
    const own = { weeks: 8, share: 0.8, usualShare: 0.8 }
    expect(ground(evidence(0.79, own))).toContain(
      '79 % of a planned hour’s work getting done, as in the 8 weeks',
    )
    expect(ground(evidence(0.75, own))).toContain(
      'from the 8 weeks that you studied in and from what learners',
    )
  })

  it('tells what the notes come to, and how weeks away count', () => {
    const away = ground(evidence(0.59, { weeks: 7, lostWeeks: 6, share: 0.02, usualShare: 0.25 }))
    expect(away).toContain(
      '59 % of a planned hour’s work getting done, from the week that you studied in',
    )
    expect(away).toContain(
      'Your notes of 7 weeks come to 2 %. The 6 weeks in which next to nothing was done',
    )
    expect(away).not.toContain('as in')
  })

  it('is what learners usually do where every week was lost', () => {
    const none = ground(evidence(0.72, { weeks: 7, lostWeeks: 7, share: 0 }))
    expect(none).toContain('as learners usually do')
    expect(none).toContain('Your notes of 7 weeks come to 0 %.')
  })
})

describe('how sure the dates are said to be', () => {
  it('follows the weeks of study, not those away', () => {
    expect(describeSureness(evidence(0.7, {}))).toMatch(/^A first guess/)
    expect(describeSureness(evidence(0.7, { weeks: 7, lostWeeks: 7 }))).toMatch(
      /no week that you noted/,
    )
    expect(describeSureness(evidence(0.6, { weeks: 7, lostWeeks: 6 }))).toBe(
      'Still rough: it stands on 1 week.',
    )
    expect(describeSureness(evidence(0.6, { weeks: 8, lostWeeks: 1 }))).toMatch(/^Fairly sure/)
    expect(describeSureness(evidence(0.6, { weeks: 20 }))).toMatch(/^As sure/)
  })

  it('is rough where the dates lie far apart', () => {
    expect(describeSureness(evidence(0.6, { weeks: 20 }, 70))).toContain(
      'the two dates lie 16 months apart',
    )
    expect(describeSureness(evidence(0.6, { weeks: 20 }, null))).toContain('may come very late')
  })
})
