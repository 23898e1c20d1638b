import type { Phase } from '../../shared/model/roadmap.ts'
import { type DayNumber, toDayNumber } from '../../shared/time/civilDate.ts'
import type { PlanIndex } from './planIndex.ts'

/** What a plan says about one phase. */
export type PhaseFacts = {
  readonly phase: Phase
  /** Its place in the roadmap, 0 is the first. */
  readonly ordinal: number
  /** First and last day with work of the phase, both inclusive, reviews not counted; null without. */
  readonly from: DayNumber | null
  readonly to: DayNumber | null
  /** Planned minutes, reviews included. */
  readonly minutes: number
  /** Minutes of its work that found no place. */
  readonly unplacedMinutes: number
}

/** What a plan says about each phase of its roadmap, in the roadmap's order. */
export function phaseFacts(index: PlanIndex): PhaseFacts[] {
  const phaseOfActivity = activityPhases(index)
  return index.roadmap.roadmap.phases.map((phase, ordinal) => {
    let from: DayNumber | null = null
    let to: DayNumber | null = null
    let minutes = 0
    for (const session of index.plan.sessions) {
      if (index.roadmap.items.get(session.topic)?.phase !== ordinal) continue
      minutes += session.minutes
      if (session.kind === 'review') continue
      const day = toDayNumber(session.date)
      from = from === null ? day : Math.min(from, day)
      to = to === null ? day : Math.max(to, day)
    }
    const unplacedMinutes = index.plan.unscheduled
      .filter((rest) => phaseOfActivity.get(rest.activity) === ordinal)
      .reduce((sum, rest) => sum + rest.minutes, 0)
    return { phase, ordinal, from, to, minutes, unplacedMinutes }
  })
}

function activityPhases(index: PlanIndex): ReadonlyMap<string, number> {
  const phases = new Map<string, number>()
  for (const item of index.roadmap.items.values()) {
    const parts = item.kind === 'topic' ? item.topic.activities : item.project.stages
    for (const part of parts) phases.set(part.id, item.phase)
  }
  return phases
}
