import type { Because } from '../../shared/document/command.ts'
import type { Plan, Session } from '../../shared/model/plan.ts'
import type { HandChange, Judged } from '../../shared/moves/judgeChange.ts'
import type { MendedMove } from '../../shared/moves/mendAround.ts'
import { pinSession } from '../../shared/moves/pinSession.ts'
import type { MoveSetting } from '../../shared/moves/types.ts'
import { toCivilDate } from '../../shared/time/civilDate.ts'
import { formatDate } from '../../shared/words/dates.ts'
import { formatDuration } from '../../shared/words/durations.ts'
import { showToast } from '../design/toasts.ts'
import { undo } from '../frame/commands.ts'
import { changePlan } from '../mend/acceptMend.ts'
import { askChange } from '../mend/askMender.ts'
import { readWallClock } from '../plan/wallClock.ts'
import { now } from '../state/clock.ts'
import { selectPlan, selectRoadmap } from '../state/selectors.ts'
import { useStore } from '../state/store.ts'
import { commonWords } from '../words/common.ts'
import { describeFailure } from '../words/failures.ts'
import { moveWords } from '../words/moves.ts'
import { useMoves } from './moveState.ts'

/**
 * Makes a change by hand: a harmless one at once, with Undo; what it breaks is said and asked about.
 * Nothing is worked out on the window's own thread.
 * @param putBack Takes back what the calendar shows already, where the change is not made.
 */
export async function makeChange(change: HandChange, putBack = () => {}): Promise<void> {
  const { document } = useStore.getState()
  const { plan } = document
  if (plan === null) return
  const clock = readWallClock(plan.profile.timeZones, now())
  const setting: MoveSetting = {
    roadmap: selectRoadmap({ document }),
    plan,
    busy: [],
    today: toCivilDate(clock.day),
    minuteOfDay: clock.minuteOfDay,
    lockedDays: document.lockedDays,
  }
  let judged: Judged
  try {
    judged = await askChange(setting, change, document.settings.freezeDays)
  } catch {
    putBack()
    showToast({ title: moveWords.failed, tone: 'wrong' })
    return
  }
  const { moved, mended } = judged
  if (moved.changed.length === 0) putBack()
  else if (moved.broken.length > 0) useMoves.setState({ question: { change, judged, putBack } })
  else if (mended !== null && mended.broken.length > 0) {
    useMoves.setState({ question: { change, judged, putBack } })
  } else await takeChange(change, mended?.plan ?? moved.plan, mended, putBack)
}

/** Makes a change the learner's own and says so. */
export async function takeChange(
  change: HandChange,
  plan: Plan,
  mended: MendedMove | null,
  putBack: () => void,
): Promise<void> {
  const isMade = await changePlan(change.kind, plan, describeDone(change, plan, mended))
  if (!isMade) putBack()
}

/** Pins a session to its place, or lets it go. */
export async function setPinned(session: Session, isPinned: boolean): Promise<void> {
  const plan = selectPlan(useStore.getState())
  if (plan === null) return
  const said = isPinned ? moveWords.done.pin(session.title) : moveWords.done.unpin(session.title)
  await changePlan(isPinned ? 'pin' : 'unpin', pinSession(plan, session.id, isPinned), said)
}

/** Locks a day, so that nothing moves there, or opens it again. */
export async function setLocked(date: string, isLocked: boolean): Promise<void> {
  const { dispatch } = useStore.getState()
  const result = await dispatch({ kind: isLocked ? 'lock-day' : 'unlock-day', date })
  if (!result.ok) return showToast({ title: describeFailure(result.error), tone: 'wrong' })
  const day = formatDate(date)
  showToast({
    title: isLocked ? moveWords.done.lock(day) : moveWords.done.unlock(day),
    action: { label: commonWords.undo, run: () => void undo() },
  })
}

function describeDone(change: HandChange, plan: Plan, mended: MendedMove | null): string {
  const sessionOf = (id: string) => plan.sessions.find((session) => session.id === id)
  const titleOf = (id: string) => sessionOf(id)?.title ?? ''
  const { done, effects } = moveWords
  const what: Readonly<Record<Extract<Because, HandChange['kind']>, string>> = {
    move:
      change.kind === 'move'
        ? done.move(titleOf(change.session), formatDate(change.date), change.start)
        : '',
    resize:
      change.kind === 'resize'
        ? done.resize(titleOf(change.session), formatDuration(change.minutes))
        : '',
    swap: change.kind === 'swap' ? done.swap(titleOf(change.session), titleOf(change.other)) : '',
  }
  const added = mended?.added ?? []
  const last = sessionOf(added[added.length - 1] ?? '')
  return [
    what[change.kind],
    last === undefined ? '' : effects.added(added.length, formatDate(last.date)),
    mended === null || mended.moved.length === 0 ? '' : effects.moved(mended.moved.length),
  ]
    .filter((part) => part !== '')
    .join(' ')
}
