import {
  Calendar,
  type CalendarRef,
  type DayHeaderInfo,
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
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { type DayNumber, toCivilDate, toDayNumber } from '../../shared/time/civilDate.ts'
import { toClockTime } from '../../shared/time/clockTime.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import type { WallClock } from '../plan/wallClock.ts'
import { calendarWords } from '../words/calendar.ts'
import { calendarTheme } from './calendarTheme.ts'
import { DayHeading } from './DayHeading.tsx'
import { findDayHours } from './dayHours.ts'
import { renderEvent } from './EventBody.tsx'
import { type EventSubject, eventSource } from './events.ts'
import { useLitChain } from './litChain.ts'
import type { CalendarMode } from './mode.ts'

/** A mode that FullCalendar draws; the year is a map of our own. */
export type GridMode = Exclude<CalendarMode, 'year'>

const VIEWS: Readonly<Record<GridMode, string>> = {
  week: 'timeGridWeek',
  month: 'dayGridMonth',
  day: 'timeGridDay',
  list: 'listMonth',
}

/** Least height of an hour in px: a long day fits a small window and 25 minutes still hold a line. */
const HOUR_HEIGHT = 36
/** The same where one day stands alone and has room for words. */
const HOUR_HEIGHT_ALONE = 48
/** Least height of an event in px: one line of text. */
const SHORTEST_EVENT = 15

type CalendarGridProps = {
  readonly index: PlanIndex
  readonly clock: WallClock
  readonly mode: GridMode
  readonly day: DayNumber
  readonly onOpen: (subject: EventSubject) => void
  readonly onGoTo: (day: DayNumber, mode: GridMode) => void
}

/**
 * Month, week, day and list of a plan. Everything in it is wall-clock time, drawn as if it were UTC, so
 * that the zone of the computer never moves a session.
 */
export function CalendarGrid({ index, clock, mode, day, onOpen, onGoTo }: CalendarGridProps) {
  const calendar = useRef<CalendarRef>(null)
  const source = useMemo(() => eventSource(index), [index])
  const hours = useMemo(() => findDayHours(index), [index])
  const light = useLitChain((state) => state.light)
  const putOut = useLitChain((state) => state.putOut)

  useEffect(() => {
    const api = calendar.current?.getApi()
    const date = toCivilDate(day)
    if (api === undefined) return
    if (api.view.type !== VIEWS[mode]) api.changeView(VIEWS[mode], date)
    else api.gotoDate(date)
    putOut()
  }, [mode, day, putOut])

  const events = useCallback(
    (info: EventSourceFuncInfo, succeed: (events: EventInput[]) => void) =>
      succeed(source(toDayNumber(info.startStr), toDayNumber(info.endStr))),
    [source],
  )
  const lightUp = (event: EventApi) => {
    const subject = subjectOf(event)
    if (subject.kind === 'session') light(index.roadmap, subject.session.topic)
  }

  return (
    <Calendar
      ref={calendar}
      {...calendarTheme}
      plugins={[dayGridPlugin, timeGridPlugin, listPlugin, interactionPlugin]}
      timeZone="UTC"
      now={`${toCivilDate(clock.day)}T${toClockTime(clock.minuteOfDay)}:00`}
      initialView={VIEWS[mode]}
      initialDate={toCivilDate(day)}
      headerToolbar={false}
      height="100%"
      firstDay={1}
      events={events}
      eventContent={renderEvent}
      backgroundEventContent={renderEvent}
      eventClick={(info) => onOpen(subjectOf(info.event))}
      eventMouseEnter={(info) => lightUp(info.event)}
      eventMouseLeave={putOut}
      nowIndicator
      navLinks
      navLinkDayClick={(date) => onGoTo(Math.floor(date.getTime() / 86_400_000), 'day')}
      dayHeaderContent={(info: DayHeaderInfo) => <DayHeading info={info} />}
      slotMinTime={toDuration(hours.from)}
      slotMaxTime={toDuration(hours.until)}
      slotDuration="01:00:00"
      slotMinHeight={HOUR_HEIGHT}
      views={{ timeGridDay: { slotMinHeight: HOUR_HEIGHT_ALONE } }}
      slotHeaderFormat={{ hour: '2-digit', minute: '2-digit', hour12: false }}
      scrollTime={toDuration(hours.from)}
      scrollTimeReset={false}
      expandRows
      eventMinHeight={SHORTEST_EVENT}
      slotEventOverlap={false}
      allDayText={calendarWords.allDay}
      dayMaxEvents
      eventDisplay="block"
      eventOrder="start,-duration"
      moreLinkText={calendarWords.more}
      popoverCloseContent={<X size={14} aria-hidden />}
      noEventsText={calendarWords.noSessions}
      fixedWeekCount={false}
      nextDayThreshold="12:00:00"
      locale="en-GB"
      listDayFormat={{ weekday: 'long' }}
      listDayAltFormat={{ day: 'numeric', month: 'long' }}
    />
  )
}

function subjectOf(event: EventApi): EventSubject {
  return event.extendedProps.subject
}

/** `HH:MM:SS`; more than 24 hours reach into the next day. */
function toDuration(minutes: number): string {
  const hours = String(Math.floor(minutes / 60)).padStart(2, '0')
  return `${hours}:${String(minutes % 60).padStart(2, '0')}:00`
}
