import { BLOCKS, KINDS } from '../model/civil.ts'
import type { Reason } from '../model/plan.ts'
import { toCivilDate } from '../time/civilDate.ts'
import { MINUTES_PER_DAY } from '../time/clockTime.ts'
import type { Agenda } from './agenda.ts'
import { KIND_INDEX } from './blockBalance.ts'
import type { Placement, Review } from './placement.ts'

/**
 * The facts that explain where chunks of one plan stand; facts that many sessions share are made once.
 * @param ranks Place of each block in each kind's order of preference (see `blockRanks`).
 */
export function explainer(
  agenda: Agenda,
  ranks: Int32Array,
): (placement: Placement) => readonly Reason[] {
  const { units, activities } = agenda.work
  const origins = units.map((_, index) => originOf(agenda, index))
  const blocks = new Map<number, Reason>()

  const blockReason = (kind: number, placement: Placement): Reason => {
    const block = BLOCKS.indexOf(placement.slot.block)
    const key = kind * BLOCKS.length + block
    const found = blocks.get(key)
    if (found !== undefined) return found
    const reason: Reason = {
      kind: 'block',
      block: placement.slot.block,
      rank: (ranks[key] ?? 0) + 1,
    }
    blocks.set(key, reason)
    return reason
  }

  const shared = new Map<number, readonly Reason[]>()
  const sessionReasons = (unit: number, kind: number, placement: Placement): readonly Reason[] => {
    const key = (unit * KINDS.length + kind) * BLOCKS.length + BLOCKS.indexOf(placement.slot.block)
    const found = shared.get(key)
    if (found !== undefined) return found
    const reasons = [...(origins[unit] ?? []), blockReason(kind, placement)]
    shared.set(key, reasons)
    return reasons
  }

  return (placement) => {
    if (typeof placement.work !== 'number') {
      return [reviewReason(placement.work), blockReason(KIND_INDEX.review, placement)]
    }
    const activity = activities[placement.work]
    if (activity === undefined) return []
    const reasons = sessionReasons(activity.unit, KIND_INDEX[activity.kind], placement)
    const relaxed = units[placement.relaxed]
    return relaxed === undefined ? reasons : [...reasons, { kind: 'relaxed', item: relaxed.id }]
  }
}

function reviewReason(review: Review): Reason {
  return {
    kind: 'review',
    number: review.number,
    intervalDays: review.intervalDays,
    due: toCivilDate(review.due),
  }
}

/** What freed a unit: the hard prerequisite finished last, and a wait for unattended work. */
function originOf(agenda: Agenda, index: number): Reason[] {
  const { units } = agenda.work
  const freedBy = agenda.freedBy[index] ?? -1
  const before = units[freedBy]
  const finished = agenda.finishedOn[freedBy]
  if (before === undefined || finished === undefined || Number.isNaN(finished)) {
    return [{ kind: 'no-prerequisite' }]
  }
  const reasons: Reason[] = [{ kind: 'after', item: before.id, finished: toCivilDate(finished) }]
  const lag = units[index]?.after.find((link) => link.unit === freedBy)?.lag ?? 0
  if (lag > 0) reasons.push({ kind: 'lag', item: before.id, days: lag / MINUTES_PER_DAY })
  return reasons
}
