import type { Milestone } from '../../shared/model/plan.ts'
import { type DayNumber, mondayOf } from '../../shared/time/civilDate.ts'
import type { PlanIndex } from './planIndex.ts'

/** What one week of the plan holds, Monday to Sunday. */
export type Week = {
  readonly monday: DayNumber
  /** Planned minutes by the phase's place in the roadmap. */
  readonly minutesByPhase: readonly number[]
  /** Planned minutes of all phases. */
  readonly minutes: number
  readonly reserveMinutes: number
  readonly milestones: readonly Milestone[]
  /** Topics and projects that are worked on. */
  readonly items: ReadonlySet<string>
}

/** Every week that the horizon touches, in order. */
export function sliceWeeks(index: PlanIndex): Week[] {
  const weeks: Week[] = []
  for (let monday = mondayOf(index.from); monday < index.until; monday += 7) {
    weeks.push(sliceWeek(index, monday))
  }
  return weeks
}

function sliceWeek(index: PlanIndex, monday: DayNumber): Week {
  const minutesByPhase = index.roadmap.roadmap.phases.map(() => 0)
  const milestones: Milestone[] = []
  const items = new Set<string>()
  let minutes = 0
  let reserveMinutes = 0
  for (let day = monday; day < monday + 7; day += 1) {
    for (const session of index.sessions.get(day) ?? []) {
      const phase = index.roadmap.items.get(session.topic)?.phase ?? 0
      minutesByPhase[phase] = (minutesByPhase[phase] ?? 0) + session.minutes
      minutes += session.minutes
      items.add(session.topic)
    }
    for (const free of index.reserve.get(day) ?? []) reserveMinutes += free.minutes
    milestones.push(...(index.milestones.get(day) ?? []))
  }
  return { monday, minutesByPhase, minutes, reserveMinutes, milestones, items }
}
