import { fit as measureFit } from '../../shared/fit/fit.ts'
import type { Fit } from '../../shared/fit/types.ts'
import { ok } from '../../shared/model/result.ts'
import type { Roadmap } from '../../shared/model/roadmap.ts'
import { formatDate } from '../../shared/words/dates.ts'
import { formatDuration, formatHours } from '../../shared/words/durations.ts'
import { describeWayOut } from '../../shared/words/waysOut.ts'
import type { Command } from '../command.ts'
import { readWish } from './readWish.ts'

/** Says whether a wish fits into the hours, and what each way out costs. */
export const fitCommand: Command = {
  usage: 'fit --profile P.json [--roadmap R.json]',
  purpose: 'offered and needed hours, earliest finish, ways out with their prices',
  subjects: [],
  options: { profile: 'required', roadmap: 'optional' },
  run: async ({ options }) => {
    const wish = await readWish(options)
    if (!wish.ok) return wish
    const { roadmap, profile, notes } = wish.value
    const answer = measureFit(roadmap, profile)
    return ok({ value: answer, words: [...notes, ...describeFit(answer, roadmap)] })
  },
}

function describeFit(answer: Fit, roadmap: Roadmap): string[] {
  const offered = `${formatHours(answer.offeredMinutes)} offered, ${formatDuration(answer.offeredMinutesPerWeek)} a week on average`
  const needed = `${formatHours(answer.neededMinutes)} needed`
  if (answer.fits) {
    return answer.finish === null
      ? ['Nothing is left to learn.']
      : [`It fits, finish ${formatDate(answer.finish)}: ${needed}, ${offered}.`]
  }
  return [
    `It does not fit: ${needed}, ${offered}.`,
    ...answer.waysOut.map((way) => {
      const { change, outcome } = describeWayOut(way, roadmap)
      return `  ${change} → ${outcome}`
    }),
  ]
}
