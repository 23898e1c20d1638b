import type { PlannerDocument } from '../../shared/document/document.ts'
import type { Plan } from '../../shared/model/plan.ts'
import type { Roadmap } from '../../shared/model/roadmap.ts'
import type { RepairInput } from '../../shared/repair/types.ts'
import { toCivilDate } from '../../shared/time/civilDate.ts'
import { MINUTES_PER_DAY, toClockTime } from '../../shared/time/clockTime.ts'
import type { WallClock } from '../plan/wallClock.ts'
import { memoise } from '../state/memoise.ts'
import { selectRoadmap } from '../state/selectors.ts'

/** What is caught up today begins with the next quarter of an hour that is at least so many minutes away. */
const LEAST_WAIT = 5
const QUARTER = 15

const build = (
  plan: Plan,
  roadmap: Roadmap,
  closedDays: readonly string[],
  freezeDays: number,
  today: string,
): RepairInput => ({
  roadmap,
  plan,
  profile: plan.profile,
  busy: [],
  today,
  freezeDays,
  closedDays,
})

const buildFromTomorrow = memoise(build)
const buildFromNow = memoise((now: string, ...rest: Parameters<typeof build>) => ({
  ...build(...rest),
  now,
}))

/**
 * What a change of the accepted plan from tomorrow on starts from; the very same until something of it
 * changes.
 * @param today Civil date on the learner's wall.
 */
export function inputFromTomorrow(document: PlannerDocument, today: string): RepairInput | null {
  const { plan, lockedDays, settings } = document
  if (plan === null) return null
  return buildFromTomorrow(
    plan,
    selectRoadmap({ document }),
    lockedDays,
    settings.freezeDays,
    today,
  )
}

/** The same for a mend, which uses what is left of today: the very same for a quarter of an hour. */
export function mendInput(
  document: PlannerDocument,
  { day, minuteOfDay }: WallClock,
): RepairInput | null {
  const { plan, lockedDays, settings } = document
  const today = toCivilDate(day)
  const from = Math.ceil((minuteOfDay + LEAST_WAIT) / QUARTER) * QUARTER
  if (plan === null || from >= MINUTES_PER_DAY) return inputFromTomorrow(document, today)
  return buildFromNow(
    toClockTime(from),
    plan,
    selectRoadmap({ document }),
    lockedDays,
    settings.freezeDays,
    today,
  )
}
