import type { Work } from '../curriculum/work.ts'
import type { DayNumber } from '../time/civilDate.ts'
import type { Instant } from '../time/zone.ts'
import { KIND_INDEX } from './blockBalance.ts'
import { orderUnits } from './orderUnits.ts'

const NONE: ReadonlySet<string> = new Set()

/** What is done, begun and possible while a plan is being filled. All arrays are indexed like `work`. */
export type Agenda = {
  readonly work: Work
  /** Where each unit stands in the order of work, in minutes (see `orderUnits`). */
  readonly positions: Float64Array
  /** Kind of each activity, as index into `KINDS`. */
  readonly kinds: Int8Array
  /** Minutes left of each activity. */
  readonly activityLeft: Float64Array
  /** Minutes left of each unit. */
  readonly unitLeft: Float64Array
  /** Hard prerequisites not finished yet. */
  readonly waitingFor: Int32Array
  /** Instant before which a unit must not start. */
  readonly notBefore: Float64Array
  /** Day of a unit's first session; NaN before it, past where it was begun before this plan. */
  readonly firstDay: Float64Array
  /** Date of a unit's last session on the wall once it is finished; NaN before. */
  readonly finishedOn: Float64Array
  /** Hard prerequisite of a unit that was finished last; -1 for none. */
  readonly freedBy: Int32Array
  /** Units begun and not finished, oldest first. */
  readonly open: number[]
  /** Units that may be begun, best first. */
  readonly ready: number[]
  /** Units whose prerequisites are finished but whose lag has not passed. */
  readonly lagging: number[]
  /** Minutes left of each phase. */
  readonly phaseLeft: Float64Array
  /** Earliest phase with minutes left. */
  leadPhase: number
  minutesLeft: number
}

/**
 * The agenda before anything is placed.
 * @param begun Ids of units begun before: they go on rather than wait for their turn.
 */
export function createAgenda(work: Work, begun: ReadonlySet<string> = NONE): Agenda {
  const { units, activities } = work
  const agenda: Agenda = {
    work,
    positions: orderUnits(work),
    kinds: Int8Array.from(activities, (activity) => KIND_INDEX[activity.kind]),
    activityLeft: Float64Array.from(activities, (activity) => activity.minutes),
    unitLeft: new Float64Array(units.length),
    waitingFor: Int32Array.from(units, (unit) => unit.after.length),
    notBefore: new Float64Array(units.length).fill(Number.NEGATIVE_INFINITY),
    firstDay: new Float64Array(units.length).fill(Number.NaN),
    finishedOn: new Float64Array(units.length).fill(Number.NaN),
    freedBy: new Int32Array(units.length).fill(-1),
    open: [],
    ready: [],
    lagging: [],
    phaseLeft: new Float64Array(1 + Math.max(0, ...units.map((unit) => unit.phase))),
    leadPhase: 0,
    minutesLeft: 0,
  }
  for (const activity of activities) {
    agenda.unitLeft[activity.unit] = (agenda.unitLeft[activity.unit] ?? 0) + activity.minutes
    agenda.minutesLeft += activity.minutes
    const phase = units[activity.unit]?.phase ?? 0
    agenda.phaseLeft[phase] = (agenda.phaseLeft[phase] ?? 0) + activity.minutes
  }
  advancePhase(agenda)
  units.forEach((unit, index) => {
    if (unit.after.length > 0) return
    if (begun.has(unit.id)) {
      agenda.firstDay[index] = Number.NEGATIVE_INFINITY
      agenda.open.push(index)
    } else insertReady(agenda, index)
  })
  return agenda
}

/** Makes units available whose lag has passed at `now`. */
export function releaseLagging(agenda: Agenda, now: Instant): void {
  for (let index = agenda.lagging.length - 1; index >= 0; index -= 1) {
    const unit = agenda.lagging[index]
    if (unit === undefined || (agenda.notBefore[unit] ?? 0) > now) continue
    agenda.lagging.splice(index, 1)
    insertReady(agenda, unit)
  }
}

/**
 * Notes that `minutes` of an activity are placed in `[from, until)` in a window of `day`.
 * @param date Date that the wall shows at its start: past midnight another one.
 * @returns the index of the unit when it is thereby finished, else -1.
 */
export function notePlaced(
  agenda: Agenda,
  activity: number,
  minutes: number,
  until: Instant,
  day: DayNumber,
  date: DayNumber = day,
): number {
  const unit = agenda.work.activities[activity]?.unit ?? -1
  if (Number.isNaN(agenda.firstDay[unit])) {
    agenda.firstDay[unit] = day
    agenda.ready.splice(agenda.ready.indexOf(unit), 1)
    agenda.open.push(unit)
  }
  agenda.activityLeft[activity] = (agenda.activityLeft[activity] ?? 0) - minutes
  const left = (agenda.unitLeft[unit] ?? 0) - minutes
  agenda.unitLeft[unit] = left
  agenda.minutesLeft -= minutes
  const phase = agenda.work.units[unit]?.phase ?? 0
  agenda.phaseLeft[phase] = (agenda.phaseLeft[phase] ?? 0) - minutes
  advancePhase(agenda)
  if (left > 0) return -1
  agenda.open.splice(agenda.open.indexOf(unit), 1)
  agenda.finishedOn[unit] = date
  freeSuccessors(agenda, unit, until)
  return unit
}

function advancePhase(agenda: Agenda): void {
  while (agenda.minutesLeft > 0 && agenda.phaseLeft[agenda.leadPhase] === 0) agenda.leadPhase += 1
}

function freeSuccessors(agenda: Agenda, finished: number, until: Instant): void {
  for (const { unit, lag } of agenda.work.units[finished]?.before ?? []) {
    agenda.notBefore[unit] = Math.max(agenda.notBefore[unit] ?? 0, until + lag)
    agenda.freedBy[unit] = finished
    const waiting = (agenda.waitingFor[unit] ?? 0) - 1
    agenda.waitingFor[unit] = waiting
    if (waiting > 0) continue
    if ((agenda.notBefore[unit] ?? 0) > until) agenda.lagging.push(unit)
    else insertReady(agenda, unit)
  }
}

/** Keeps `ready` in order of position. */
function insertReady(agenda: Agenda, unit: number): void {
  const { ready, positions } = agenda
  let low = 0
  let high = ready.length
  while (low < high) {
    const middle = (low + high) >> 1
    const other = ready[middle]
    if (other !== undefined && comesFirst(positions, other, unit)) low = middle + 1
    else high = middle
  }
  ready.splice(low, 0, unit)
}

function comesFirst(positions: Float64Array, a: number, b: number): boolean {
  const [first = 0, second = 0] = [positions[a], positions[b]]
  return first === second ? a < b : first < second
}
