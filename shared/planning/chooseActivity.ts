import type { Slot } from '../availability/slot.ts'
import { BLOCKS } from '../model/civil.ts'
import type { Agenda } from './agenda.ts'
import { type BlockBalance, KIND_INDEX, LONGEST_PRACTICE_RUN } from './blockBalance.ts'
import { hasteCost } from './hasteCost.ts'
import { type ChunkRule, sizeChunk } from './sizeChunk.ts'

/** What is chosen for a stretch: an activity, how many minutes of it, what order it relaxes. */
export type Choice = {
  readonly activity: number
  readonly minutes: number
  /** Unit that would better have come first; -1 for none. */
  readonly relaxed: number
}

/** What choosing depends on besides the agenda. */
export type ChoiceContext = {
  readonly balance: BlockBalance
  /** Chunk rule of each kind, in the order of `KINDS`. */
  readonly rules: readonly ChunkRule[]
  /** Shortest session in minutes. */
  readonly smallest: number
  readonly longest: number
  /** Standing cost of each unit: its phase and its tail (see `standingCosts`). */
  readonly unitCosts: Float64Array
  /** Kind last placed at each minute of the week (Monday 00:00 = 0). */
  readonly habit: Map<number, number>
  /** Unit of the latest practice sessions, and how many in a row. */
  practiceUnit: number
  practiceRun: number
  /** Activity placed last; at the start of a slot -1. */
  latest: number
}

/** A free stretch of `free` minutes in a slot, as the search sees it. */
type Stretch = {
  readonly slot: Slot
  readonly free: number
  readonly block: number
  readonly habit: number
  /** Whether chunks shorter than their kind asks for may be placed. */
  anyLength: boolean
  /** Whether what stays behind may be shorter than the shortest session. */
  anyRest: boolean
  /** Unit whose practice must come first lest it be left alone at the end; -1 for none. */
  readonly practiceFirst: number
  bestCost: number
  activity: number
  minutes: number
  relaxed: number
}

/** Topics studied side by side before a new one costs extra. */
const SIDE_BY_SIDE = 3
/** Minutes of practice left in all below which the end is near and what is left must alternate. */
const LAST_PRACTICE = 2400
/** A cost above this breaks a rule that a chunk of another length may still keep. */
const LAST_RESORT = 80
/** How many of the units that could be begun are looked at; they are ordered best first. */
const LOOK_AHEAD = 8

const COST = {
  block: 9,
  beginning: 1,
  crowded: 3,
  overcrowded: 9,
  softOrder: 3,
  crumbMinute: 1,
  shortChunk: 20,
  habit: -1,
  again: 3,
  practiceLeft: -4,
  practiceRun: 200,
  practiceSaved: 14,
  wholeTopicInOneDay: 200,
} as const

/**
 * Chooses what to study in a free stretch of a slot: the kind that suits the block, earlier phases and
 * longer tails first, topics already begun before new ones, no more than three practice sessions in a
 * row on one topic.
 * @param free Minutes free in the slot.
 * @param minuteOfWeek Where the stretch starts on the clock of the week, Monday 00:00 = 0.
 * @returns the cheapest choice, or undefined where nothing that may be studied now fits.
 */
export function chooseActivity(
  agenda: Agenda,
  context: ChoiceContext,
  slot: Slot,
  free: number,
  minuteOfWeek: number,
): Choice | undefined {
  const stretch: Stretch = {
    slot,
    free,
    block: BLOCKS.indexOf(slot.block),
    habit: context.habit.get(minuteOfWeek) ?? -1,
    anyLength: false,
    anyRest: false,
    practiceFirst: largestPractice(agenda, context),
    bestCost: Number.POSITIVE_INFINITY,
    activity: -1,
    minutes: 0,
    relaxed: -1,
  }
  search(agenda, context, stretch)
  if (stretch.bestCost > LAST_RESORT) {
    stretch.anyLength = true
    search(agenda, context, stretch)
  }
  if (stretch.activity < 0) {
    stretch.anyRest = true
    search(agenda, context, stretch)
  }
  return stretch.activity < 0 ? undefined : stretch
}

function search(agenda: Agenda, context: ChoiceContext, stretch: Stretch): void {
  const { units } = agenda.work
  let topics = 0
  for (const unit of agenda.open) {
    if (units[unit]?.isTopic) topics += 1
    consider(agenda, context, stretch, unit, 0, -1)
  }
  const openTopic =
    topics < SIDE_BY_SIDE
      ? COST.beginning
      : topics < SIDE_BY_SIDE + 2
        ? COST.crowded
        : COST.overcrowded
  const openProject = topics < agenda.open.length ? COST.crowded : 0
  const end = Math.min(LOOK_AHEAD, agenda.ready.length)
  for (let index = 0; index < end; index += 1) {
    const at = agenda.ready[index]
    const unit = at === undefined ? undefined : units[at]
    if (at === undefined || unit === undefined) continue
    const opening =
      (unit.isTopic ? openTopic : openProject) + hasteCost(agenda, at, stretch.slot.from)
    // Too dear in the best of cases already: what it would better wait for need not be looked up.
    if (isTooDear(context, stretch, at, opening)) continue
    const relaxed = unfinishedPreference(agenda, unit.preferablyAfter)
    consider(
      agenda,
      context,
      stretch,
      at,
      relaxed < 0 ? opening : opening + COST.softOrder,
      relaxed,
    )
  }
}

