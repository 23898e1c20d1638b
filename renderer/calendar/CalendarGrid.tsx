import {
  Calendar,
  type CalendarOptions,
  type CalendarRef,
  type EventApi,
  type EventInput,
  type EventSourceFuncInfo,
} from '@fullcalendar/react'
import dayGridPlugin from '@fullcalendar/react/daygrid'
import interactionPlugin from '@fullcalendar/react/interaction'
import listPlugin from '@fullcalendar/react/list'
import timeGridPlugin from '@fullcalendar/react/timegrid'
import '@fullcalendar/react/skeleton.css'
import { X } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Session } from '../../shared/model/plan.ts'
import { type DayNumber, mondayOf, toCivilDate, toDayNumber } from '../../shared/time/civilDate.ts'
import { toClockTime } from '../../shared/time/clockTime.ts'
import { formatDate } from '../../shared/words/dates.ts'
import { makeChange } from '../moves/makeChange.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import type { WallClock } from '../plan/wallClock.ts'
import { useStore } from '../state/store.ts'
import { calendarWords } from '../words/calendar.ts'
import { dateRange, fullDate } from '../words/dates.ts'
import { BeyondDay } from './BeyondDay.tsx'
import { bringIntoSight } from './bringIntoSight.ts'
import styles from './CalendarGrid.module.css'
import { calendarTheme } from './calendarTheme.ts'
import { renderDayHeading } from './DayHeading.tsx'
import { DayLocks, findDayHeadings } from './DayLocks.tsx'
import { findDayHours } from './dayHours.ts'
import { renderEvent } from './EventBody.tsx'
import { type EventSubject, eventSource } from './events.ts'
import { firstToShow, stillToShow } from './firstToShow.ts'
import { focusLetGo } from './focusSession.ts'
import { useLightChain } from './litChain.ts'
import { type CalendarMode, LIST_WEEKS } from './mode.ts'
import { onHeight } from './onHeight.ts'
import { showInList } from './showInList.ts'
import { useDragCancel } from './useDragCancel.ts'
import { notePutDown, useSlides } from './useSlides.ts'

/** A mode that FullCalendar draws; the year is a map of our own. */
export type GridMode = Exclude<CalendarMode, 'year'>

const VIEWS: Readonly<Record<GridMode, string>> = {
  week: 'timeGridWeek',
  month: 'dayGridMonth',
  day: 'timeGridDay',
  list: 'listWeeks',
}

const MS_PER_DAY = 86_400_000
const MS_PER_MINUTE = 60_000
const DAYS_PER_WEEK = 7

/** Least height of an hour in px: a long day fits a small window and 25 minutes still hold a line. */
const HOUR_HEIGHT = 36
/** Least height of an event in px: one line of text. */
const SHORTEST_EVENT = 15
/** What a session that is dragged snaps to. */
const SNAP = '00:15:00'

/** What never changes. Everything in it is wall-clock time, drawn as if it were UTC. */
const FIXED: CalendarOptions = {
  ...calendarTheme,
  plugins: [dayGridPlugin, timeGridPlugin, listPlugin, interactionPlugin],
  timeZone: 'UTC',
  locale: 'en-GB',
  firstDay: 1,
  headerToolbar: false,
  height: '100%',
  eventContent: renderEvent,
  backgroundEventContent: renderEvent,
  dayHeaderContent: renderDayHeading,
  nowIndicator: true,
  navLinks: true,
  snapDuration: SNAP,
  dragRevertDuration: 150,
  slotDuration: '01:00:00',
  slotMinHeight: HOUR_HEIGHT,
  views: {
    // There is room for little of a day: study before what is kept free.
    dayGridMonth: { eventOrder: 'order,start,-duration' },
    listWeeks: {
      type: 'list',
      duration: { weeks: LIST_WEEKS },
      navLinkHint: (_, date) => fullDate(dayOf(date)),
    },
  },
  // Formats of its own: each of Intl's takes about a millisecond of the start.
  slotHeaderFormat: ({ date }) => toClockTime(date.hour * 60 + date.minute),
  // Events say their times themselves.
  displayEventTime: false,
  // Not shown, but the name of the table.
  titleFormat: ({ start, end }) => dateRange(dayOf(start.marker), dayOf((end ?? start).marker)),
  scrollTimeReset: false,
  expandRows: true,
  eventMinHeight: SHORTEST_EVENT,
  slotEventOverlap: false,
  allDayText: calendarWords.allDay,
  dayMaxEvents: true,
  eventDisplay: 'block',
  eventOrder: 'start,-duration',
  moreLinkText: calendarWords.more,
  moreLinkHint: calendarWords.moreHint,
  // The name of a day’s heading holds the words that stand there.
  navLinkHint: (_, date) => formatDate(toCivilDate(dayOf(date))),
  popoverCloseContent: <X size={14} aria-hidden />,
  popoverFormat: { weekday: 'long', day: 'numeric', month: 'long' },
  noEventsText: calendarWords.noSessions,
  fixedWeekCount: false,
  nextDayThreshold: '12:00:00',
  listDayFormat: { weekday: 'long' },
  listDayAltFormat: { day: 'numeric', month: 'long' },
}

