import type { Plan } from '../model/plan.ts'
import { toCivilDate, toDayNumber } from '../time/civilDate.ts'

/** The days over which a plan spreads its share of reserve (PLANNING.md: 8–20 % in any four weeks). */
const SOON_DAYS = 28

/**
 * Minutes that a plan keeps free for catching up in the four weeks after a day, and not after its last
 * session: what takes a loss without moving much. Reserve in a year takes it too, but only with
 * everything moved in between.
 * @param today Civil date; its own reserve does not count.
 */
export function reserveSoon({ reserve, summary }: Plan, today: string): number {
  const last = toCivilDate(toDayNumber(today) + SOON_DAYS)
  const until = summary.finish !== null && summary.finish < last ? summary.finish : last
  return reserve.reduce(
    (sum, { date, minutes }) => (date > today && date <= until ? sum + minutes : sum),
    0,
  )
}
