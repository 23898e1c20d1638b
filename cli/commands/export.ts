import { toIcs } from '../../shared/calendar/toIcs.ts'
import { alarmMinutesSchema } from '../../shared/document/settings.ts'
import { err, ok } from '../../shared/model/result.ts'
import { isCivilDate } from '../../shared/time/civilDate.ts'
import { countOf } from '../../shared/words/durations.ts'
import type { Arguments, Command } from '../command.ts'
import { checkTargets } from '../files/checkTargets.ts'
import { named } from '../files/named.ts'
import { writeFiles } from '../files/writeFiles.ts'
import { readMadePlan } from './readMadePlan.ts'

/** Writes a plan as a calendar file. */
export const exportCommand: Command = {
  usage:
    'export --plan plan.json [--roadmap R.json] --ics out.ics [--from D] [--to D] [--alarm MINUTES]',
  purpose: 'write a plan as an iCalendar file',
  subjects: [],
  options: {
    plan: 'required',
    roadmap: 'optional',
    ics: 'required',
    from: 'optional',
    to: 'optional',
    alarm: 'optional',
  },
  run: async ({ options }, { now }) => {
    const wishes = [
      ...checkWishes(options),
      ...(await checkTargets(named(options, ['ics']), named(options, ['plan', 'roadmap']))),
    ]
    const made = await readMadePlan(options)
    if (!made.ok || wishes.length > 0) return err([...wishes, ...(made.ok ? [] : made.error)])
    const { plan, roadmap } = made.value
    const { ics = '', from = null, to = null, alarm } = options
    const text = toIcs(plan, roadmap, {
      stamp: now().toISOString(),
      from,
      to,
      alarmMinutes: alarm === undefined ? null : Number(alarm),
    })
    const written = await writeFiles([{ path: ics, text }])
    if (!written.ok) return written
    const isIn = ({ date }: { readonly date: string }) =>
      (from === null || date >= from) && (to === null || date <= to)
    const sessions = plan.sessions.filter(isIn).length
    const milestones = plan.milestones.filter(isIn).length
    return ok({
      value: { ics, sessions, milestones, events: sessions + milestones },
      words: [
        `Wrote ${countOf(sessions, 'session')} and ${countOf(milestones, 'milestone')} to ${ics}.`,
      ],
    })
  },
}

function checkWishes({ from, to, alarm }: Arguments['options']): string[] {
  const faults = Object.entries({ from, to }).flatMap(([name, date]) =>
    date === undefined || isCivilDate(date)
      ? []
      : [`--${name}: is no date of the form YYYY-MM-DD that exists: ${date}`],
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
