import type { Kind } from '../model/civil.ts'
import type { Reason, Session } from '../model/plan.ts'
import { assertNever } from '../model/result.ts'
import type { Roadmap } from '../model/roadmap.ts'
import { formatDay } from './dates.ts'
import { countOf } from './durations.ts'
import type { EndsOfWork } from './endsOfWork.ts'
import { BLOCK_WORDS, KIND_WORDS } from './kinds.ts'
import { titleOf } from './titles.ts'

/** What a phrase can lean on: the kind of the session, and the year in which it stands. */
export type ReasonContext = { readonly kind?: Kind; readonly year?: string }

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']

const LIMITS: Readonly<Record<string, string>> = {
  maxMinutesPerDay: 'your most minutes a day are used up here',
  minRestDaysPerWeek: 'your rest days stay free',
  maxConsecutiveStudyDays: 'your longest run of study days ends before it',
  minSessionMin: 'your shortest session sets its length',
  maxSessionMin: 'your longest session sets its length',
}

/**
 * A fact as a phrase that starts in lower case and has no full stop: `after Linear Algebra, finished
 * 12 March`. Years are named only where they differ from the context's.
 */
export function describeReason(
  reason: Reason,
  roadmap: Roadmap,
  context: ReasonContext = {},
): string {
  switch (reason.kind) {
    case 'after':
      return `after ${titleOf(roadmap, reason.item)}, finished ${formatDay(reason.finished, context.year)}`
    case 'no-prerequisite':
      return 'nothing has to come before it'
    case 'block':
      return describeBlock(reason.block, reason.rank, context.kind)
    case 'lag':
      return `with ${countOf(reason.days, 'day')} in between for work that runs by itself`
    case 'review':
      return describeReview(reason.number, reason.intervalDays, formatDay(reason.due, context.year))
    case 'interleaved':
      return `alternating with ${titleOf(roadmap, reason.with)}`
    case 'limit':
      return LIMITS[reason.limit] ?? `your limit ${reason.limit} shapes it`
    case 'catch-up':
      return `it catches up what was missed on ${formatDay(reason.missed, context.year)}`
    case 'relaxed':
      return `${titleOf(roadmap, reason.item)} would come first, but waiting would leave this time idle`
    case 'unplanned':
      return 'studied without having been planned'
    default:
      return assertNever(reason)
  }
}

/**
 * Why a session stands where it stands, in one sentence made of its facts: "After Linear Algebra,
 * finished 12 March; reading sits best in your mornings." Facts about a place that it left are not
 * told; a place that the learner chose is. Empty for a session without facts.
 * @param ends Of the plan as it is now.
 */
export function describeWhy(session: Session, roadmap: Roadmap, ends: EndsOfWork): string {
  const context = { kind: session.kind, year: session.date.slice(0, 4) }
  const phrases = findReasonsThatHold(session, ends).map((reason) =>
    describeReason(reason, roadmap, context),
  )
  const sentence = [...(isPlaceChosen(session) ? ['you chose this place'] : []), ...phrases].join(
    '; ',
  )
  return sentence === '' ? '' : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

/** Whether the learner put a session where it stands: it was moved, and is pinned there. */
export function isPlaceChosen({ pinned, moves = [] }: Session): boolean {
  return pinned === true && moves.length > 0
}

/**
 * The facts of a session that are still so. A plan keeps those that it was made with, also where a
 * session has moved: what speaks for another block, or for a place that it left, holds no more, and what
 * comes before it may end on another day, or after it.
 * @param ends Of the plan as it is now.
 */
export function findReasonsThatHold(session: Session, ends: EndsOfWork): readonly Reason[] {
  const { why } = session
  if (why.every((reason) => renew(reason, session, ends) === reason)) return why
  return why.map((reason) => renew(reason, session, ends)).filter((reason) => reason !== null)
}

/** A fact as it is now; null where it holds no more. */
function renew(reason: Reason, session: Session, ends: EndsOfWork): Reason | null {
  switch (reason.kind) {
    case 'after': {
      const finished = ends.get(reason.item) ?? reason.finished
      if (finished > session.date) return null
      return finished === reason.finished ? reason : { ...reason, finished }
    }
    case 'block':
      return !isPlaceChosen(session) && reason.block === session.block ? reason : null
    case 'interleaved':
    case 'limit':
    case 'relaxed':
      return (session.moves?.length ?? 0) > 0 ? null : reason
    default:
      return reason
  }
}

function describeBlock(block: keyof typeof BLOCK_WORDS, rank: number, kind?: Kind): string {
  const doing = kind === undefined ? 'it' : KIND_WORDS[kind].doing
  const { times } = BLOCK_WORDS[block]
  if (rank <= 1) return `${doing} sits best in your ${times}`
  return `your ${times} are the ${ORDINALS[rank - 1] ?? `${rank}th`} choice for ${doing}`
}

function describeReview(number: number, days: number, due: string): string {
  const name = `${ORDINALS[number - 1] ?? `${number}th`} review`
  const since = number === 1 ? 'after the end of the topic' : 'after the one before'
  return `${name}, due ${due}, ${countOf(days, 'day')} ${since}`
}
