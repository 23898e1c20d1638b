import type { Plan } from '../../shared/model/plan.ts'
import type { Broken, Moment } from '../../shared/moves/types.ts'
import { toDayNumber } from '../../shared/time/civilDate.ts'
import { toClockTime, toMinuteOfDay } from '../../shared/time/clockTime.ts'
import { formatDate } from '../../shared/words/dates.ts'
import { formatDuration } from '../../shared/words/durations.ts'
import { titleOf } from '../../shared/words/titles.ts'
import { findChangedDays } from '../plan/changedDays.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import { moveWords } from '../words/moves.ts'

/** @param on Civil date on which the session stands that breaks the rule. */
function describeBroken(index: PlanIndex, broken: Broken, on: string): string {
  const { rules } = moveWords
  const { roadmap } = index.roadmap
  const when = ({ date, at }: Moment) =>
    date === on ? rules.moment(formatDate(date), at) : formatDate(date)
  switch (broken.kind) {
    case 'prerequisite':
      return rules.prerequisite(titleOf(roadmap, broken.item), when(broken.ends))
    case 'dependent':
      return rules.dependent(titleOf(roadmap, broken.item), when(broken.begins))
    case 'own-work':
      return rules.ownWork(when(broken.ends))
    case 'own-review':
      return rules.ownReview(when(broken.begins))
    case 'review-date':
      return rules.reviewDate(formatDate(broken.first), formatDate(broken.last))
    case 'collision': {
      const other = index.sessionById.get(broken.other)
      const start = other?.start ?? ''
      const end = other === undefined ? '' : toClockTime(toMinuteOfDay(start) + other.minutes)
      return rules.collision(other?.title ?? '', start, end)
    }
    case 'busy':
      return rules.busy
    case 'outside':
      return describeOutside(index, on)
    case 'past':
      return rules.past
    case 'horizon':
      return rules.horizon(formatDate(broken.last))
    case 'locked':
      return rules.locked(formatDate(broken.date))
    case 'day-limit':
      return rules.dayLimit(
        formatDate(broken.date),
        formatDuration(broken.minutes),
        formatDuration(broken.most),
      )
    case 'session-length':
      return broken.minutes < broken.least
        ? rules.tooShort(formatDuration(broken.minutes), formatDuration(broken.least))
        : rules.tooLong(formatDuration(broken.minutes), formatDuration(broken.most))
    case 'rest-day':
      return rules.restDay(broken.days, broken.most)
    case 'run':
      return rules.run(broken.days, broken.most)
    case 'no-more-work':
      return rules.noMoreWork(formatDuration(broken.minutes))
    case 'crumb':
      return rules.crumb(formatDuration(broken.minutes))
  }
}

function describeOutside(index: PlanIndex, date: string): string {
  const day = toDayNumber(date)
  const changed = findChangedDays(index.plan.profile, day, day + 1).get(day)
  return changed?.kind === 'off' && changed.reason !== null
    ? moveWords.rules.dayOff(formatDate(date), changed.reason)
    : moveWords.rules.outside
}

/** The gravest first, so that what the heading says comes before the rest. */
const GRAVITY: readonly Broken['kind'][] = [
  'past',
  'horizon',
  'locked',
  'prerequisite',
  'own-work',
  'dependent',
  'own-review',
  'no-more-work',
  'crumb',
  'collision',
  'busy',
]

/**
 * Broken rules as sentences, the gravest first, each said once.
 * @param after The plan in which they are broken.
 */
export function describeAll(index: PlanIndex, broken: readonly Broken[], after: Plan): string[] {
  const dates = new Map(after.sessions.map(({ id, date }) => [id, date]))
  const rank = ({ kind }: Broken) =>
    GRAVITY.includes(kind) ? GRAVITY.indexOf(kind) : GRAVITY.length
  const inOrder = [...broken].sort((a, b) => rank(a) - rank(b))
  return [
    ...new Set(inOrder.map((rule) => describeBroken(index, rule, dates.get(rule.session) ?? ''))),
  ]
}

/** What is wrong in a few words, by the gravest of the broken rules. */
export function nameBroken(index: PlanIndex, broken: readonly Broken[]): string {
  const title = index.sessionById.get(broken[0]?.session ?? '')?.title ?? ''
  const has = (...kinds: readonly Broken['kind'][]) =>
    broken.some(({ kind }) => kinds.includes(kind))
  const { broken: names } = moveWords
  if (has('past', 'horizon', 'locked')) return names.notHere(title)
  if (has('prerequisite', 'own-work')) return names.tooEarly(title)
  if (has('dependent', 'own-review')) return names.tooLate(title)
  if (has('no-more-work', 'crumb')) return names.length(title)
  if (has('collision', 'busy')) return names.taken
  return names.notUsual
}
