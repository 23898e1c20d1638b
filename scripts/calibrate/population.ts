/** How learners log a session that takes them longer than planned. */
export type Style =
  /** Stops on time and notes how much of the session's content is done. */
  | 'stops-on-time'
  /** Notes every session as done; finds at the end that the activity is not, and goes on without a plan. */
  | 'finds-out-late'
  /** Stays on for a while and notes the minutes; what is still open is noted as partial. */
  | 'stays-on'

/** A kind of people: how they live, and how they differ from one another. */
export type Population = {
  readonly name: string
  /** Lives of `tests/profiles` that they have. */
  readonly lives: readonly string[]
  readonly styles: readonly Style[]
  /** Median over learners of the minutes that an estimated minute takes. */
  readonly pace: number
  /** σ of the logarithm of pace over learners. */
  readonly paceSigma: number
  /** Median share of sessions attended, and σ of its logit over learners. */
  readonly attendance: number
  readonly attendanceSigma: number
  /** σ of the logit of attendance over the weeks of one learner, and its correlation from week to week. */
  readonly weekSigma: number
  readonly weekCorrelation: number
  /** Chance that an illness or a trip begins in a week; most last a week, some two or three. */
  readonly sickChance: number
  /** Chance that life changes in a week, and σ of what it does to the logit of attendance for good. */
  readonly changeChance: number
  readonly changeSigma: number
  /** Share of a free evening's hour that someone far behind studies on top, 0 to 1. */
  readonly spurts: number
}

/** Three kinds of people who differ in hours, habits, health and how they log. */
export const POPULATIONS: readonly Population[] = [
  {
    name: 'evenings',
    lives: ['evenings-weekends', 'night-owl'],
    styles: ['stops-on-time'],
    pace: 1.25,
    paceSigma: 0.25,
    attendance: 0.88,
    attendanceSigma: 0.5,
    weekSigma: 0.6,
    weekCorrelation: 0.5,
    sickChance: 0.02,
    changeChance: 0.02,
    changeSigma: 0.7,
    spurts: 0,
  },
  {
    name: 'shifts and families',
    lives: ['alternating-child', 'offshore-rotation', 'shift-move'],
    styles: ['finds-out-late', 'stops-on-time'],
    pace: 1.22,
    paceSigma: 0.25,
    attendance: 0.88,
    attendanceSigma: 0.6,
    weekSigma: 0.9,
    weekCorrelation: 0.65,
    sickChance: 0.03,
    changeChance: 0.02,
    changeSigma: 0.7,
    spurts: 0,
  },
  {
    name: 'full days',
    lives: ['full-days', 'returning-engineer', 'phases-1-3'],
    styles: ['stays-on', 'finds-out-late', 'stops-on-time'],
    pace: 1.38,
    paceSigma: 0.25,
    attendance: 0.88,
    attendanceSigma: 0.5,
    weekSigma: 0.5,
    weekCorrelation: 0.3,
    sickChance: 0.015,
    changeChance: 0.02,
    changeSigma: 0.7,
    spurts: 0.5,
  },
]
