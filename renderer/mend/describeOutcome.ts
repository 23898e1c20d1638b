import type { Plan } from '../../shared/model/plan.ts'
import type { Rung } from '../../shared/repair/climbLadder.ts'
import { toDayNumber } from '../../shared/time/civilDate.ts'
import { formatDate } from '../../shared/words/dates.ts'
import { longWeekdayDate, weekdayName } from '../words/dates.ts'
import { mendWords } from '../words/mend.ts'
import { findChanges } from './planChanges.ts'

/** Days ahead in which a weekday's name alone says which day is meant. */
const NEAR_DAYS = 6

/**
 * What a choice does in the fewest words, without a full stop: "Saturday’s reserve takes it, nothing
 * else moves"; where others move, that alone.
 * @param today Civil date from which "Saturday" is understood.
 */
export function hintOutcome(before: Plan, rung: Rung, today: string): string {
  const parts = partsOf(before, rung, today)
  return (rung.price.othersMoved === 0 ? parts.slice(0, 2) : parts.slice(1, 2)).join(', ')
}

/**
 * What a choice does, as one sentence made of its price: "Saturday’s reserve takes it, nothing else
 * moves."
 * @param today Civil date from which "Saturday" is understood.
 */
export function describeOutcome(before: Plan, rung: Rung, today: string): string {
  const sentence = partsOf(before, rung, today).join(', ')
  return sentence === '' ? '' : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

function partsOf(before: Plan, { price, repaired }: Rung, today: string): string[] {
  const { added } = findChanges(before, repaired.plan)
  const dates = added.map(({ date }) => date)
  const isKept = price.finish === before.summary.finish
  const isStill = price.othersMoved === 0
  const finish = price.finish === null ? mendWords.noFinish : formatDate(price.finish)
  return [
    describePlaces(before, dates, today),
    isStill ? mendWords.nothingMoves : mendWords.othersMove(price.othersMoved),
    isKept ? (isStill ? '' : mendWords.finishStays) : mendWords.finishMoves(finish),
  ].filter((part) => part !== '')
}

function describePlaces(before: Plan, dates: readonly string[], today: string): string {
  const last = [...dates].sort()[dates.length - 1]
  if (last === undefined) return ''
  const reserveDays = new Set(before.reserve.map(({ date }) => date))
  const isReserve = dates.every((date) => reserveDays.has(date))
  const day = toDayNumber(last)
  const isNear = day - toDayNumber(today) <= NEAR_DAYS
  const name = isNear ? weekdayName(day) : longWeekdayDate(day, toDayNumber(today))
  const isOneDay = dates.every((date) => date === last)
  if (isOneDay && isReserve && isNear) return mendWords.reserveOn(name)
  if (isReserve) return isOneDay ? mendWords.placedOn(name) : mendWords.reserveBy(name)
  return isOneDay ? mendWords.placedOn(name) : mendWords.placedBy(name)
}
