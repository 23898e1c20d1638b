import { MINUTES_PER_DAY } from '../time/clockTime.ts'
import type { Instant } from '../time/zone.ts'
import type { Agenda } from './agenda.ts'

/** What it costs to begin a unit on the heels of what it needs, and the days after which it costs nothing. */
const HASTE = 12
const PATIENT_DAYS = 28

/**
 * What it costs to begin a unit so soon after its last prerequisite, beside other costs of a choice. A
 * missed session of the prerequisite has to find another place before the unit begins: the more time
 * lies between the two, the fewer sessions a miss moves. Where nothing else may be studied it is paid.
 * @param from Start of the slot in question.
 */
export function hasteCost({ notBefore }: Agenda, unit: number, from: Instant): number {
  const days = (from - (notBefore[unit] ?? 0)) / MINUTES_PER_DAY
  return days >= PATIENT_DAYS ? 0 : HASTE * (1 - Math.max(0, days) / PATIENT_DAYS)
}
