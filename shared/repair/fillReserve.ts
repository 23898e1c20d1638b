import { mondayOf } from '../time/civilDate.ts'
import type { Board, Free } from './board.ts'

/**
 * More reserve for hours that have just become others: where a week keeps less than a share of what it
 * offers, so much of its free time as lacks, the last stretches first.
 * @param held Reserve already kept after today, in free stretches of the board.
 * @param share Share of the offered minutes, from 0 to 1.
 * @param smallest Shortest stretch in minutes.
 * @param lastDay No reserve after this day.
 * @returns all reserve, in order of time.
 */
export function fillReserve(
  { slots, free }: Pick<Board, 'slots' | 'free'>,
  held: readonly Free[],
  share: number,
  smallest: number,
  lastDay: number,
): Free[] {
  const lacking = new Map<number, number>()
  const note = ({ day }: { readonly day: number }, minutes: number) => {
    const monday = mondayOf(day)
    lacking.set(monday, (lacking.get(monday) ?? 0) + minutes)
  }
  for (const slot of slots) if (slot.day <= lastDay) note(slot, share * (slot.until - slot.from))
  for (const { slot, from, until } of held) note(slot, from - until)
  const added: Free[] = []
  for (const stretch of without(free, held).reverse()) {
    const { slot, from, until } = stretch
    const lack = Math.floor(lacking.get(mondayOf(slot.day)) ?? 0)
    const minutes = Math.min(lack, until - from)
    if (minutes < smallest || slot.day > lastDay) continue
    added.push({ ...stretch, until: from + minutes })
    note(slot, -minutes)
  }
  return [...held, ...added].sort((a, b) => a.from - b.from)
}

/** What is left of free stretches without others that lie in them; both in order of time. */
function without(free: readonly Free[], taken: readonly Free[]): Free[] {
  let next = 0
  return free.flatMap(({ slot, from, until }) => {
    const left: Free[] = []
    let at = from
    for (; (taken[next]?.from ?? until) < until; next += 1) {
      const piece = taken[next]
      if (piece === undefined) break
      if (piece.from > at) left.push({ slot, from: at, until: piece.from })
      at = piece.until
    }
    return at < until ? [...left, { slot, from: at, until }] : left
  })
}
