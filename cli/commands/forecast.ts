import { FORECAST_SEED, forecast } from '../../shared/forecast/forecast.ts'
import type { Forecast, Lever } from '../../shared/forecast/types.ts'
import { err, ok } from '../../shared/model/result.ts'
import { formatHours } from '../../shared/words/durations.ts'
import {
  describeBehind,
  describeEvidence,
  describeFinishDate,
  describeFinishDates,
  describeLever,
  describePace,
  describeSpi,
} from '../../shared/words/forecast.ts'
import type { Command } from '../command.ts'
import { readSoundPlan } from './readMadePlan.ts'
import { checkToday, readLogged } from './readRepair.ts'

/** Says when a plan will be done, how sure that is, and what would bring its date back. */
export const forecastCommand: Command = {
  usage: 'forecast --plan plan.json [--log log.json] [--roadmap R.json] --today D',
  purpose: 'when it will be done, how sure that is, and what would bring the date back',
  subjects: [],
  options: { plan: 'required', log: 'optional', roadmap: 'optional', today: 'required' },
  run: async ({ options }) => {
    const { today = '' } = options
    const made = await readSoundPlan(options)
    if (!made.ok) return made
    const { plan, roadmap } = made.value
    const faults = checkToday(plan, today)
    const logged = await readLogged(plan, options)
    if (!logged.ok || faults.length > 0) {
      return err([...faults, ...(logged.ok ? [] : logged.error)])
    }
    const answer = forecast({
      roadmap,
      plan: logged.value,
      today,
      baseline: null,
      seed: FORECAST_SEED,
    })
    return ok({ value: answer, words: describeForecast(answer) })
  },
}

function describeForecast(answer: Forecast): string[] {
  const { leftMinutes, doneMinutes, unloggedMinutes, reserve, levers, pace } = answer
  if (leftMinutes === 0) return [`All ${formatHours(doneMinutes)} are done.`]
  const warned = reserve.filter(({ isWarning }) => isWarning).map(({ phase }) => phase)
  return [
    `${describeFinishDates(answer)}.`,
    `${formatHours(doneMinutes)} done, ${formatHours(leftMinutes)} left, ${describeBehind(answer.behindMinutes)}. ${describeSpi(answer.spi)}.`,
    `${describeEvidence(answer)}.`,
    ...(unloggedMinutes > 0 ? [`${formatHours(unloggedMinutes)} before today have no note.`] : []),
    ...(warned.length > 0 ? [`The reserve goes faster than the work: ${warned.join(', ')}.`] : []),
    ...(pace.isWorthTaking
      ? [`${describePace(pace)}: a pace factor of ${pace.paceFactor} would fit better.`]
      : []),
    ...levers.map((lever) => `  ${describeLever(lever)} → ${describeLeverDates(lever, answer)}`),
  ]
}

function describeLeverDates({ p50, p80 }: Lever, { followedUntil }: Forecast): string {
  const half = describeFinishDate(p50, followedUntil)
  if (p50 === null) return half
  const most = describeFinishDate(p80, followedUntil)
  return `${half}, four fifths ${p80 === null ? most : `by ${most}`}`
}
