import { addHours } from '../fit/addHours.ts'
import type { Profile } from '../model/profile.ts'
import { mondayOf, toDayNumber } from '../time/civilDate.ts'
import { pushBack } from './pushBack.ts'
import { repairQuietly } from './repairQuietly.ts'
import type { Choice, ChoiceKind, Repaired, RepairInput } from './types.ts'

/** Steps in which windows are lengthened, in minutes, and the most of them that is offered. */
const WINDOW_STEP = 15
const MOST_STEPS = 8
const MOST_MONTHS = 12
const WEEKS_PER_MONTH = 4
/** So little lost work is nothing to push a whole plan back for. */
const FEW = 4

/** A rung of the ladder, priced, and what taking it gives. */
export type Rung = { readonly price: Choice; readonly repaired: Repaired }

/**
 * The rungs of the ladder that there are for a loss, the quiet one first: nothing but moving; without
 * the optional items; with longer windows where that moves fewer sessions; with a longer horizon where
 * work is left without a place; everything pushed back. Each is priced by taking it.
 */
export function climbLadder(input: RepairInput): Rung[] {
  const given = withPlansOwn(input)
  const quiet = take(given, 'quiet', {})
  const rungs = [quiet]
  const { priorities } = given.profile.scope
  const kept = priorities.filter((priority) => priority !== 'could')
  if (kept.length > 0 && kept.length < priorities.length) {
    const drop = take(given, 'drop', { scope: { ...given.profile.scope, priorities: kept } })
    if (drop.price.dropped.length > 0) rungs.push(drop)
  }
  const isBetter = ({ price }: Rung) =>
    price.unscheduledMinutes <= quiet.price.unscheduledMinutes &&
    (price.unscheduledMinutes < quiet.price.unscheduledMinutes ||
      price.othersMoved < quiet.price.othersMoved)
  const isWanted = quiet.price.othersMoved > 0 || quiet.price.unscheduledMinutes > 0
  for (let step = 1; isWanted && step <= MOST_STEPS; step += 1) {
    const hours = take(given, 'hours', addHours(given.profile, step * WINDOW_STEP, false))
    if (!isBetter(hours)) continue
    rungs.push(hours)
    break
  }
  for (let more = 1; quiet.price.unscheduledMinutes > 0 && more <= MOST_MONTHS; more += 1) {
    const extend = take(given, 'extend', lengthen(given.profile, more))
    if (extend.price.unscheduledMinutes > 0) continue
    rungs.push(extend)
    break
  }
  if (isWanted || quiet.price.replaced > FEW) rungs.push(pushAllBack(given, quiet.price))
  return rungs
}

/** A profile that says the same is the plan's own; pace is no matter of repair. */
function withPlansOwn(input: RepairInput): RepairInput {
  const { plan } = input
  const profile = { ...input.profile, paceFactor: plan.profile.paceFactor }
  const isSame = JSON.stringify(sorted(profile)) === JSON.stringify(sorted(plan.profile))
  return { ...input, profile: isSame ? plan.profile : profile }
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
    if (rung.price.unscheduledMinutes <= unscheduledMinutes) break
    rung = take(input, 'push-back', lengthen(input.profile, more), pushBack)
  }
  return rung
}

function lengthen(profile: Profile, months: number): Partial<Profile> {
  return profile.horizonMonths === undefined
    ? { horizonWeeks: (profile.horizonWeeks ?? 0) + months * WEEKS_PER_MONTH }
    : { horizonMonths: profile.horizonMonths + months }
}

function take(
  input: RepairInput,
  choice: ChoiceKind,
  changes: Partial<Profile>,
  repair = repairQuietly,
): Rung {
  const isChanged = Object.keys(changes).length > 0
  const profile = isChanged ? { ...input.profile, ...changes } : input.profile
  const repaired = repair({ ...input, profile })
  const { plan, moved, replaced, removed, othersMoved } = repaired
  const gone = new Set(removed)
  const dropped = input.plan.sessions.filter(({ id }) => gone.has(id)).map(({ topic }) => topic)
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
      dropped: [...new Set(dropped)],
      changes,
    },
  }
}

function mostInWeek({ plan }: Repaired, today: string): number {
  const weeks = new Map<number, number>()
  for (const { date, minutes, status } of plan.sessions) {
    if (date <= today || status !== 'planned') continue
    const monday = mondayOf(toDayNumber(date))
    weeks.set(monday, (weeks.get(monday) ?? 0) + minutes)
  }
  return Math.max(0, ...weeks.values())
}
