import { toHorizon } from '../availability/horizon.ts'
import type { Slot } from '../availability/slot.ts'
import { wallDay } from '../availability/wallDay.ts'
import type { Work } from '../curriculum/work.ts'
import { KINDS } from '../model/civil.ts'
import type { Profile } from '../model/profile.ts'
import type { Roadmap } from '../model/roadmap.ts'
import { mondayOf, weekdayIndex } from '../time/civilDate.ts'
import { MINUTES_PER_DAY } from '../time/clockTime.ts'
import type { Instant } from '../time/zone.ts'
import { type Agenda, createAgenda, notePlaced, releaseLagging } from './agenda.ts'
import { type BlockBalance, createBlockBalance, KIND_INDEX, rebalance } from './blockBalance.ts'
import { capWeek } from './capWeek.ts'
import { type ChoiceContext, chooseActivity } from './chooseActivity.ts'
import { chunkRules, reviewLength } from './chunkRules.ts'
import { holdReserve } from './holdReserve.ts'
import type { Placement, Review } from './placement.ts'
import { placeReview } from './placeReview.ts'
import { leastReserve, noteReserve, type RecentReserve } from './recentReserve.ts'
import { createReviewQueue, openReviews, queueReview, type ReviewQueue } from './reviewQueue.ts'
import { standingCosts } from './standingCosts.ts'

/** A filled calendar, not yet dressed for people. */
export type Filling = {
  readonly placements: readonly Placement[]
  readonly reserve: readonly Slot[]
  /** What was offered week by week, in `band` pace within the band, as far as weeks were filled. */
  readonly offered: readonly Slot[]
  readonly agenda: Agenda
  /** Reviews whose day came within the horizon and that found no place. */
  readonly missedReviews: readonly Review[]
  /** Length of a review in minutes. */
  readonly reviewMinutes: number
}

type State = {
  readonly agenda: Agenda
  readonly reviews: ReviewQueue
  readonly balance: BlockBalance
  readonly context: ChoiceContext
  readonly placements: Placement[]
  readonly reviewMinutes: number
}

/**
 * Fills slots with work, week by week and slot by slot: list scheduling that never idles while
 * something that may be studied fits (Graham 1969), with a share of every week held in reserve and
 * reviews placed when they are due. Deterministic.
 * @param slots Disjoint, in order of time.
 * @param begun See `createAgenda`.
 */
export function fillSlots(
  roadmap: Roadmap,
  profile: Profile,
  work: Work,
  slots: readonly Slot[],
  begun?: ReadonlySet<string>,
): Filling {
  const state = createState(roadmap, profile, work, slots, begun)
  const reserve: Slot[] = []
  const offeredSlots: Slot[] = []
  const recent: RecentReserve = []
  let owed = 0
  let index = 0
  while (index < slots.length && state.agenda.minutesLeft > 0) {
    const week = weekFrom(slots, index)
    rebalance(state.balance, index, 1 - profile.reserveShare)
    index += week.length
    const kept =
      profile.pace === 'band'
        ? capWeek(week, bandOf(roadmap, state.agenda), state.context.smallest)
        : week
    offeredSlots.push(...kept)
    const monday = mondayOf(week[0]?.day ?? 0)
    const offered = totalMinutes(kept)
    const least = leastReserve(recent, monday, offered, profile.reserveShare)
    const held = holdReserve(kept, profile.reserveShare, owed, least, state.context.smallest)
    noteReserve(recent, { monday, offered, held: totalMinutes(held.reserve) })
    owed = held.owed
    reserve.push(...held.reserve)
    held.study.forEach((slot, at) => {
      fillSlot(state, slot, held.study, at + 1)
    })
  }
  const lastDay = state.placements[state.placements.length - 1]?.slot.day ?? 0
  const isFinished = state.agenda.minutesLeft === 0
  if (!isFinished) openReviews(state.reviews, toHorizon(profile).until - 1)
  return {
    placements: state.placements,
    reserve: isFinished ? reserve.filter((piece) => piece.day <= lastDay) : reserve,
    offered: offeredSlots,
    agenda: state.agenda,
    missedReviews: isFinished ? [] : state.reviews.open,
    reviewMinutes: state.reviewMinutes,
  }
}

