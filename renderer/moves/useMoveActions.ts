import { ArrowLeftRight, Lock, LockOpen, MoveRight, Pin, PinOff, Timer } from 'lucide-react'
import { formatDate } from '../../shared/words/dates.ts'
import { useSessionAtHand } from '../log/sessionAtHand.ts'
import { type Action, useActions } from '../state/actions.ts'
import { wallToday } from '../state/clock.ts'
import { useStore } from '../state/store.ts'
import { moveWords } from '../words/moves.ts'
import { setLocked, setPinned } from './makeChange.ts'
import { openMoveForm } from './moveState.ts'

/** Moving by keyboard and palette: the session at hand, and the day that it stands on or that is in sight. */
export function useMoveActions(): void {
  const session = useSessionAtHand()
  const plan = useStore((state) => state.document.plan)
  const lockedDays = useStore((state) => state.document.lockedDays)
  const focusDate = useStore((state) => state.focusDate)
  const { actions } = moveWords
  const group = 'session'
  const disabled = session?.status !== 'planned'
  const isPinned = session?.pinned === true
  const view = useStore((state) => state.view)
  const today = plan === null ? '' : wallToday(plan.profile.timeZones)
  const inSight = view === 'calendar' ? (focusDate ?? today) : view === 'today' ? today : null
  const day = session?.date ?? inSight
  // A day that is over, or that the plan does not reach yet, has nothing to keep.
  const date = day === null || day < today || day < (plan?.profile.startDate ?? '') ? null : day
  const isLocked = date !== null && lockedDays.includes(date)
  const form = (kind: 'move' | 'resize' | 'swap') => () => {
    if (session !== null) openMoveForm(kind, session.id)
  }
  const own: readonly Action[] = [
    {
      id: 'move',
      label: actions.move,
      icon: MoveRight,
      keys: ['E'],
      run: form('move'),
      group,
      disabled,
    },
    {
      id: 'resize',
      label: actions.resize,
      icon: Timer,
      keys: ['I'],
      run: form('resize'),
      group,
      disabled,
    },
    {
      id: 'swap',
      label: actions.swap,
      icon: ArrowLeftRight,
      keys: ['V'],
      run: form('swap'),
      group,
      disabled,
    },
    {
      id: 'pin',
      label: isPinned ? actions.unpin : actions.pin,
      icon: isPinned ? PinOff : Pin,
      keys: ['O'],
      group,
      disabled,
      run: () => {
        if (session !== null) void setPinned(session, !isPinned)
      },
    },
  ]
  useActions(plan === null ? [] : date === null ? own : [...own, lockAction(date, isLocked)])
}

function lockAction(date: string, isLocked: boolean): Action {
  const { lock, unlock } = moveWords.actions
  return {
    id: 'lock',
    label: (isLocked ? unlock : lock)(formatDate(date)),
    icon: isLocked ? LockOpen : Lock,
    keys: ['N'],
    group: 'calendar',
    run: () => void setLocked(date, !isLocked),
  }
}
