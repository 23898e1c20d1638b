import { isHorizonAllowed } from '../availability/horizon.ts'
import { selectWork } from '../curriculum/selectWork.ts'
import { addHours } from '../fit/addHours.ts'
import type { Profile } from '../model/profile.ts'
import { mondayOf, toDayNumber } from '../time/civilDate.ts'
import { appendWork } from './appendWork.ts'
import { pushBack } from './pushBack.ts'
import { repairQuietly } from './repairQuietly.ts'
import { replanRest } from './replanRest.ts'
import type { Choice, ChoiceKind, Repaired, RepairInput } from './types.ts'
import { asksForMore, whyAnew } from './whyAnew.ts'

/** By how many minutes windows are lengthened, the least that helps first. */
const WINDOW_STEPS = [15, 30, 60, 120]
/** So many minutes more in every block are worth one session that stays where it is. */
const MINUTES_PER_STAY = 5
/** Later than every date. */
const NEVER = '9999'
const MOST_MONTHS = 12
const WEEKS_PER_MONTH = 4
/** So little lost work is nothing to push a whole plan back for. */
const FEW = 4

/** A rung of the ladder, priced, and what taking it gives. */
export type Rung = { readonly price: Choice; readonly repaired: Repaired }

/**
 * The rungs of the ladder that there are for a loss, the quiet one first: nothing but moving; without
 * the optional items; with longer windows where that moves fewer sessions by enough; with a longer horizon where
 * work is left without a place; everything pushed back; for a changed life the rest planned anew.
 * Where no place can be kept (see `whyAnew`) the rest is planned anew on every rung; where the scope is
 * wider, what is new comes behind all that stands. A changed life begins tomorrow, whatever the hour. Each is priced by taking it.
 */
export function climbLadder(input: RepairInput): Rung[] {
  const given = withPlansOwn(input)
  const { plan, profile } = given
  const isAnew = whyAnew(given.roadmap, plan, profile) !== null
  const isMore = asksForMore(given.roadmap, plan.profile, profile)
  const repair = isAnew ? replanRest : isMore ? appendWork : repairQuietly
  const first = take(given, isAnew ? 'anew' : 'quiet', {}, repair)
  const rungs = [
    first,
    ...withoutOptional(given, first, repair),
    ...withMoreHours(given, first, repair),
  ]
  for (let more = 1; first.price.unscheduledMinutes > 0 && more <= MOST_MONTHS; more += 1) {
    const longer = lengthen(profile, more)
    if (!isHorizonAllowed(longer)) break
    const extend = take(given, 'extend', longer, repair)
    if (extend.price.unscheduledMinutes > 0) continue
    rungs.push(extend)
    break
  }
  if (isAnew) return rungs
  if (!isMore && (isCostly(first) || first.price.replaced > FEW)) {
    const later = pushAllBack(given, first.price)
    if (later.price.moved > 0) rungs.push(later)
  }
  if (profile !== plan.profile) rungs.push(take(given, 'anew', {}, replanRest))
  return rungs
}

type Repair = (input: RepairInput) => Repaired

function isCostly({ price }: Rung): boolean {
  return price.othersMoved > 0 || price.unscheduledMinutes > 0
}

/** Without the optional topics, where that gains something. */
function withoutOptional(input: RepairInput, { price: first }: Rung, repair: Repair): Rung[] {
  const { scope } = input.profile
  const priorities = scope.priorities.filter((priority) => priority !== 'could')
  if (priorities.length === 0 || priorities.length === scope.priorities.length) return []
  const drop = take(input, 'drop', { scope: { ...scope, priorities } }, repair)
  const { price } = drop
  const isBetter =
    price.unscheduledMinutes < first.unscheduledMinutes ||
    price.othersMoved < first.othersMoved ||
    price.mostMinutesInWeek < first.mostMinutesInWeek ||
    (price.finish ?? NEVER) < (first.finish ?? NEVER)
  return price.dropped.length > 0 && isBetter ? [drop] : []
}

