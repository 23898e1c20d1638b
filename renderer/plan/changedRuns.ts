import type { DayNumber } from '../../shared/time/civilDate.ts'
import { type ChangedDay, findChangedDays } from './changedDays.ts'
import type { PlanIndex } from './planIndex.ts'

/** Neighbouring days `[from, until)` that are changed in the same way for the same reason. */
export type ChangedRun = ChangedDay & { readonly from: DayNumber; readonly until: DayNumber }

/** The exceptions of a plan's horizon as runs of days, in order of time. */
export function findChangedRuns(index: PlanIndex): ChangedRun[] {
  const days = findChangedDays(index.plan.profile, index.from, index.until)
  const runs: ChangedRun[] = []
  for (let day = index.from; day < index.until; day += 1) {
    const changed = days.get(day)
    const last = runs[runs.length - 1]
    if (changed === undefined) continue
    if (last?.until === day && last.kind === changed.kind && last.reason === changed.reason) {
      runs[runs.length - 1] = { ...last, until: day + 1 }
    } else {
      runs.push({ ...changed, from: day, until: day + 1 })
    }
  }
  return runs
}
