import { type DayNumber, toDayNumber } from '../../shared/time/civilDate.ts'
import type { PlanIndex } from './planIndex.ts'

/** A date that one often wants to go to. */
export type Jump =
  | { readonly kind: 'today'; readonly day: DayNumber }
  | { readonly kind: 'milestone'; readonly day: DayNumber; readonly title: string }
  | {
      readonly kind: 'phase'
      readonly day: DayNumber
      readonly title: string
      readonly phase: number
    }
  | { readonly kind: 'finish'; readonly day: DayNumber }

/** Today, the next milestone, the start of each phase and the end of the plan. */
export function findJumps(index: PlanIndex, today: DayNumber): Jump[] {
  const jumps: Jump[] = [{ kind: 'today', day: today }]
  const next = index.plan.milestones
    .filter((milestone) => toDayNumber(milestone.date) > today)
    .reduce<{ day: DayNumber; title: string } | null>((nearest, { date, title }) => {
      const day = toDayNumber(date)
      return nearest === null || day < nearest.day ? { day, title } : nearest
    }, null)
  if (next !== null) jumps.push({ kind: 'milestone', ...next })
  const starts = findPhaseStarts(index)
  index.roadmap.roadmap.phases.forEach(({ title }, phase) => {
    const day = starts.get(phase)
    if (day !== undefined) jumps.push({ kind: 'phase', day, title, phase })
  })
  const { finish } = index.plan.summary
  if (finish !== null) jumps.push({ kind: 'finish', day: toDayNumber(finish) })
  return jumps
}

/** The day of each phase's first session, by the phase's place in the roadmap. */
function findPhaseStarts(index: PlanIndex): ReadonlyMap<number, DayNumber> {
  const starts = new Map<number, DayNumber>()
  for (const [itemId, sessions] of index.sessionsByItem) {
    const phase = index.roadmap.items.get(itemId)?.phase
    const first = sessions[0]
    if (phase === undefined || first === undefined) continue
    const day = toDayNumber(first.date)
    starts.set(phase, Math.min(day, starts.get(phase) ?? day))
  }
  return starts
}
