import type { ExportOptions } from '../../shared/ipc/files.ts'
import { showToast } from '../design/toasts.ts'
import { bridge } from '../state/bridge.ts'
import { describeExportFailure } from '../words/failures.ts'
import { words } from '../words/words.ts'

/** Asks for a place and writes the plan there. @returns whether a file was written. */
export async function exportPlan(options: ExportOptions): Promise<boolean> {
  const result = await bridge().exportIcs(options)
  if (!result.ok) {
    showToast({ title: describeExportFailure(result.error), tone: 'wrong' })
    return false
  }
  if (result.value.kind === 'cancelled') return false
  const { events, calledOff, path } = result.value
  showToast({ title: words.export.written(events, calledOff, path) })
  return true
}