/** Whether no activity of a unit can be cheaper than the best choice so far. */
function isTooDear(
  context: ChoiceContext,
  stretch: Stretch,
  unit: number,
  openingCost: number,
): boolean {
  const standing = openingCost + (context.unitCosts[unit] ?? 0)
  return standing + COST.habit + COST.practiceLeft >= stretch.bestCost
}

/** Compares every activity of a unit with the best choice so far. */
function consider(
  agenda: Agenda,
  context: ChoiceContext,
  stretch: Stretch,
  unitIndex: number,
  openingCost: number,
  relaxed: number,
): void {
  const unit = agenda.work.units[unitIndex]
  if (unit === undefined) return
  if (isTooDear(context, stretch, unitIndex, openingCost)) return
  const { costs } = context.balance
  const standing = openingCost + (context.unitCosts[unitIndex] ?? 0)
  for (const index of unit.activities) {
    const left = agenda.activityLeft[index] ?? 0
    if (left === 0) continue
    const kind = agenda.kinds[index] ?? 0
    let cost = standing + COST.block * (costs[kind * BLOCKS.length + stretch.block] ?? 0)
    if (kind === stretch.habit) cost += COST.habit
    if (index === context.latest && kind !== KIND_INDEX.project) cost += COST.again
    if (kind === KIND_INDEX.practise) {
      cost += (COST.practiceLeft * left) / (left + 1200)
      const isRunFull =
        context.practiceUnit === unitIndex && context.practiceRun >= LONGEST_PRACTICE_RUN
      if (isRunFull) cost += COST.practiceRun
      else if (stretch.practiceFirst >= 0 && stretch.practiceFirst !== unitIndex) {
        cost += COST.practiceSaved
      }
    }
    if (cost >= stretch.bestCost) continue
    const minutes = chunkFor(context, stretch, kind, left)
    if (minutes === 0) continue
    cost += chunkCost(agenda, context, stretch, unitIndex, kind, left, minutes)
    if (cost >= stretch.bestCost) continue
    stretch.bestCost = cost
    stretch.activity = index
    stretch.minutes = minutes
    stretch.relaxed = relaxed
  }
}

/** What a chunk costs for the crumb that it leaves, for being short, for doing a topic in one day. */
function chunkCost(
  agenda: Agenda,
  context: ChoiceContext,
  stretch: Stretch,
  unit: number,
  kind: number,
  left: number,
  minutes: number,
): number {
  const rest = stretch.free - minutes
  const shortest = context.rules[kind]?.min ?? 0
  let cost = rest < context.smallest ? COST.crumbMinute * rest : 0
  if (minutes < shortest && minutes < left) cost += COST.shortChunk * (1 - minutes / shortest)
  if (agenda.unitLeft[unit] === minutes && agenda.work.units[unit]?.isTopic) {
    const begun = agenda.firstDay[unit] ?? Number.NaN
    if (Number.isNaN(begun) || begun === stretch.slot.day) cost += COST.wholeTopicInOneDay
  }
  return cost
}

function chunkFor(context: ChoiceContext, stretch: Stretch, kind: number, left: number): number {
  const rule = context.rules[kind]
  if (rule === undefined) return 0
  const { free } = stretch
  if (!stretch.anyLength) return sizeChunk(free, left, rule, context.smallest)
  const loose = { min: context.smallest, max: rule.max }
  const minutes = sizeChunk(free, left, loose, context.smallest)
  if (minutes > 0) return minutes
  if (left <= free && left <= context.longest) return left
  return stretch.anyRest ? Math.min(free, rule.max) : 0
}

/**
 * Towards the end, the unit with so much practice left that the others' must be saved to separate it.
 * Once the run on it is full, the others' may be spent.
 */
function largestPractice(agenda: Agenda, context: ChoiceContext): number {
  const total = context.balance.kindLeft[KIND_INDEX.practise] ?? 0
  if (total > LAST_PRACTICE) return -1
  let largest = -1
  let most = 0
  for (const list of [agenda.open, agenda.ready]) {
    for (const unit of list) {
      const left = practiceLeft(agenda, unit)
      if (left > most) {
        most = left
        largest = unit
      }
    }
  }
  const isRunFull = context.practiceUnit === largest && context.practiceRun >= LONGEST_PRACTICE_RUN
  return isRunFull || most < total - most ? -1 : largest
}

function practiceLeft(agenda: Agenda, unit: number): number {
  for (const activity of agenda.work.units[unit]?.activities ?? []) {
    if (agenda.kinds[activity] === KIND_INDEX.practise) return agenda.activityLeft[activity] ?? 0
  }
  return 0
}

function unfinishedPreference(agenda: Agenda, preferred: readonly number[]): number {
  for (const unit of preferred) if ((agenda.unitLeft[unit] ?? 0) > 0) return unit
  return -1
}
