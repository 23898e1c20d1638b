import type { ExportOptions } from '../../shared/ipc/files.ts'
import type { Plan } from '../../shared/model/plan.ts'
import { showToast } from '../design/toasts.ts'
import { bridge } from '../state/bridge.ts'
import { describeExportFailure } from '../words/failures.ts'
import { words } from '../words/words.ts'

/** How many events an export of these dates (both inclusive, null is open) would hold. */
export function countEvents(plan: Plan, from: string | null, to: string | null): number {
  const inRange = ({ date }: { readonly date: string }) =>
    (from === null || date >= from) && (to === null || date <= to)
  return plan.sessions.filter(inRange).length + plan.milestones.filter(inRange).length
}

/** Asks for a place and writes the plan there. @returns whether a file was written. */
export async function exportPlan(options: ExportOptions): Promise<boolean> {
  const result = await bridge().exportIcs(options)
  if (!result.ok) {
    showToast({ title: describeExportFailure(result.error), tone: 'wrong' })
    return false
  }
  if (result.value.kind === 'cancelled') return false
  showToast({ title: words.export.written(result.value.events, result.value.path) })
  return true
}
