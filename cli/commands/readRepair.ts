import { decodeLog } from '../../shared/decode/decodeLog.ts'
import { decodeProfile } from '../../shared/decode/decodeProfile.ts'
import { applyLog } from '../../shared/log/applyLog.ts'
import type { Log } from '../../shared/model/log.ts'
import type { Plan } from '../../shared/model/plan.ts'
import type { Profile } from '../../shared/model/profile.ts'
import { err, ok, type Result } from '../../shared/model/result.ts'
import type { Roadmap } from '../../shared/model/roadmap.ts'
import { addMonths, isCivilDate, toCivilDate, toDayNumber } from '../../shared/time/civilDate.ts'
import { describeFaultOf } from '../../shared/words/faults.ts'
import type { Arguments } from '../command.ts'
import { readJson } from '../files/readJson.ts'

/** How long after a plan's horizon it may still be repaired, in days. */
const GRACE_DAYS = 366

/** Reads `--log`, where it is given, and writes it into a plan; nothing may be noted after `--today`. */
export async function readLogged(
  plan: Plan,
  options: Arguments['options'],
): Promise<Result<Plan, string[]>> {
  const { log: path, today = '' } = options
  if (path === undefined) return ok(plan)
  const log = await readJson(path, decodeLog)
  if (!log.ok) return log
  const logged = applyLog(plan, log.value)
  const faults = [...checkNoted(log.value, today), ...(logged.ok ? [] : logged.error)]
  if (logged.ok && faults.length === 0) return logged
  return err(faults.map((fault) => describeFaultOf(path, fault)))
}

function checkNoted({ entries }: Log, today: string) {
  return entries.flatMap(({ on }, index) =>
    on <= today
      ? []
      : [
          {
            path: `entries.${index}.on`,
            code: 'out-of-order' as const,
            facts: { found: on, latest: today },
          },
        ],
  )
}

/** Reads the `--profile` of a changed life; the plan's own where none is given. */
export async function readChanged(
  plan: Plan,
  roadmap: Roadmap,
  path: string | undefined,
): Promise<Result<Profile, string[]>> {
  return path === undefined
    ? ok(plan.profile)
    : readJson(path, (input) => decodeProfile(input, roadmap))
}

/** What is wrong with `--today`: no date, before the plan, or more than a year after its horizon. */
export function checkToday(plan: Plan, today: string): string[] {
  if (!isCivilDate(today)) {
    return [`--today: is not a date of the form YYYY-MM-DD that exists: ${today}`]
  }
  const { startDate, horizonMonths, horizonWeeks = 0 } = plan.profile
  const end =
    horizonMonths === undefined
      ? toCivilDate(toDayNumber(startDate) + horizonWeeks * 7)
      : addMonths(startDate, horizonMonths)
  if (today < startDate)
    return [`--today: is ${today}, before the plan, which starts on ${startDate}`]
  return toDayNumber(today) > toDayNumber(end) + GRACE_DAYS
    ? [`--today: is ${today}, long after the plan, which ends before ${end}`]
    : []
}