type CalendarGridProps = {
  readonly index: PlanIndex
  /** Civil dates on which nothing moves. */
  readonly lockedDays: readonly string[]
  readonly clock: WallClock
  readonly mode: GridMode
  readonly day: DayNumber
  readonly onOpen: (subject: EventSubject) => void
  readonly onGoTo: (day: DayNumber, mode: GridMode) => void
}

/**
 * Month, week, day and list of a plan, without a zone, so that the zone of the computer never moves a
 * session. A step in time changes no option: FullCalendar then draws only what comes into sight.
 */
export function CalendarGrid(props: CalendarGridProps) {
  const { index, lockedDays, clock, mode, day } = props
  const calendar = useRef<CalendarRef>(null)
  const latest = useRef(props)
  latest.current = props
  const surface = useLightChain<HTMLDivElement>(
    index.roadmap,
    (element) => sessionAt(index, element)?.topic ?? null,
  )

  useSlides(surface, index)
  const drag = useDragCancel()
  const [headings, setHeadings] = useState<readonly HTMLElement[]>([])

  // What FullCalendar was last told: a date that it shows already would make it draw everything anew.
  const told = useRef({ mode, day })
  useEffect(() => {
    const api = calendar.current?.getApi()
    const date = toCivilDate(day)
    const last = told.current
    if (api === undefined || (last.mode === mode && last.day === day)) return
    told.current = { mode, day }
    if (last.mode !== mode) api.changeView(VIEWS[mode], date)
    else api.gotoDate(date)
  }, [mode, day])

  useEffect(() => {
    if (mode !== 'list') return
    const frame = requestAnimationFrame(() => showInList(surface.current, toCivilDate(day)))
    return () => cancelAnimationFrame(frame)
  }, [mode, day, surface])

  // Other days, or less room, come into sight with what is explained or first in them, and as far as it fits with
  // what is to come in a week or with the whole of a day; a step within the same days leaves the eye in peace.
  const shownFrom = mode === 'week' ? mondayOf(day) : day
  useEffect(() => {
    if (mode === 'list') return
    const show = () => {
      const { index, clock, day } = latest.current
      const { subject } = useStore.getState()
      if (mode === 'month') {
        const date = `[data-date="${toCivilDate(day)}"]`
        return bringIntoSight(surface.current?.querySelector<HTMLElement>(date))
      }
      const explained = elementOf(surface.current, subject?.id)
      if (explained !== null) return bringIntoSight(explained)
      const days = daysFrom(shownFrom, mode)
      const beside = mode === 'day' ? index.sessions.get(day) : stillToShow(index, days, clock)
      bringIntoSight(
        elementOf(surface.current, firstToShow(index, days, day, clock)?.id),
        (beside ?? []).flatMap(({ id }) => elementOf(surface.current, id) ?? []),
      )
    }
    return onHeight(surface.current, show)
  }, [mode, shownFrom, surface])

  const options = useMemo((): CalendarOptions => {
    const source = eventSource(index, lockedDays)
    const hours = findDayHours(index)
    const start = latest.current
    const letGo = ({ event }: { readonly event: EventApi }) => {
      drag.onStop()
      focusLetGo(event.id)
    }
    return {
      ...FIXED,
      initialView: VIEWS[start.mode],
      initialDate: toCivilDate(start.day),
      now: () => toWall(latest.current.clock),
      slotMinTime: toDuration(hours.from),
      slotMaxTime: toDuration(hours.until),
      scrollTime: toDuration(hours.from),
      events: (info: EventSourceFuncInfo, succeed: (events: EventInput[]) => void) =>
        succeed(source(toDayNumber(info.startStr), toDayNumber(info.endStr))),
      datesSet: () => requestAnimationFrame(() => setHeadings(findDayHeadings(surface.current))),
      eventDragStart: drag.onStart,
      eventDragStop: letGo,
      eventResizeStart: drag.onStart,
      eventResizeStop: letGo,
      eventDrop: ({ event, revert }) => {
        const place = placeOf(event)
        if (place === null || drag.isCancelled()) return revert()
        notePutDown(event.id)
        void makeChange({ kind: 'move', session: event.id, ...place }, () => {
          notePutDown(null)
          revert()
        })
      },
      eventResize: ({ event, revert }) => {
        const { start, end } = event
        if (start === null || end === null || drag.isCancelled()) return revert()
        const minutes = Math.round((end.getTime() - start.getTime()) / MS_PER_MINUTE)
        void makeChange({ kind: 'resize', session: event.id, minutes }, revert)
      },
      eventClick: ({ event, el }) => {
        // FullCalendar keeps the pointer from giving it the focus, which is to come back here.
        el.focus({ preventScroll: true })
        latest.current.onOpen(subjectOf(event))
      },
      navLinkDayClick: (date) => latest.current.onGoTo(dayOf(date), 'day'),
    }
  }, [index, lockedDays, surface, drag])

  // FullCalendar asks what time it is by its own timer, and as soon as it is told that the page came into sight.
  const wall = toWall(clock)
  const marked = useRef(wall)
  useEffect(() => {
    if (marked.current === wall) return
    marked.current = wall
    document.dispatchEvent(new Event('visibilitychange'))
  }, [wall])

  const grid = useMemo(() => <Calendar ref={calendar} {...options} />, [options])
  return (
    <>
      <div ref={surface} className={styles.grid} data-mode={mode}>
        {grid}
        <DayLocks headings={headings} lockedDays={lockedDays} />
      </div>
      {mode === 'day' ? <BeyondDay surface={surface} /> : null}
    </>
  )
}

