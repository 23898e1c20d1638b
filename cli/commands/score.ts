import type { Plan } from '../../shared/model/plan.ts'
import { ok } from '../../shared/model/result.ts'
import { planSessions } from '../../shared/planning/planSessions.ts'
import type { Metric } from '../../shared/scorecard/metric.ts'
import { score } from '../../shared/scorecard/score.ts'
import { scoreDeterminism } from '../../shared/scorecard/scoreDeterminism.ts'
import type { Command } from '../command.ts'
import { readMadePlan } from './readMadePlan.ts'

/** Grades a plan by the scorecard of PLANNING.md. A low grade is an answer, not a fault. */
export const scoreCommand: Command = {
  usage: 'score --plan plan.json [--roadmap R.json]',
  purpose: 'grade a plan, one object a metric',
  subjects: [],
  options: { plan: 'required', roadmap: 'optional' },
  run: async ({ options }) => {
    const made = await readMadePlan(options)
    if (!made.ok) return made
    const { plan, roadmap } = made.value
    const metrics = [
      ...score(roadmap, plan),
      ...(isAsPlanned(plan)
        ? [scoreDeterminism(plan, (profile) => planSessions(roadmap, profile))]
        : []),
    ]
    return ok({ value: metrics, words: describeMetrics(metrics) })
  },
}

/** A plan that life has changed is not the one that planning anew would give. */
function isAsPlanned(plan: Plan): boolean {
  return plan.sessions.every(
    ({ status, moves, pinned }) => status === 'planned' && moves === undefined && pinned !== true,
  )
}

function describeMetrics(metrics: readonly Metric[]): string[] {
  const missed = metrics.filter(({ ok: holds }) => !holds)
  return [
    `${metrics.length - missed.length} of ${metrics.length} metrics hold.`,
    ...missed.map(
      ({ metric, name, value, target }) =>
        `  ${metric} ${name}: ${String(value)}, target ${String(target)}`,
    ),
  ]
}
