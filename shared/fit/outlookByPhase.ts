import { creditOf } from '../log/creditOf.ts'
import type { Plan } from '../model/plan.ts'
import type { Roadmap } from '../model/roadmap.ts'
import { findOpenLosses } from '../repair/findLost.ts'
import { mondayOf, toDayNumber } from '../time/civilDate.ts'
import type { PhaseOutlook } from './types.ts'

type Span = { from: string; to: string; minutes: number }

/**
 * When each phase in scope takes place and how many hours a week it gets, beside the hours that it
 * asks for. Phases overlap: the hours a week are the learner's, whatever phase they go to.
 */
export function outlookByPhase(roadmap: Roadmap, plan: Plan): PhaseOutlook[] {
  const phaseOf = new Map<string, string>()
  for (const { id, phase } of roadmap.topics) phaseOf.set(id, phase)
  for (const { id, phase } of roadmap.projects) phaseOf.set(id, phase)

  const spans = new Map<string, Span>()
  for (const session of plan.sessions) {
    const phase = phaseOf.get(session.topic) ?? ''
    const span = spans.get(phase)
    // What was missed counts where it is caught up, or as lost until then.
    const minutes = creditOf(session)
    if (span === undefined) {
      spans.set(phase, { from: session.date, to: session.date, minutes })
      continue
    }
    span.minutes += minutes
    if (session.kind !== 'review') span.to = session.date
  }
  for (const { session, minutes } of findOpenLosses(roadmap, plan)) {
    const span = spans.get(phaseOf.get(session.topic) ?? '')
    if (span !== undefined) span.minutes += minutes
  }
  const phases = roadmap.phases.filter(({ id }) => plan.profile.scope.phases.includes(id))
  return phases.map(({ id, weeklyHoursBand }): PhaseOutlook => {
    const span = spans.get(id)
    return {
      phase: id,
      from: span?.from ?? null,
      to: span?.to ?? null,
      minutes: span?.minutes ?? 0,
      ...(span === undefined ? NO_WEEKS : measureWeeks(plan, span)),
      band: [weeklyHoursBand[0] * 60, weeklyHoursBand[1] * 60],
    }
  })
}

type Weeks = Pick<PhaseOutlook, 'minutesPerWeek' | 'weeksDiffer'>

const NO_WEEKS: Weeks = { minutesPerWeek: 0, weeksDiffer: false }
/** Weeks that differ by so many minutes from their mean are alike: sessions do not fill every hour to the minute. */
const ALIKE = 60

/**
 * Study and reserve a week, of every phase, from the first day of a span to its last. A week that the span
 * begins or ends in the midst of says nothing of the learner's weeks.
 */
function measureWeeks(plan: Plan, { from, to }: Span): Weeks {
  const firstDay = toDayNumber(from)
  const lastDay = toDayNumber(to)
  const firstMonday = mondayOf(firstDay + 6)
  const weeks = new Array<number>(Math.max(0, Math.floor((lastDay + 1 - firstMonday) / 7))).fill(0)
  let sum = 0
  for (const { date, minutes } of [...plan.sessions, ...plan.reserve]) {
    if (date < from || date > to) continue
    sum += minutes
    const week = Math.floor((toDayNumber(date) - firstMonday) / 7)
    const former = weeks[week]
    if (former !== undefined) weeks[week] = former + minutes
  }
  if (weeks.length === 0) {
    const days = Math.max(7, lastDay - firstDay + 1)
    return { minutesPerWeek: Math.round((sum * 7) / days), weeksDiffer: false }
  }
  const mean = weeks.reduce((total, minutes) => total + minutes, 0) / weeks.length
  return {
    minutesPerWeek: Math.round(mean),
    weeksDiffer: weeks.some((minutes) => Math.abs(minutes - mean) > ALIKE),
  }
}
