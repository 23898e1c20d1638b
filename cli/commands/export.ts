import { toIcs } from '../../shared/calendar/toIcs.ts'
import { decodePlan } from '../../shared/decode/decodePlan.ts'
import { alarmMinutesSchema } from '../../shared/document/settings.ts'
import type { Plan } from '../../shared/model/plan.ts'
import { err, ok, type Result } from '../../shared/model/result.ts'
import type { Roadmap } from '../../shared/model/roadmap.ts'
import { isCivilDate } from '../../shared/time/civilDate.ts'
import { countOf } from '../../shared/words/durations.ts'
import type { Arguments, Command } from '../command.ts'
import { checkTargets } from '../files/checkTargets.ts'
import { named } from '../files/named.ts'
import { readJson } from '../files/readJson.ts'
import { writeFiles } from '../files/writeFiles.ts'
import { readSoundPlan } from './readMadePlan.ts'

/**
 * Writes a plan as a calendar file, beside a former plan with what that had and this one dropped or moved
 * out of the dates asked for.
 */
export const exportCommand: Command = {
  usage:
    'export --plan plan.json [--before old.json] [--roadmap R.json] --ics out.ics [--from D] [--to D] [--alarm MINUTES]',
  purpose: 'write a plan as an iCalendar file',
  subjects: [],
  options: {
    plan: 'required',
    before: 'optional',
    roadmap: 'optional',
    ics: 'required',
    from: 'optional',
    to: 'optional',
    alarm: 'optional',
  },
  run: async ({ options }, { now }) => {
    const wishes = [
      ...checkWishes(options),
      ...(await checkTargets(
        named(options, ['ics']),
        named(options, ['plan', 'before', 'roadmap']),
      )),
    ]
    const made = await readSoundPlan(options)
    if (!made.ok || wishes.length > 0) return err([...wishes, ...(made.ok ? [] : made.error)])
    const { plan, roadmap } = made.value
    const before = await readFormer(options, roadmap)
    if (!before.ok) return before
    const { ics = '', from = null, to = null, alarm } = options
    const isIn = ({ date }: { readonly date: string }) =>
      (from === null || date >= from) && (to === null || date <= to)
    const kept = new Set(plan.sessions.map(({ id }) => id))
    const former = before.value.sessions.filter(isIn)
    const cancelled = former.filter(({ id }) => !kept.has(id))
    const formerIds = new Set([...former, ...before.value.milestones.filter(isIn)].map(idOf))
    const moved = [...plan.sessions, ...plan.milestones].filter(
      (each) => !isIn(each) && formerIds.has(each.id),
    )
    const text = toIcs(plan, roadmap, {
      stamp: now().toISOString(),
      from,
      to,
      alarmMinutes: alarm === undefined ? null : Number(alarm),
      cancelled,
      moved: new Set(moved.map(idOf)),
    })
    const written = await writeFiles([{ path: ics, text }])
    if (!written.ok) return written
    const sessions = plan.sessions.filter(isIn).length
    const milestones = plan.milestones.filter(isIn).length
    return ok({
      value: {
        ics,
        sessions,
        milestones,
        ...(options.before === undefined
          ? {}
          : { cancelled: cancelled.length, moved: moved.length }),
        events: sessions + milestones + cancelled.length + moved.length,
      },
      words: [
        `Wrote ${countOf(sessions, 'session')} and ${countOf(milestones, 'milestone')} to ${ics}.`,
        ...(cancelled.length === 0
          ? []
          : [`${countOf(cancelled.length, 'session')} of the former plan called off.`]),
        ...(moved.length === 0 ? [] : [`${countOf(moved.length, 'event')} moved to other dates.`]),
      ],
    })
  },
}

/** Sessions and milestones of the plan `--before`, which a calendar may still hold; none where none is named. */
async function readFormer(
  { before: path }: Arguments['options'],
  roadmap: Roadmap,
): Promise<Result<Pick<Plan, 'sessions' | 'milestones'>, string[]>> {
  if (path === undefined) return ok({ sessions: [], milestones: [] })
  return readJson(path, (input) => decodePlan(input, roadmap))
}

function idOf({ id }: { readonly id: string }): string {
  return id
}

function checkWishes({ from, to, alarm }: Arguments['options']): string[] {
  const faults = Object.entries({ from, to }).flatMap(([name, date]) =>
    date === undefined || isCivilDate(date)
      ? []
      : [`--${name}: is not a date of the form YYYY-MM-DD that exists: ${date}`],
  )
  if (faults.length === 0 && from !== undefined && to !== undefined && to < from) {
    faults.push(`--to: is ${to}, before the start on ${from}`)
  }
  const isWhole = alarm === undefined || /^\d{1,6}$/.test(alarm)
  if (!isWhole || (alarm !== undefined && !alarmMinutesSchema.safeParse(Number(alarm)).success)) {
    faults.push(`--alarm: must be whole minutes from 0 to 10080, is ${alarm}`)
  }
  return faults
}