/** The day that FullCalendar means by a date, which shows the wall as if it were UTC. */
function dayOf(date: Date): DayNumber {
  return Math.floor(date.getTime() / MS_PER_DAY)
}

function daysFrom(first: DayNumber, mode: GridMode): DayNumber[] {
  return Array.from({ length: mode === 'week' ? DAYS_PER_WEEK : 1 }, (_, place) => first + place)
}

function elementOf(surface: HTMLElement | null, id: string | undefined): HTMLElement | null {
  if (id === undefined) return null
  return surface?.querySelector<HTMLElement>(`[data-session="${CSS.escape(id)}"]`) ?? null
}

/** The session whose event is or surrounds an element. */
function sessionAt(index: PlanIndex, element: Element): Session | undefined {
  const body = element.closest('[role=button]')?.querySelector<HTMLElement>('[data-session]')
  return index.sessionById.get(body?.dataset.session ?? '')
}

function subjectOf(event: EventApi): EventSubject {
  return event.extendedProps.subject
}

/** Where an event stands on the wall; null for one of the whole day. */
function placeOf({ allDay, start }: EventApi): { date: string; start: string } | null {
  if (allDay || start === null) return null
  const wall = start.toISOString()
  return { date: wall.slice(0, 10), start: wall.slice(11, 16) }
}

/** A moment on the wall, as FullCalendar reads it. */
function toWall({ day, minuteOfDay }: WallClock): string {
  return `${toCivilDate(day)}T${toClockTime(minuteOfDay)}:00`
}

/** `HH:MM:SS`; more than 24 hours reach into the next day. */
function toDuration(minutes: number): string {
  const hours = String(Math.floor(minutes / 60)).padStart(2, '0')
  return `${hours}:${String(minutes % 60).padStart(2, '0')}:00`
}
