import { measureCatchUp } from '../../shared/forecast/measureCatchUp.ts'
import type { Plan, Session } from '../../shared/model/plan.ts'
import type { Rung } from '../../shared/repair/climbLadder.ts'
import { toDayNumber } from '../../shared/time/civilDate.ts'
import { toMinuteOfDay } from '../../shared/time/clockTime.ts'
import { formatDate } from '../../shared/words/dates.ts'
import { formatDuration } from '../../shared/words/durations.ts'
import { describeLaterMilestones, listLaterMilestones } from '../plan/laterMilestones.ts'
import { longWeekdayDate, weekdayDate, weekdayName } from '../words/dates.ts'
import { roughDuration } from '../words/durations.ts'
import { mendWords } from '../words/mend.ts'
import { findChanges } from './planChanges.ts'

/** Days ahead in which a weekday's name alone says which day is meant. */
const NEAR_DAYS = 6
/** A milestone that comes more days later than this is spoken of in any case. */
const MUCH_LATER = 28

/**
 * What a choice does in the fewest words, without a full stop: "Saturday’s reserve takes it, nothing
 * else moves", or which milestones come later; where others move, that alone.
 * @param today Civil date from which "Saturday" is understood.
 */
export function hintOutcome(before: Plan, rung: Rung, today: string): string {
  const { places, moves, later } = factsOf(before, rung, today)
  return rung.price.moved === 0 ? join([places, later || moves]) : moves
}

/**
 * What a choice does, as one sentence made of its price: "Saturday’s reserve takes it, nothing else
 * moves."
 * @param today Civil date from which "Saturday" is understood.
 */
export function describeOutcome(before: Plan, rung: Rung, today: string): string {
  const { places, moves, later, finish } = factsOf(before, rung, today)
  // Where other sessions move the sentence is long: there the choices alone tell of milestones a little later.
  const saysLater = rung.price.moved === 0 || comesMuchLater(before, rung.repaired.plan)
  const sentence = join([places, moves, saysLater ? later : '', finish])
  return sentence === '' ? '' : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

function comesMuchLater(before: Plan, after: Plan): boolean {
  return listLaterMilestones(before, after).some(
    ({ from, to }) => to === null || toDayNumber(to) - toDayNumber(from) > MUCH_LATER,
  )
}

/** What a choice does, part by part; '' for what there is nothing to say of. */
type Facts = {
  readonly places: string
  readonly moves: string
  readonly later: string
  readonly finish: string
}

function factsOf(before: Plan, { price, repaired }: Rung, today: string): Facts {
  const isStill = price.moved === 0
  const isKept = price.finish === before.summary.finish
  const finish = price.finish === null ? mendWords.noFinish : formatDate(price.finish)
  return {
    places: describePlaces(before, findCatchUps(before, repaired.plan), today),
    moves: isStill ? mendWords.nothingMoves : mendWords.othersMove(price.moved),
    later: describeLaterMilestones(before, repaired.plan).said,
    finish: isKept ? (isStill ? '' : mendWords.finishStays) : mendWords.finishMoves(finish),
  }
}

function join(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ')
}

/**
 * What is said once a choice was taken: the work that has a place again, and what is caught up in all
 * where earlier losses are among it.
 */
export function describeTaken(
  before: Plan,
  { price, repaired }: Rung,
  today: string,
): { readonly said: string; readonly further: string | undefined } {
  const left = price.unscheduledMinutes
  const taken = findCatchUps(before, repaired.plan)
  const minutes = taken.reduce((sum, session) => sum + session.minutes, 0)
  const dates = taken.map(({ date }) => date).sort()
  const last = dates[dates.length - 1]
  const all = measureCatchUp(repaired.plan, today)
  const dateOf = (date: string) => weekdayDate(toDayNumber(date), toDayNumber(today))
  if (left > 0) return { said: mendWords.acceptedPart(roughDuration(left)), further: undefined }
  return {
    said:
      last === undefined
        ? mendWords.accepted
        : mendWords.acceptedAll(formatDuration(minutes), dateOf(last)),
    further:
      all === null || all.minutes === minutes
        ? undefined
        : mendWords.caughtUpInAll(formatDuration(all.minutes), dateOf(all.until)),
  }
}

/** The sessions that a choice adds to catch something up; what is only cut off one that did so before is none. */
function findCatchUps(before: Plan, after: Plan): readonly Session[] {
  const planned = before.sessions.filter(({ status }) => status === 'planned')
  const inHand = new Set(planned.flatMap(caughtUpBy))
  return findChanges(before, after).added.filter((session) =>
    caughtUpBy(session).some((lost) => !inHand.has(lost)),
  )
}

/** Ids of the lost sessions that a session catches up. */
function caughtUpBy({ why }: Session): readonly string[] {
  return why.flatMap((reason) => (reason.kind === 'catch-up' ? [reason.session] : []))
}

function describePlaces(before: Plan, catchUps: readonly Session[], today: string): string {
  const dates = catchUps.map(({ date }) => date)
  const last = [...dates].sort()[dates.length - 1]
  if (last === undefined) return ''
  const isReserve = catchUps.every((session) => isInReserve(before, session))
  const day = toDayNumber(last)
  const isNear = day - toDayNumber(today) <= NEAR_DAYS
  const name = isNear ? weekdayName(day) : longWeekdayDate(day, toDayNumber(today))
  const isOneDay = dates.every((date) => date === last)
  if (last === today) return isReserve ? mendWords.reserveToday : mendWords.placedToday
  if (isOneDay && isReserve && isNear) return mendWords.reserveOn(name)
  if (isReserve) return isOneDay ? mendWords.placedOn(name) : mendWords.reserveBy(name)
  return isOneDay ? mendWords.placedOn(name) : mendWords.placedBy(name)
}

function isInReserve({ reserve }: Plan, { date, start }: Session): boolean {
  const minute = toMinuteOfDay(start)
  return reserve.some((one) => {
    const from = toMinuteOfDay(one.start)
    return one.date === date && minute >= from && minute < from + one.minutes
  })
}
