import type { Command } from '../../shared/document/command.ts'
import type { Session } from '../../shared/model/plan.ts'
import { showToast } from '../design/toasts.ts'
import { nowIso } from '../state/clock.ts'
import { selectPlanIndex } from '../state/selectors.ts'
import { useStore } from '../state/store.ts'
import { describeFailure } from '../words/failures.ts'
import { timerWords } from '../words/timer.ts'

const store = useStore.getState

/** Starts the timer on a session, lets it wait, or lets it go on. */
export async function toggleTimer(session: Session): Promise<void> {
  const { timer } = store().document
  if (timer?.session === session.id && timer.runningSince !== null) return pauseTimer()
  const result = await store().dispatch({ kind: 'start-timer', session: session.id, at: nowIso() })
  if (result.ok) return
  if (result.error.kind !== 'timer-taken') return fail(result.error)
  const other = selectPlanIndex(store())?.sessionById.get(result.error.session)
  showToast({ title: timerWords.taken(other?.title ?? ''), tone: 'wrong' })
}

/** Lets the timer wait. */
export async function pauseTimer(at: string = nowIso()): Promise<void> {
  await send({ kind: 'pause-timer', at })
}

/** Lets the timer wait and asks what it stands for. */
export async function stopTimer(): Promise<void> {
  await pauseTimer()
  store().open('stop-timer')
}

/** Puts the timer away. */
export async function putTimerAway(): Promise<void> {
  await send({ kind: 'stop-timer' })
}

/**
 * The clock was set back while the timer ran: what was counted until then stays, and counting begins
 * anew at the clock's new time.
 * @param lastSeen The last time that the former clock showed, ISO 8601.
 */
export async function followClock(lastSeen: string): Promise<void> {
  const { timer } = store().document
  if (timer === null || timer.runningSince === null) return
  await pauseTimer(lastSeen)
  await send({ kind: 'start-timer', session: timer.session, at: nowIso() })
}

async function send(command: Command): Promise<void> {
  const result = await store().dispatch(command)
  if (!result.ok) fail(result.error)
}

function fail(error: Parameters<typeof describeFailure>[0]): void {
  showToast({ title: describeFailure(error), tone: 'wrong' })
}
