import {
  CalendarDays,
  CalendarRange,
  CalendarSearch,
  ChevronLeft,
  ChevronRight,
  CircleDot,
  Columns3,
  Grid3x3,
  List,
  type LucideIcon,
} from 'lucide-react'
import { type RefObject, useEffect, useRef } from 'react'
import { type DayNumber, toDayNumber } from '../../shared/time/civilDate.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import { isFreeKey } from '../session/freeKey.ts'
import { useActions } from '../state/actions.ts'
import { calendarWords } from '../words/calendar.ts'
import { focusBeside } from './focusBeside.ts'
import { focusSession } from './focusSession.ts'
import { useGoToDate } from './goToDateState.ts'
import { CALENDAR_MODES, type CalendarMode, stepFrom } from './mode.ts'

const ICONS: Readonly<Record<CalendarMode, LucideIcon>> = {
  week: Columns3,
  month: CalendarDays,
  day: CalendarRange,
  list: List,
  year: Grid3x3,
}
const KEYS: Readonly<Record<CalendarMode, string>> = {
  week: 'W',
  month: 'M',
  day: 'D',
  list: 'L',
  year: 'Y',
}

type Keys = {
  readonly index: PlanIndex
  readonly mode: CalendarMode
  readonly day: DayNumber
  readonly today: DayNumber
  readonly goTo: (day: DayNumber, mode?: CalendarMode) => void
  readonly onMode: (mode: CalendarMode) => void
}

/**
 * The calendar's keyboard: letters for modes and jumps (through the frame's actions), up and down for the
 * session before and after, left and right from a session to the study day before and after, and from
 * anywhere else to the period before and after.
 * @returns a reference for the element that holds the sessions.
 */
export function useCalendarKeys(keys: Keys): RefObject<HTMLDivElement | null> {
  const { mode, day, today, goTo, onMode } = keys
  const openGoToDate = useGoToDate((state) => state.setOpen)
  const group = 'calendar' as const
  useActions([
    {
      id: 'calendar-today',
      label: calendarWords.goToToday,
      group,
      icon: CircleDot,
      keys: ['T'],
      run: () => goTo(today),
    },
    {
      id: 'calendar-date',
      label: calendarWords.goToDate,
      group,
      icon: CalendarSearch,
      keys: ['G'],
      run: () => openGoToDate(true),
    },
    ...(mode === 'year'
      ? []
      : [
          {
            id: 'calendar-next',
            label: calendarWords.next[mode],
            group,
            icon: ChevronRight,
            keys: ['J'],
            run: () => goTo(stepFrom(mode, day, 1)),
          },
          {
            id: 'calendar-previous',
            label: calendarWords.previous[mode],
            group,
            icon: ChevronLeft,
            keys: ['K'],
            run: () => goTo(stepFrom(mode, day, -1)),
          },
        ]),
    ...CALENDAR_MODES.map((own) => ({
      id: `calendar-${own}`,
      label: calendarWords.showAs(calendarWords.modes[own]),
      group,
      icon: ICONS[own],
      keys: [KEYS[own]],
      run: () => onMode(own),
    })),
  ])
  return useArrows(keys)
}

function useArrows(keys: Keys): RefObject<HTMLDivElement | null> {
  const grid = useRef<HTMLDivElement>(null)
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { index, mode, day, goTo } = latest.current
      if (mode === 'year' || !isFreeKey(event)) return
      const stepAside = (by: 1 | -1) => {
        if (!focusBeside(index, by, (date) => goTo(toDayNumber(date)))) {
          goTo(stepFrom(mode, day, by))
        }
      }
      if (event.key === 'ArrowRight') stepAside(1)
      else if (event.key === 'ArrowLeft') stepAside(-1)
      else if (event.key === 'ArrowDown') focusSession(grid.current, index, 1)
      else if (event.key === 'ArrowUp') focusSession(grid.current, index, -1)
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
  return grid
}
