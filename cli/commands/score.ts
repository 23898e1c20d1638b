import { decodePlan } from '../../shared/decode/decodePlan.ts'
import type { Plan } from '../../shared/model/plan.ts'
import { err, ok, type Result } from '../../shared/model/result.ts'
import type { Roadmap } from '../../shared/model/roadmap.ts'
import { planSessions } from '../../shared/planning/planSessions.ts'
import type { Metric } from '../../shared/scorecard/metric.ts'
import { score } from '../../shared/scorecard/score.ts'
import { scoreDeterminism } from '../../shared/scorecard/scoreDeterminism.ts'
import { scoreRepair } from '../../shared/scorecard/scoreRepair.ts'
import type { Arguments, Command } from '../command.ts'
import { readJson } from '../files/readJson.ts'
import { readMadePlan } from './readMadePlan.ts'
import { checkToday, readLogged } from './readRepair.ts'

/** Grades a plan by the scorecard of PLANNING.md. A low grade is an answer, not a fault. */
export const scoreCommand: Command = {
  usage: 'score --plan plan.json [--roadmap R.json] [--before old.json [--log log.json] --today D]',
  purpose: 'grade a plan, one object a metric',
  subjects: [],
  options: {
    plan: 'required',
    roadmap: 'optional',
    before: 'optional',
    log: 'optional',
    today: 'optional',
  },
  run: async ({ options }) => {
    const made = await readMadePlan(options)
    if (!made.ok) return made
    const { plan, roadmap } = made.value
    const repairs = await scoreRepairs(plan, roadmap, options)
    if (!repairs.ok) return repairs
    const metrics = [
      ...score(roadmap, plan),
      ...(isAsPlanned(plan)
        ? [scoreDeterminism(plan, (profile) => planSessions(roadmap, profile))]
        : []),
      ...repairs.value,
    ]
    return ok({ value: metrics, words: describeMetrics(metrics) })
  },
}

/** Metrics of the repair that led from `--before` and `--log` to the plan; none where none is named. */
async function scoreRepairs(
  plan: Plan,
  roadmap: Roadmap,
  options: Arguments['options'],
): Promise<Result<readonly Metric[], readonly string[]>> {
  const { before: path, log, today } = options
  if (path === undefined) {
    const alone = Object.entries({ log, today }).filter(([, value]) => value !== undefined)
    return alone.length === 0 ? ok([]) : err(alone.map(([name]) => `--${name}: needs --before`))
  }
  if (today === undefined) return err(['--today: is missing'])
  const before = await readJson(path, (input) => decodePlan(input, roadmap))
  if (!before.ok) return before
  const wrong = checkToday(before.value, today)
  const logged = await readLogged(before.value, options)
  if (!logged.ok || wrong.length > 0) return err([...wrong, ...(logged.ok ? [] : logged.error)])
  return ok(scoreRepair(roadmap, logged.value, plan, today))
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
