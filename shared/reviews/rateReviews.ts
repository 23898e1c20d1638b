import { type Card, createEmptyCard, type FSRS, fsrs, type Grade, Rating } from 'ts-fsrs'
import type { Session } from '../model/plan.ts'
import type { DayNumber } from '../time/civilDate.ts'

/** A review that took place, and how well the topic was remembered; `good` where it was not rated. */
export type Reviewed = { readonly day: DayNumber; readonly recall: Session['recall'] }

const MS_PER_DAY = 86_400_000

const GRADES: Readonly<Record<NonNullable<Session['recall']>, Grade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
}

let scheduler: FSRS | undefined

/** FSRS-6 with its default weights, days as its smallest step and nothing left to chance. */
function schedule(): FSRS {
  scheduler ??= fsrs({ enable_fuzz: false, enable_short_term: false })
  return scheduler
}

/** What is remembered of a topic after its end, which counts as a first good answer, and its reviews. */
function memoryOf(finished: DayNumber, reviews: readonly Reviewed[]): Card {
  const first = toDate(finished)
  let card = schedule().next(createEmptyCard(first), first, Rating.Good).card
  for (const { day, recall } of reviews) {
    card = schedule().next(card, toDate(day), GRADES[recall ?? 'good']).card
  }
  return card
}

/**
 * Days between the reviews of a topic that are still to come, each one counted from the one before and
 * expected to be answered well: where all were answered well so far 3, 14, 57 and 196.
 * Source: FSRS-6 (open-spaced-repetition, "The Algorithm") as `ts-fsrs` computes it.
 * @param reviews The reviews so far, in order of time.
 * @param count How many are still to come.
 */
export function nextIntervals(
  finished: DayNumber,
  reviews: readonly Reviewed[],
  count: number,
): number[] {
  let card = memoryOf(finished, reviews)
  const intervals: number[] = []
  while (intervals.length < count) {
    intervals.push(Math.max(1, card.scheduled_days))
    card = schedule().next(card, card.due, Rating.Good).card
  }
  return intervals
}

/** Chance from 0 to 1 that a topic is remembered on a day. */
export function recallOn(
  finished: DayNumber,
  reviews: readonly Reviewed[],
  day: DayNumber,
): number {
  return schedule().get_retrievability(memoryOf(finished, reviews), toDate(day), false)
}

/** Noon of a day, in UTC: FSRS counts whole days. */
function toDate(day: DayNumber): Date {
  return new Date((day + 0.5) * MS_PER_DAY)
}
