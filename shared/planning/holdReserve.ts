import type { Slot } from '../availability/slot.ts'

/** A week's slots, divided. `owed` are minutes of reserve still to be held in a later week. */
export type HeldWeek = {
  readonly study: readonly Slot[]
  readonly reserve: readonly Slot[]
  readonly owed: number
}

/** Longest piece of reserve in minutes: a lost session of any length finds room in it. */
const LONGEST_PIECE = 120

/**
 * Keeps a share of a week free for catching up, at the end of each n-th part of the week, so that a
 * loss is made good soon after it happened. What is too little for a piece is owed to the next week.
 * @param slots A week's slots in order of time.
 * @param share Share of the minutes offered, 0 to 1.
 * @param owed Minutes owed from the weeks before.
 * @param least Minutes that the last four weeks still lack for an even reserve; held even if not owed.
 * @param smallest Shortest session in minutes; no smaller piece is cut or left.
 */
export function holdReserve(
  slots: readonly Slot[],
  share: number,
  owed: number,
  least: number,
  smallest: number,
): HeldWeek {
  const offered = slots.reduce((sum, slot) => sum + slot.until - slot.from, 0)
  const due = owed + share * offered
  let wanted = Math.max(due >= smallest ? due : 0, least > 0 ? Math.max(least, smallest) : 0)
  if (share === 0 || wanted === 0) return { study: slots, reserve: [], owed: due }
  const ahead = wanted - due

  const pieces = Math.max(1, Math.ceil(wanted / LONGEST_PIECE - 0.25))
  const cuts = new Map<Slot, number>()
  let passed = 0
  for (const slot of slots) {
    passed += slot.until - slot.from
    const isDue = passed >= (offered * (cuts.size + 1)) / pieces - 1e-6
    if (isDue) wanted -= cut(cuts, slot, wanted / Math.max(1, pieces - cuts.size), smallest)
  }
  for (let index = slots.length - 1; index >= 0 && wanted >= smallest; index -= 1) {
    const slot = slots[index]
    if (slot !== undefined && !cuts.has(slot)) wanted -= cut(cuts, slot, wanted, smallest)
  }
  const study: Slot[] = []
  const reserve: Slot[] = []
  for (const slot of slots) {
    const until = slot.until - (cuts.get(slot) ?? 0)
    if (until === slot.until) study.push(slot)
    else {
      if (until > slot.from) study.push({ ...slot, until })
      reserve.push({ ...slot, from: until })
    }
  }
  return { study, reserve, owed: wanted - ahead }
}

function cut(cuts: Map<Slot, number>, slot: Slot, wanted: number, smallest: number): number {
  const minutes = cutLength(slot.until - slot.from, wanted, smallest)
  if (minutes > 0) cuts.set(slot, minutes)
  return minutes
}

/** Length to cut from the end of a slot: about `wanted`, a round figure, without leaving a crumb. */
function cutLength(length: number, wanted: number, smallest: number): number {
  if (wanted < smallest * 0.75) return 0
  const step = wanted >= 60 ? 15 : 5
  const round = Math.max(smallest, Math.round(wanted / step) * step)
  if (round >= length) return length
  const rest = length - round
  if (rest >= smallest) return round
  return rest < smallest / 2 ? length : Math.max(smallest, length - smallest)
}
