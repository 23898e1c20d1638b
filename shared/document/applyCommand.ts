import { create, type Draft as Mutable } from 'mutative'
import { assertNever, err, ok, type Result } from '../model/result.ts'
import { pauseTimer, resumeTimer, startTimer } from '../timer/runTimer.ts'
import type { Timer } from '../timer/timer.ts'
import type { Applied } from './applied.ts'
import { changePlan, type PlanCommand } from './changePlan.ts'
import type { Command } from './command.ts'
import type { CommandError } from './commandError.ts'
import type { PlannerDocument } from './document.ts'
import { takeBaseline } from './takeBaseline.ts'

type StartTimer = Extract<Command, { readonly kind: 'start-timer' }>

/**
 * Applies a change to the document. Pure; the input is not changed.
 * @returns the next document with its patches; why not, where the command does not fit the document.
 */
export function applyCommand(
  document: PlannerDocument,
  command: Command,
): Result<Applied, CommandError> {
  if (command.kind === 'log' || command.kind === 'unlog' || command.kind === 'change-plan') {
    return changePlan(document, command)
  }
  const error = findConflict(document, command)
  if (error !== null) return err(error)
  const [next, patches, inverse] = create(document, (draft) => change(draft, command), {
    enablePatches: true,
  })
  return ok({ document: next, patches, inverse })
}

function findConflict({ roadmap, plan, timer }: PlannerDocument, command: Command) {
  if (command.kind === 'accept-plan' && roadmap !== null) {
    const planFor = command.plan.roadmap.id
    const loaded = roadmap.id
    return planFor === loaded ? null : { kind: 'other-roadmap' as const, planFor, loaded }
  }
  if (command.kind !== 'start-timer') return null
  if (plan === null) return { kind: 'no-plan' as const }
  const has = (session: string) => plan.sessions.some(({ id }) => id === session)
  if (!has(command.session)) return { kind: 'unknown-session' as const, id: command.session }
  // A timer on a session that a later plan no longer has is in nobody's way.
  return timer !== null && timer.session !== command.session && has(timer.session)
    ? { kind: 'timer-taken' as const, session: timer.session }
    : null
}

function change(draft: Mutable<PlannerDocument>, command: Exclude<Command, PlanCommand>): void {
  switch (command.kind) {
    case 'accept-plan': {
      const { profile, plan, on } = command
      Object.assign(draft, { profile, plan, draft: null, baseline: takeBaseline(plan, on) })
      return
    }
    case 'change-settings':
      // Key by key: a key that is present but undefined must not erase what was set.
      for (const [key, value] of Object.entries(command.settings)) {
        if (value !== undefined) Object.assign(draft.settings, { [key]: value })
      }
      return
    case 'set-roadmap':
      forgetPlan(draft)
      Object.assign(draft, { roadmap: command.roadmap })
      return
    case 'save-draft':
      Object.assign(draft, { draft: command.draft })
      return
    case 'start-over':
      forgetPlan(draft)
      return
    case 'lock-day':
      if (draft.lockedDays.includes(command.date)) return
      draft.lockedDays = [...draft.lockedDays, command.date].sort()
      return
    case 'unlock-day':
      if (!draft.lockedDays.includes(command.date)) return
      draft.lockedDays = draft.lockedDays.filter((date) => date !== command.date)
      return
    case 'start-timer':
      draft.timer = started(draft.timer, command)
      return
    case 'pause-timer':
      if (draft.timer !== null) draft.timer = pauseTimer(draft.timer, command.at)
      return
    case 'stop-timer':
      draft.timer = null
      return
    default:
      assertNever(command)
  }
}

function forgetPlan(draft: Mutable<PlannerDocument>): void {
  Object.assign(draft, { profile: null, plan: null, draft: null, baseline: null })
  if (draft.lockedDays.length > 0) draft.lockedDays = []
}

function started(timer: Timer | null, { session, at }: StartTimer): Timer {
  return timer?.session === session ? resumeTimer(timer, at) : startTimer(session, at)
}