function createState(
  roadmap: Roadmap,
  profile: Profile,
  work: Work,
  slots: readonly Slot[],
  begun?: ReadonlySet<string>,
): State {
  const agenda = createAgenda(work, begun)
  const { reviewPolicy } = roadmap
  const kindLeft = new Float64Array(KINDS.length)
  for (const { kind, minutes } of work.activities) {
    kindLeft[KIND_INDEX[kind]] = (kindLeft[KIND_INDEX[kind]] ?? 0) + minutes
  }
  const topics = work.units.filter((unit) => unit.isTopic).length
  const rules = chunkRules(roadmap, profile.limits, slots)
  const reviewMinutes = reviewLength(roadmap, rules)
  kindLeft[KIND_INDEX.review] = topics * reviewPolicy.intervalsDays.length * reviewMinutes
  const balance = createBlockBalance(roadmap, slots, kindLeft)
  return {
    agenda,
    reviews: createReviewQueue(reviewPolicy, slots[0]?.day ?? 0),
    balance,
    context: {
      balance,
      rules: rules.byKind,
      smallest: rules.smallest,
      longest: rules.longest,
      unitCosts: standingCosts(agenda, profile.pace),
      habit: new Map(),
      practiceUnit: -1,
      practiceRun: 0,
      latest: -1,
    },
    placements: [],
    reviewMinutes,
  }
}

/** The slots of the week (Monday to Sunday) in which the slot at `start` begins. */
function weekFrom(slots: readonly Slot[], start: number): readonly Slot[] {
  const monday = mondayOf(slots[start]?.day ?? 0)
  let end = start
  while (end < slots.length && mondayOf(slots[end]?.day ?? 0) === monday) end += 1
  return slots.slice(start, end)
}

function totalMinutes(slots: readonly Slot[]): number {
  return slots.reduce((sum, slot) => sum + slot.until - slot.from, 0)
}

/** Most minutes a week in the earliest phase that has work left. */
function bandOf(roadmap: Roadmap, agenda: Agenda): number {
  return (roadmap.phases[agenda.leadPhase]?.weeklyHoursBand[1] ?? 168) * 60
}

function fillSlot(state: State, slot: Slot, week: readonly Slot[], next: number): void {
  const { agenda, context } = state
  openReviews(state.reviews, slot.day)
  context.latest = -1
  let from = slot.from
  while (from < slot.until && agenda.minutesLeft > 0) {
    if (agenda.lagging.length > 0) releaseLagging(agenda, from)
    const free = slot.until - from
    const review = placeReview(
      state.reviews,
      state.balance,
      slot,
      week,
      next,
      free,
      state.reviewMinutes,
      context.smallest,
    )
    if (review !== undefined) {
      noteReview(state, slot, from, review)
      from += state.reviewMinutes
      continue
    }
    if (free < context.smallest) return
    const minuteOfWeek =
      weekdayIndex(slot.day) * MINUTES_PER_DAY + ((from + slot.offset) % MINUTES_PER_DAY)
    const choice = chooseActivity(agenda, context, slot, free, minuteOfWeek)
    if (choice === undefined) return
    state.placements.push({
      slot,
      from,
      minutes: choice.minutes,
      work: choice.activity,
      relaxed: choice.relaxed,
    })
    noteChoice(state, slot, from, minuteOfWeek, choice.activity, choice.minutes)
    from += choice.minutes
  }
}

function noteReview(state: State, slot: Slot, from: Instant, review: Review): void {
  const minutes = state.reviewMinutes
  state.placements.push({ slot, from, minutes, work: review, relaxed: -1 })
  spend(state.balance, KIND_INDEX.review, minutes)
  queueReview(state.reviews, review.unit, review.number + 1, slot.day)
}

function noteChoice(
  state: State,
  slot: Slot,
  from: Instant,
  minuteOfWeek: number,
  activity: number,
  minutes: number,
): void {
  const { agenda, context } = state
  const { kind, unit } = agenda.work.activities[activity] ?? { kind: 'read', unit: -1 }
  context.latest = activity
  context.habit.set(minuteOfWeek, KIND_INDEX[kind])
  if (kind === 'practise') {
    context.practiceRun = context.practiceUnit === unit ? context.practiceRun + 1 : 1
    context.practiceUnit = unit
  }
  spend(state.balance, KIND_INDEX[kind], minutes)
  const finished = notePlaced(
    agenda,
    activity,
    minutes,
    from + minutes,
    slot.day,
    wallDay(slot, from),
  )
  if (finished >= 0 && agenda.work.units[finished]?.isTopic) {
    queueReview(state.reviews, finished, 1, slot.day)
  }
}

function spend(balance: BlockBalance, kind: number, minutes: number): void {
  balance.kindLeft[kind] = Math.max(0, (balance.kindLeft[kind] ?? 0) - minutes)
}