/** The least more time a day that is worth the sessions that stay, or at another pace brings the finish back. */
function withMoreHours(input: RepairInput, first: Rung, repair: Repair): Rung[] {
  if (!isCostly(first)) return []
  const { finish: former } = input.plan.summary
  const isBetter = ({ price }: Rung, minutes: number) => {
    const less = first.price.unscheduledMinutes - price.unscheduledMinutes
    if (less !== 0) return less > 0
    if (first.price.choice !== 'anew') {
      return first.price.othersMoved - price.othersMoved >= minutes / MINUTES_PER_STAY
    }
    return former !== null && price.finish !== null && price.finish <= former
  }
  for (const minutes of WINDOW_STEPS) {
    const changes = addHours(input.profile, minutes, false)
    const hours = take(input, 'hours', changes, repair)
    if (isBetter(hours, minutes)) return [hours]
  }
  return []
}

/** A profile that says the same is the plan's own; another one holds from tomorrow on. */
function withPlansOwn(input: RepairInput): RepairInput {
  const { plan, profile } = input
  const isSame = JSON.stringify(sorted(profile)) === JSON.stringify(sorted(plan.profile))
  const { now: _, ...fromTomorrow } = input
  return isSame ? { ...input, profile: plan.profile } : fromTomorrow
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => [key, sorted(part)])
}

/** Everything later, in a horizon that holds it where one more month or two do that. */
function pushAllBack(input: RepairInput, { unscheduledMinutes }: Choice): Rung {
  let rung = take(input, 'push-back', {}, pushBack)
  for (let more = 1; more <= MOST_MONTHS; more += 1) {
    const longer = lengthen(input.profile, more)
    if (rung.price.unscheduledMinutes <= unscheduledMinutes || !isHorizonAllowed(longer)) break
    rung = take(input, 'push-back', longer, pushBack)
  }
  return rung
}

function lengthen(
  profile: Profile,
  months: number,
): Pick<Profile, 'horizonMonths' | 'horizonWeeks'> {
  return profile.horizonMonths === undefined
    ? { horizonWeeks: (profile.horizonWeeks ?? 0) + months * WEEKS_PER_MONTH }
    : { horizonMonths: profile.horizonMonths + months }
}

function take(
  input: RepairInput,
  choice: ChoiceKind,
  changes: Partial<Profile>,
  repair: Repair,
): Rung {
  const isChanged = Object.keys(changes).length > 0
  const profile = isChanged ? { ...input.profile, ...changes } : input.profile
  const repaired = repair({ ...input, profile })
  const { plan, moved, replaced, othersMoved } = repaired
  return {
    repaired,
    price: {
      choice,
      finish: plan.summary.finish,
      moved: moved.length,
      othersMoved,
      replaced,
      mostMinutesInWeek: mostInWeek(repaired, input.today),
      unscheduledMinutes: plan.unscheduled.reduce((sum, { minutes }) => sum + minutes, 0),
      dropped: isChanged ? droppedTopics(input, profile) : [],
      changes,
    },
  }
}

/** Topics and projects with work to come that another profile leaves out beside the repair's own. */
function droppedTopics(input: RepairInput, profile: Profile): string[] {
  const { roadmap, plan, today, now } = input
  const wished = new Set(selectWork(roadmap, profile).units.map(({ topic }) => topic))
  const from = now === undefined ? `${today} 24:00` : `${today} ${now}`
  const former = new Set(selectWork(roadmap, input.profile).units.map(({ topic }) => topic))
  const topics = plan.sessions
    .filter(({ kind, status }) => kind !== 'review' && status === 'planned')
    .filter(({ date, start }) => `${date} ${start}` >= from)
    .map(({ topic }) => topic)
  return [...new Set(topics)].filter((topic) => former.has(topic) && !wished.has(topic))
}

function mostInWeek({ plan }: Repaired, today: string): number {
  const weeks = new Map<number, number>()
  for (const { date, minutes, status } of plan.sessions) {
    if (date < today || status !== 'planned') continue
    const monday = mondayOf(toDayNumber(date))
    weeks.set(monday, (weeks.get(monday) ?? 0) + minutes)
  }
  return Math.max(0, ...weeks.values())
}
