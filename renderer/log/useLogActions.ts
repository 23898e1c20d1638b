import {
  CalendarClock,
  CalendarX2,
  Check,
  CircleSlash,
  Contrast,
  Minus,
  NotebookPen,
  RotateCcw,
  Square,
  Timer as TimerIcon,
} from 'lucide-react'
import { isUnplanned } from '../../shared/log/addUnplanned.ts'
import { toDayNumber } from '../../shared/time/civilDate.ts'
import { useActions } from '../state/actions.ts'
import type { View } from '../state/navigation.ts'
import { useStore } from '../state/store.ts'
import { stopTimer, toggleTimer } from '../timer/timerCommands.ts'
import { weekdayDate } from '../words/dates.ts'
import { logWords } from '../words/log.ts'
import { timerWords } from '../words/timer.ts'
import { askMinutes } from './askMinutes.ts'
import { logSession, takeBackSession, today } from './logCommands.ts'
import { useFocusWatch, useSessionAtHand } from './sessionAtHand.ts'

/** Views in which one can choose a session. */
const SHOWING: readonly View[] = ['today', 'calendar']

/** Keys for the session at hand, and what can be noted at any time. */
export function useLogActions(): void {
  useFocusWatch()
  const session = useSessionAtHand()
  const timer = useStore((state) => state.document.timer)
  const open = useStore((state) => state.open)
  const explain = useStore((state) => state.explain)
  const view = useStore((state) => state.view)
  const isOpen = useStore(({ subject }) => subject?.kind === 'session')
  const { actions } = logWords
  const isAhead = session !== null && session.date > today()
  const none = session === null
  const isTimed = timer?.session === session?.id
  const note = (status: 'done' | 'missed' | 'skipped') => () => {
    if (session !== null) void logSession(session, { status })
  }
  // Elsewhere there is none to choose.
  const refusal = none && SHOWING.includes(view) ? logWords.noneAtHand : undefined
  const common = { group: 'session', disabled: none } as const
  // What was studied without a plan can be changed or taken out, and was neither missed nor skipped.
  const isExtra = session !== null && isUnplanned(session)
  const extraRefusal = isExtra ? logWords.extra : undefined
  useActions([
    {
      ...common,
      id: 'log-done',
      label: isAhead ? actions.doneEarly : actions.done,
      icon: Check,
      keys: ['C'],
      refusal,
      run: note('done'),
    },
    {
      ...common,
      id: 'log-partly',
      label: actions.partial,
      icon: Contrast,
      keys: ['P'],
      refusal,
      run: () => {
        if (session === null) return
        if (!isOpen) explain({ kind: 'session', id: session.id })
        askMinutes(session.id)
      },
    },
    {
      ...common,
      id: 'log-missed',
      label: actions.missed,
      icon: Minus,
      keys: ['X'],
      disabled: none || isAhead || isExtra,
      refusal: isAhead
        ? logWords.missedAhead(weekdayDate(toDayNumber(session.date), toDayNumber(today())))
        : (refusal ?? extraRefusal),
      run: note('missed'),
    },
    {
      ...common,
      id: 'log-skipped',
      label: actions.skipped,
      icon: CircleSlash,
      keys: ['S'],
      disabled: none || isExtra,
      refusal: refusal ?? extraRefusal,
      run: note('skipped'),
    },
    {
      ...common,
      id: 'log-take-back',
      label: logWords.takeBack,
      icon: RotateCcw,
      keys: ['B'],
      disabled: none || session.status === 'planned',
      refusal: none ? refusal : logWords.nothingNoted(session.title),
      run: () => {
        if (session !== null) void takeBackSession(session)
      },
    },
    {
      ...common,
      id: 'timer',
      label: isTimed && timer?.runningSince != null ? timerWords.pause : timerWords.start,
      icon: TimerIcon,
      keys: ['R'],
      run: () => {
        if (session !== null) void toggleTimer(session)
      },
    },
    {
      id: 'timer-stop',
      label: timerWords.stop,
      group: 'session',
      icon: Square,
      disabled: timer === null,
      run: () => void stopTimer(),
    },
    {
      id: 'log-gap',
      label: logWords.gap.action,
      group: 'log',
      icon: CalendarClock,
      run: () => open('gap'),
    },
    {
      id: 'log-away',
      label: logWords.away.action,
      group: 'log',
      icon: CalendarX2,
      keys: ['A'],
      run: () => open('away'),
    },
    {
      id: 'log-unplanned',
      label: logWords.unplanned.action,
      group: 'log',
      icon: NotebookPen,
      keys: ['U'],
      run: () => open('unplanned'),
    },
  ])
}
