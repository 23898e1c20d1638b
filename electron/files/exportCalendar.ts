import { readFile, stat } from 'node:fs/promises'
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

/** Most octets of a file in the place that is read to see what it held. */
const MOST_FORMER = 20_000_000

/**
 * Asks for a place and writes the accepted plan there. Asks nothing where there is no plan. Of a calendar
 * file in that place that the app wrote before, events that the plan no longer has are called off, and those
 * that it has in another place follow there.
 */
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
    former: await readFormer(path),
  })
  const written = await writeAtomically(path, text)
  if (written.ok) {
    const calledOff = count(text, '\nSTATUS:CANCELLED\r')
    const events = count(text, '\nBEGIN:VEVENT\r') - calledOff
    return ok({ kind: 'written', path, events, calledOff })
  }
  const { code } = written.error
  const isFull = code === 'ENOSPC' || code === 'EDQUOT'
  return err(isFull ? { kind: 'disk-full', path } : { kind: 'not-writable', path, code })
}

/** What stands in a place; null where nothing does, or nothing that can be read. */
async function readFormer(path: string): Promise<string | null> {
  try {
    const { size } = await stat(path)
    return size > MOST_FORMER ? null : await readFile(path, 'utf8')
  } catch {
    return null
  }
}

function count(text: string, part: string): number {
  return text.split(part).length - 1
}
