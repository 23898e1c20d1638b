import { isUnplanned } from '../../shared/log/addUnplanned.ts'
import type { LogEntry } from '../../shared/model/log.ts'
import type { Session } from '../../shared/model/plan.ts'
import { reserveSoon } from '../../shared/planning/reserveSoon.ts'
import { formatDuration, formatHours } from '../../shared/words/durations.ts'
import { showToast } from '../design/toasts.ts'
import { undo } from '../frame/commands.ts'
import { wallToday } from '../state/clock.ts'
import { selectOpenLosses } from '../state/losses.ts'
import { useStore } from '../state/store.ts'
import { putTimerAway, stopTimer } from '../timer/timerCommands.ts'
import { commonWords } from '../words/common.ts'
import { describeFailure } from '../words/failures.ts'
import { logWords } from '../words/log.ts'

const store = useStore.getState

/** What became of a session; minutes where they differ from the plan, recall after a review. */
export type Outcome = Pick<Extract<LogEntry, { session: string }>, 'status' | 'minutes' | 'recall'>

/** What is said after something was noted. */
export type Said = { readonly title: string; readonly description?: string | undefined }

/**
 * Notes what became of a session, today. Where the timer is on it, its minutes are asked for first.
 * @returns whether it was noted.
 */
export async function logSession(session: Session, outcome: Outcome): Promise<boolean> {
  const isTimed = store().document.timer?.session === session.id
  if (isTimed && outcome.status === 'done') {
    await stopTimer()
    return false
  }
  const isNoted = await noteSession(session, outcome)
  if (isNoted && isTimed) await putTimerAway()
  return isNoted
}

/** Notes what became of a session, today. @returns whether it was noted. */
export function noteSession(session: Session, outcome: Outcome): Promise<boolean> {
  const entry = { session: session.id, ...outcome, on: today() }
  return logEntries([entry], () => ({
    title: describeNoted(session, outcome),
    description: describeLoss([session.id]),
  }))
}

/**
 * Notes things that happened in one step, says so, and offers Undo.
 * @param say What to say, asked once the plan has changed.
 * @returns whether they were noted.
 */
export async function logEntries(entries: readonly LogEntry[], say: () => Said): Promise<boolean> {
  const { revision, dispatch } = store()
  const result = await dispatch({ kind: 'log', entries })
  if (!result.ok) {
    showToast({ title: describeFailure(result.error), tone: 'wrong' })
    return false
  }
  // What was noted already changes nothing, and Undo would take back something else.
  if (store().revision !== revision) sayWithUndo(say())
  return true
}

/** Takes back what was noted about a session. */
export async function takeBackSession(session: Session): Promise<void> {
  const result = await store().dispatch({ kind: 'unlog', sessions: [session.id] })
  if (!result.ok) return showToast({ title: describeFailure(result.error), tone: 'wrong' })
  const { takenBack, takenOut } = logWords.noted
  if (isUnplanned(session)) store().stopExplaining()
  sayWithUndo({ title: (isUnplanned(session) ? takenOut : takenBack)(session.title) })
}

/**
 * A sentence about all work that waits for a place, once the work of these sessions is among it;
 * undefined where it is not.
 */
export function describeLoss(ids: readonly string[]): string | undefined {
  const { plan } = store().document
  const losses = selectOpenLosses(store())
  if (plan === null || !losses.some(({ session }) => ids.includes(session.id))) return undefined
  const minutes = losses.reduce((sum, lost) => sum + lost.minutes, 0)
  const soon = reserveSoon(plan, today())
  const waits = formatDuration(minutes)
  if (minutes <= soon) return logWords.lossHeld(waits)
  return soon === 0 ? logWords.lossOpen(waits) : logWords.lossBeyond(waits, formatHours(soon))
}

/** The civil date that the learner's clock on the wall shows. */
export function today(): string {
  return wallToday(store().document.plan?.profile.timeZones ?? [])
}

function describeNoted(session: Session, { status, minutes, recall }: Outcome): string {
  if (recall !== undefined) return logWords.noted.recall
  if (status !== 'partial') return logWords.noted[status](session.title)
  return logWords.noted.partial(session.title, formatDuration(minutes ?? 0))
}

function sayWithUndo({ title, description }: Said): void {
  showToast({
    title,
    ...(description === undefined ? {} : { description }),
    action: { label: commonWords.undo, run: () => void undo() },
  })
}
