import { toIcs } from '../../shared/calendar/toIcs.ts'
import type { PlannerDocument } from '../../shared/document/document.ts'
import type { ExportError, ExportOptions, ExportOutcome } from '../../shared/ipc/files.ts'

import { err, ok, type Result } from '../../shared/model/result.ts'
import type { Roadmap } from '../../shared/model/roadmap.ts'
import { writeAtomically } from './writeAtomically.ts'

/** What an export needs from the shell. */
export type ExportSurroundings = {
  readonly document: PlannerDocument
  readonly builtInRoadmap: Roadmap
  readonly now: () => Date
  /** Asks for a place; null when the learner thought better of it. */
  readonly askPath: () => Promise<string | null>
}

/** Asks for a place and writes the accepted plan there. Asks nothing where there is no plan. */
export async function exportCalendar(
  options: ExportOptions,
  { document, builtInRoadmap, now, askPath }: ExportSurroundings,
): Promise<Result<ExportOutcome, ExportError>> {
  const { plan, roadmap } = document
  if (plan === null) return err({ kind: 'no-plan' })
  const path = await askPath()
  if (path === null) return ok({ kind: 'cancelled' })
  const text = toIcs(plan, roadmap ?? builtInRoadmap, {
    ...options,
    stamp: now().toISOString(),
  })
  const written = await writeAtomically(path, text)
  if (written.ok) {
    return ok({ kind: 'written', path, events: text.split('\nBEGIN:VEVENT\r').length - 1 })
  }
  const { code } = written.error
  const isFull = code === 'ENOSPC' || code === 'EDQUOT'
  return err(isFull ? { kind: 'disk-full', path } : { kind: 'not-writable', path, code })
}
