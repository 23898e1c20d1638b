import { applyLog } from '../log/applyLog.ts'
import { takeBack } from '../log/takeBack.ts'
import type { Plan } from '../model/plan.ts'
import { assertNever, err, ok, type Result } from '../model/result.ts'
import type { Applied } from './applied.ts'
import type { Command } from './command.ts'
import type { CommandError } from './commandError.ts'
import { diffPlan } from './diffPlan.ts'
import type { PlannerDocument } from './document.ts'
import type { Patch } from './patch.ts'
import { rebaseline } from './rebaseline.ts'

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
  const { baseline } = document
  const isChange = command.kind === 'change-plan'
  const nextProfile = isChange ? command.profile : profile
  const on = isChange && command.because === 'topics' ? command.on : undefined
  const nextBaseline =
    baseline === null || on === undefined ? baseline : rebaseline(baseline, next, on)
  return ok({
    document: { ...document, profile: nextProfile, baseline: nextBaseline, plan: next },
    patches: [
      ...replacing('profile', profile, nextProfile),
      ...replacing('baseline', baseline, nextBaseline),
      ...diffPlan(plan, next),
    ],
    inverse: [
      ...replacing('profile', nextProfile, profile),
      ...replacing('baseline', nextBaseline, baseline),
      ...diffPlan(next, plan),
    ],
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

function replacing<Part>(name: string, before: Part, after: Part): Patch[] {
  const isSame = before === after || JSON.stringify(before) === JSON.stringify(after)
  return isSame ? [] : [{ op: 'replace', path: [name], value: after }]
}
