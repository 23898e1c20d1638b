import type { Milestone } from '../../shared/model/plan.ts'
import type { DayNumber } from '../../shared/time/civilDate.ts'
import type { PlanIndex } from './planIndex.ts'

/** What one day of the plan holds. */
export type DayCell = {
  readonly day: DayNumber
  /** Planned minutes, reserve not counted. */
  readonly minutes: number
  readonly sessions: number
  readonly reserveMinutes: number
  /** Place of the phase with the most minutes; null on a day without sessions. */
  readonly phase: number | null
  /** 0 without sessions, else 1 to 4: quarters of the plan's fullest day. */
  readonly depth: number
  readonly milestones: readonly Milestone[]
}

/** One cell a day of the horizon `[from, until)`, in order. */
export function toDayCells(index: PlanIndex): DayCell[] {
  const cells: Omit<DayCell, 'depth'>[] = []
  for (let day = index.from; day < index.until; day += 1) cells.push(toCell(index, day))
  const most = cells.reduce((fullest, cell) => Math.max(fullest, cell.minutes), 1)
  return cells.map((cell) => ({ ...cell, depth: Math.ceil((cell.minutes / most) * 4) }))
}

function toCell(index: PlanIndex, day: DayNumber): Omit<DayCell, 'depth'> {
  const sessions = index.sessions.get(day) ?? []
  const minutesByPhase = new Map<number, number>()
  let minutes = 0
  for (const session of sessions) {
    const phase = index.roadmap.items.get(session.topic)?.phase ?? 0
    minutesByPhase.set(phase, (minutesByPhase.get(phase) ?? 0) + session.minutes)
    minutes += session.minutes
  }
  return {
    day,
    minutes,
    sessions: sessions.length,
    reserveMinutes: (index.reserve.get(day) ?? []).reduce((sum, free) => sum + free.minutes, 0),
    phase: leading(minutesByPhase),
    milestones: index.milestones.get(day) ?? [],
  }
}

function leading(minutesByPhase: ReadonlyMap<number, number>): number | null {
  let best: number | null = null
  for (const [phase, minutes] of minutesByPhase) {
    if (best === null || minutes > (minutesByPhase.get(best) ?? 0)) best = phase
  }
  return best
}
