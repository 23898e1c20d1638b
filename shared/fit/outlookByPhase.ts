import { creditOf } from '../log/creditOf.ts'
import type { Plan } from '../model/plan.ts'
import type { Roadmap } from '../model/roadmap.ts'
import { findOpenLosses } from '../repair/findLost.ts'
import { toDayNumber } from '../time/civilDate.ts'
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
      minutesPerWeek: span === undefined ? 0 : minutesPerWeek(plan, span),
      band: [weeklyHoursBand[0] * 60, weeklyHoursBand[1] * 60],
    }
  })
}

/** Mean minutes of study and reserve a week, of every phase, from the first day of a span to its last. */
function minutesPerWeek(plan: Plan, { from, to }: Span): number {
  const minutes = [...plan.sessions, ...plan.reserve]
    .filter(({ date }) => date >= from && date <= to)
    .reduce((sum, part) => sum + part.minutes, 0)
  const days = toDayNumber(to) - toDayNumber(from) + 1
  return Math.round((minutes * 7) / Math.max(7, days))
}
