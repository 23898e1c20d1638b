import type { Fault } from '../../shared/decode/fault.ts'
import type { DraftStep } from '../../shared/document/draft.ts'
import { words } from '../words/words.ts'

const { dates, scope } = words.welcome

/** A field of the journey. */
export type JourneyField = {
  /** How the paths of its faults begin; `data-field` says it on the page. */
  readonly path: string
  readonly name: string
  /** The step on which it is answered. */
  readonly step: DraftStep
}

const FIELDS: readonly JourneyField[] = [
  { path: 'startDate', name: dates.startDate, step: 'dates' },
  { path: 'horizon', name: dates.horizon, step: 'dates' },
  { path: 'timeZones', name: dates.zone, step: 'dates' },
  { path: 'scope.phases', name: scope.phases, step: 'scope' },
  { path: 'scope.priorities', name: scope.priorities, step: 'scope' },
  { path: 'scope.known', name: scope.known, step: 'scope' },
  { path: 'availability', name: words.hours.week, step: 'hours' },
  { path: 'exceptions', name: words.hours.exceptions, step: 'hours' },
  { path: 'limits', name: words.hours.limits, step: 'hours' },
  { path: 'reserveShare', name: words.hours.reserve, step: 'hours' },
  { path: 'paceFactor', name: words.hours.paceFactor, step: 'hours' },
]

/** The journey’s field at a path of the profile; undefined where the journey does not ask for it. */
export function fieldAt(path: string): JourneyField | undefined {
  return FIELDS.find((field) => path.startsWith(field.path))
}

/** The steps on which something has to be mended. */
export function stepsToMend(faults: readonly Fault[]): ReadonlySet<DraftStep> {
  return new Set(faults.flatMap(({ path }) => fieldAt(path)?.step ?? []))
}
