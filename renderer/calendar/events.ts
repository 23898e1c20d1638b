import type { EventInput } from '@fullcalendar/react'
import type { Milestone, Reserve, Session } from '../../shared/model/plan.ts'
import { type DayNumber, toCivilDate, toDayNumber } from '../../shared/time/civilDate.ts'
import { toClockTime, toMinuteOfDay } from '../../shared/time/clockTime.ts'
import { type ShortTitle, shorten, shortTitleOf } from '../../shared/words/titles.ts'
import { type ChangedRun, findChangedRuns } from '../plan/changedRuns.ts'
import type { PlanIndex } from '../plan/planIndex.ts'

/** What stands behind an event of the calendar. */
export type EventSubject =
  | {
      readonly kind: 'session'
      readonly session: Session
      readonly short: ShortTitle
      readonly phase: number
    }
  | { readonly kind: 'reserve'; readonly reserve: Reserve }
  | {
      readonly kind: 'milestone'
      readonly milestone: Milestone
      readonly shortTitle: string
      readonly phase: number
    }
  | { readonly kind: 'days-off'; readonly reason: string | null }
  | { readonly kind: 'locked' }

/** Makes the events of a range, each day's only once. */
export type EventSource = (from: DayNumber, until: DayNumber) => EventInput[]

/**
 * A source of calendar events over a plan; sessions that are planned can be dragged, but not from a
 * locked day. It hands out the events of the days `[from, until)` and of
 * the day before, whose last session may run past midnight.
 * Times are wall-clock times without a zone: the calendar shows them as they are, on any host.
 */
export function eventSource(index: PlanIndex, lockedDays: readonly string[] = []): EventSource {
  const made = new Map<DayNumber, readonly EventInput[]>()
  const describeMilestone = milestoneSubjects(index)
  const runs = findChangedRuns(index)
    .filter((run) => run.kind === 'off')
    .map(toDaysOffEvent)
  const locked = new Set(lockedDays)
  return (from, until) => {
    const events = runs
      .filter((run) => run.from < until && run.until > from)
      .map((run) => run.event)
    for (let day = from - 1; day < until; day += 1) {
      const known = made.get(day)
      const ofDay = known ?? makeDay(index, describeMilestone, locked, day)
      if (known === undefined) made.set(day, ofDay)
      events.push(...ofDay)
    }
    return events
  }
}

function makeDay(
  index: PlanIndex,
  describeMilestone: (milestone: Milestone) => EventSubject,
  locked: ReadonlySet<string>,
  day: DayNumber,
): EventInput[] {
  const date = toCivilDate(day)
  const isLocked = locked.has(date)
  const milestones = index.milestones.get(day) ?? []
  const sessions = index.sessions.get(day) ?? []
  const reserve = index.reserve.get(day) ?? []
  return [
    ...(isLocked ? [toLockedEvent(date)] : []),
    ...milestones.map((milestone) => toMilestoneEvent(milestone, describeMilestone(milestone))),
    ...sessions.map((session) => toSessionEvent(session, index, isLocked)),
    ...reserve.map(toReserveEvent),
  ]
}

function toSessionEvent(session: Session, index: PlanIndex, isLocked: boolean): EventInput {
  const subject: EventSubject = {
    kind: 'session',
    session,
    short: shortTitleOf(session, index.roadmap.roadmap),
    phase: index.roadmap.items.get(session.topic)?.phase ?? 0,
  }
  return {
    id: session.id,
    title: session.title,
    ...wallTimes(session),
    editable: session.status === 'planned' && !isLocked,
    extendedProps: { subject, order: 0 },
  }
}

/** A quiet ground behind a day on which nothing moves. */
function toLockedEvent(date: string): EventInput {
  const subject: EventSubject = { kind: 'locked' }
  return {
    id: `locked ${date}`,
    start: date,
    allDay: true,
    display: 'background',
    extendedProps: { subject, order: 0 },
  }
}

function toReserveEvent(reserve: Reserve): EventInput {
  const subject: EventSubject = { kind: 'reserve', reserve }
  return {
    id: `reserve ${reserve.date} ${reserve.start}`,
    ...wallTimes(reserve),
    interactive: false,
    extendedProps: { subject, order: 1 },
  }
}

/** Days off as grey ground behind everything; other hours than usual need no mark in the grid. */
function toDaysOffEvent(run: ChangedRun) {
  const subject: EventSubject = { kind: 'days-off', reason: run.reason }
  const event: EventInput = {
    id: `days off ${run.from}`,
    start: toCivilDate(run.from),
    end: toCivilDate(run.until),
    allDay: true,
    display: 'background',
    extendedProps: { subject, order: 0 },
  }
  return { from: run.from, until: run.until, event }
}

/** What the roadmap says about the milestones of a plan. */
function milestoneSubjects({ roadmap: { roadmap } }: PlanIndex) {
  const phases = new Map(roadmap.phases.map((phase, ordinal) => [phase.id, ordinal]))
  const parts = new Map(roadmap.milestones.map((part) => [part.id, part]))
  return (milestone: Milestone): EventSubject => {
    const part = parts.get(milestone.id)
    return {
      kind: 'milestone',
      milestone,
      shortTitle: shorten(part ?? milestone),
      phase: phases.get(part?.phase ?? '') ?? 0,
    }
  }
}

function toMilestoneEvent(milestone: Milestone, subject: EventSubject): EventInput {
  return {
    id: `milestone ${milestone.id}`,
    title: milestone.title,
    start: milestone.date,
    allDay: true,
    extendedProps: { subject, order: 0 },
  }
}

/** A session never crosses a change of the clock, so its end on the wall is its start plus its minutes. */
function wallTimes(timed: Session | Reserve): { start: string; end: string } {
  const endMinute = toMinuteOfDay(timed.start) + timed.minutes
  const endDate = toCivilDate(toDayNumber(timed.date) + Math.floor(endMinute / 1440))
  return {
    start: `${timed.date}T${timed.start}:00`,
    end: `${endDate}T${toClockTime(endMinute)}:00`,
  }
}
