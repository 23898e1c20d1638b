import { applyLog } from '../log/applyLog.ts'
import { takeBack } from '../log/takeBack.ts'
import type { Plan } from '../model/plan.ts'
import type { Profile } from '../model/profile.ts'
import { assertNever, err, ok, type Result } from '../model/result.ts'
import type { Applied } from './applied.ts'
import type { Command } from './command.ts'
import type { CommandError } from './commandError.ts'
import { diffPlan } from './diffPlan.ts'
import type { PlannerDocument } from './document.ts'
import type { Patch } from './patch.ts'

/** A command that changes an accepted plan. */
export type PlanCommand = Extract<Command, { readonly kind: 'log' | 'unlog' | 'change-plan' }>

/**
 * Changes the accepted plan. The patches are the difference: sessions that stay as they are stand in
 * none of them, and following them back gives the former plan byte for byte.
 */
export function changePlan(
  document: PlannerDocument,
  command: PlanCommand,
): Result<Applied, CommandError> {
  const { plan, profile } = document
  if (plan === null) return err({ kind: 'no-plan' })
  const changed = change(plan, command)
  if (!changed.ok) return changed
  const next = changed.value
  const nextProfile = command.kind === 'change-plan' ? command.profile : profile
  return ok({
    document: { ...document, profile: nextProfile, plan: next },
    patches: [...profilePatches(profile, nextProfile), ...diffPlan(plan, next)],
    inverse: [...profilePatches(nextProfile, profile), ...diffPlan(next, plan)],
  })
}

function change(plan: Plan, command: PlanCommand): Result<Plan, CommandError> {
  switch (command.kind) {
    case 'log': {
      const logged = applyLog(plan, { version: 1, entries: command.entries })
      return logged.ok ? logged : err({ kind: 'log-refused', faults: logged.error })
    }
    case 'unlog': {
      const known = new Set(plan.sessions.map(({ id }) => id))
      const unknown = command.sessions.find((id) => !known.has(id))
      return unknown === undefined
        ? ok(takeBack(plan, command.sessions))
        : err({ kind: 'unknown-session', id: unknown })
    }
    case 'change-plan': {
      const planFor = command.plan.roadmap.id
      const loaded = plan.roadmap.id
      return planFor === loaded ? ok(command.plan) : err({ kind: 'other-roadmap', planFor, loaded })
    }
    default:
      return assertNever(command)
  }
}

function profilePatches(before: Profile | null, after: Profile | null): Patch[] {
  const isSame = before === after || JSON.stringify(before) === JSON.stringify(after)
  return isSame ? [] : [{ op: 'replace', path: ['profile'], value: after }]
}
