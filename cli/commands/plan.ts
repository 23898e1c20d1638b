import { toIcs } from '../../shared/calendar/toIcs.ts'
import type { Plan } from '../../shared/model/plan.ts'
import { err, ok } from '../../shared/model/result.ts'
import { planSessions } from '../../shared/planning/planSessions.ts'
import { formatDate } from '../../shared/words/dates.ts'
import { countOf, formatHours } from '../../shared/words/durations.ts'
import { describeWarning } from '../../shared/words/warnings.ts'
import type { Command } from '../command.ts'
import { checkTargets } from '../files/checkTargets.ts'
import { named } from '../files/named.ts'
import { toPlanText } from '../files/toPlanText.ts'
import { writeFiles } from '../files/writeFiles.ts'
import { readWish } from './readWish.ts'

/** Makes a plan and writes it, as JSON and if wished as a calendar: both or neither. */
export const planCommand: Command = {
  usage: 'plan --profile P.json [--roadmap R.json] --out plan.json [--ics plan.ics]',
  purpose: 'make a plan and write it',
  subjects: [],
  options: { profile: 'required', roadmap: 'optional', out: 'required', ics: 'optional' },
  run: async ({ options }, { now }) => {
    const targets = await checkTargets(
      named(options, ['out', 'ics']),
      named(options, ['profile', 'roadmap']),
    )
    const wish = await readWish(options)
    if (!wish.ok || targets.length > 0) return err([...(wish.ok ? [] : wish.error), ...targets])
    const { roadmap, profile, notes } = wish.value
    const plan = planSessions(roadmap, profile)
    const { out = '', ics } = options
    const outputs = [{ path: out, text: toPlanText(plan) }]
    if (ics !== undefined) {
      outputs.push({ path: ics, text: toIcs(plan, roadmap, { stamp: now().toISOString() }) })
    }
    const written = await writeFiles(outputs)
    if (!written.ok) return written
    return ok({
      value: {
        out,
        ...(ics === undefined ? {} : { ics }),
        sessions: plan.sessions.length,
        milestones: plan.milestones.length,
        unscheduledMinutes: unscheduledMinutes(plan),
        summary: plan.summary,
        warnings: plan.warnings,
      },
      words: [
        ...notes,
        ...describePlan(plan),
        ...plan.warnings.map(describeWarning),
        `Wrote ${outputs.map(({ path }) => path).join(' and ')}.`,
      ],
    })
  },
}

function describePlan(plan: Plan): string[] {
  const { finish, plannedMinutes, reserveMinutes } = plan.summary
  const end = finish === null ? 'Nothing is planned' : `Finish ${formatDate(finish)}`
  const content = `${countOf(plan.sessions.length, 'session')}, ${formatHours(plannedMinutes)}, and ${formatHours(reserveMinutes)} in reserve`
  const left = unscheduledMinutes(plan)
  return left === 0
    ? [`${end}: ${content}.`]
    : [
        `${end}: ${content}.`,
        `${formatHours(left)} of the wish do not fit; the command fit prices the ways out.`,
      ]
}

function unscheduledMinutes(plan: Plan): number {
  return plan.unscheduled.reduce((sum, rest) => sum + rest.minutes, 0)
}
