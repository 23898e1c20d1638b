import { err, ok } from '../../shared/model/result.ts'
import { climbLadder, type Rung } from '../../shared/repair/climbLadder.ts'
import { boundRepair } from '../../shared/scorecard/scoreRepair.ts'
import { formatDate } from '../../shared/words/dates.ts'
import { countOf, formatDuration } from '../../shared/words/durations.ts'
import type { Command } from '../command.ts'
import { checkTargets } from '../files/checkTargets.ts'
import { named } from '../files/named.ts'
import { toPlanText } from '../files/toPlanText.ts'
import { writeFiles } from '../files/writeFiles.ts'
import { readSoundPlan } from './readMadePlan.ts'
import { checkToday, readChanged, readLogged } from './readRepair.ts'

const CHOICES = ['quiet', 'drop', 'hours', 'extend', 'push-back', 'anew']
/** Days after today in which sessions move only if nothing else helps. */
const FREEZE_DAYS = 2

/** Mends a plan after something slipped or a life changed, and prices the ways to do it. */
export const repairCommand: Command = {
  usage:
    'repair --plan plan.json [--log log.json] [--profile CHANGED.json] [--roadmap R.json] --today D [--choice quiet|drop|hours|extend|push-back|anew] --out new.json',
  purpose: 'mend a plan after something slipped or a life changed',
  subjects: [],
  options: {
    plan: 'required',
    log: 'optional',
    profile: 'optional',
    roadmap: 'optional',
    today: 'required',
    choice: 'optional',
    out: 'required',
  },
  run: async ({ options }) => {
    const { today = '', choice, out = '' } = options
    const faults = await checkTargets(
      named(options, ['out']),
      named(options, ['plan', 'log', 'profile', 'roadmap']),
    )
    if (choice !== undefined && !CHOICES.includes(choice)) {
      faults.push(`--choice: must be one of ${CHOICES.join(', ')}; is ${choice}`)
    }
    const made = await readSoundPlan(options)
    if (!made.ok) return err([...faults, ...made.error])
    const { plan: before, roadmap } = made.value
    faults.push(...checkToday(before, today))
    const plan = await readLogged(before, options)
    const profile = await readChanged(before, roadmap, options.profile)
    if (!plan.ok) faults.push(...plan.error)
    if (!profile.ok) faults.push(...profile.error)
    if (!plan.ok || !profile.ok || faults.length > 0) return err(faults)

    const rungs = climbLadder({
      roadmap,
      plan: plan.value,
      profile: profile.value,
      busy: [],
      today,
      freezeDays: FREEZE_DAYS,
      closedDays: [],
    })
    const rung =
      choice === undefined ? rungs[0] : rungs.find(({ price }) => price.choice === choice)
    if (rung === undefined) {
      const kinds = rungs.map(({ price }) => price.choice).join(', ')
      return err([`--choice: ${choice} is no way out here; there are ${kinds}`])
    }
    const { repaired } = rung
    const written = await writeFiles([{ path: out, text: toPlanText(repaired.plan) }])
    if (!written.ok) return written
    return ok({
      value: {
        choice: rung.price.choice,
        moved: repaired.moved,
        replaced: repaired.replaced,
        othersMoved: repaired.othersMoved,
        finishBefore: before.summary.finish,
        finishAfter: repaired.plan.summary.finish,
        bounds: boundRepair(roadmap, plan.value, repaired.plan, today, { freezeDays: FREEZE_DAYS }),
        choices: rungs.map(({ price }) => price),
      },
      words: [
        describeRung(rung),
        ...rungs.filter((other) => other !== rung).map(describeOther),
        `Wrote ${out}.`,
      ],
    })
  },
}

function describeRung({ price }: Rung): string {
  const end = price.finish === null ? 'nothing is planned' : `finish ${formatDate(price.finish)}`
  const displaced = price.moved - price.othersMoved
  const parts = [
    countOf(price.replaced, 'catch-up session'),
    ...(displaced > 0 ? [`${countOf(displaced, 'session')} that had to move`] : []),
    `${countOf(price.othersMoved, 'other session')} moved`,
    end,
  ]
  if (price.dropped.length > 0) parts.push(`without ${price.dropped.join(', ')}`)
  if (price.unscheduledMinutes > 0) {
    parts.push(`${formatDuration(price.unscheduledMinutes)} without a place`)
  }
  return `${price.choice}: ${parts.join(', ')}.`
}

function describeOther(rung: Rung): string {
  return `  or ${describeRung(rung)}`
}
