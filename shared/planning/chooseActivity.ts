import type { Slot } from '../availability/slot.ts'
import { BLOCKS } from '../model/civil.ts'
import type { Agenda } from './agenda.ts'
import { type BlockBalance, KIND_INDEX, LONGEST_PRACTICE_RUN } from './blockBalance.ts'
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
  /** What it costs to study one phase ahead of the earliest unfinished one. */
  readonly phaseAhead: number
  /** Kind last placed at each minute of the week (Monday 00:00 = 0). */
  readonly habit: Map<number, number>
  /** Unit of the latest practice sessions, and how many in a row. */
  practiceUnit: number
  practiceRun: number
}

/** Topics studied side by side before a new one costs extra. */
const SIDE_BY_SIDE = 3
/** Cost of studying a phase ahead: in `band` pace each phase keeps to its own weeks. */
export const PHASE_AHEAD = { hours: 6, band: 14 } as const
/** How many of the units that could be begun are looked at; they are ordered best first. */
const LOOK_AHEAD = 8

const COST = {
  block: 8,
  beginning: 1,
  crowded: 4,
  overcrowded: 9,
  softOrder: 3,
  crumbMinute: 0.6,
  shortChunk: 15,
  habit: -1,
  tail: -8,
  practiceLeft: -4,
  practiceRun: 60,
  wholeTopicInOneDay: 40,
} as const

/**
 * Chooses what to study in a free stretch of `free` minutes of a slot: the kind that suits the block,
 * topics already begun before new ones, earlier phases and longer tails first, no more than three
 * practice sessions in a row on one topic.
 * @returns the cheapest choice, or undefined where nothing that may be studied now fits.
 */
export function chooseActivity(
  agenda: Agenda,
  context: ChoiceContext,
  slot: Slot,
  free: number,
  minuteOfWeek: number,
): Choice | undefined {
  return (
    search(agenda, context, slot, free, minuteOfWeek, false) ??
    search(agenda, context, slot, free, minuteOfWeek, true)
  )
}

function search(
  agenda: Agenda,
  context: ChoiceContext,
  slot: Slot,
  free: number,
  minuteOfWeek: number,
  anyLength: boolean,
): Choice | undefined {
  const { activities, units } = agenda.work
  const block = BLOCKS.indexOf(slot.block)
  const habit = context.habit.get(minuteOfWeek)
  let best: Choice | undefined
  let bestCost = Number.POSITIVE_INFINITY

  const consider = (unitIndex: number, openingCost: number, relaxed: number): void => {
    const unit = units[unitIndex]
    if (unit === undefined) return
    const order =
      (COST.tail * unit.tail) / (unit.tail + 6000) +
      context.phaseAhead * (unit.phase - agenda.leadPhase)
    for (const index of unit.activities) {
      const left = agenda.activityLeft[index] ?? 0
      const activity = activities[index]
      if (left === 0 || activity === undefined) continue
      const kind = KIND_INDEX[activity.kind]
      let cost = openingCost + order + COST.block * (context.balance.costs[kind * 4 + block] ?? 0)
      if (kind === habit) cost += COST.habit
      if (kind === KIND_INDEX.practise) cost += (COST.practiceLeft * left) / (left + 1200)
      if (
        kind === KIND_INDEX.practise &&
        context.practiceUnit === unitIndex &&
        context.practiceRun >= LONGEST_PRACTICE_RUN
      ) {
        cost += COST.practiceRun
      }
      if (cost >= bestCost) continue
      const minutes = chunkFor(context, kind, free, left, anyLength)
      if (minutes === 0) continue
      const rest = free - minutes
      if (rest > 0 && rest < context.smallest) cost += COST.crumbMinute * rest
      const shortest = context.rules[kind]?.min ?? 0
      if (minutes < shortest && minutes < left) cost += COST.shortChunk * (1 - minutes / shortest)
      if (
        unit.isTopic &&
        agenda.unitLeft[unitIndex] === minutes &&
        (Number.isNaN(agenda.firstDay[unitIndex]) || agenda.firstDay[unitIndex] === slot.day)
      ) {
        cost += COST.wholeTopicInOneDay
      }
      if (cost >= bestCost) continue
      bestCost = cost
      best = { activity: index, minutes, relaxed }
    }
  }

  for (const unit of agenda.open) consider(unit, 0, -1)
  const opening = openingCosts(agenda)
  for (let index = 0; index < Math.min(LOOK_AHEAD, agenda.ready.length); index += 1) {
    const unitIndex = agenda.ready[index]
    const unit = unitIndex === undefined ? undefined : units[unitIndex]
    if (unitIndex === undefined || unit === undefined) continue
    const relaxed = unfinishedPreference(agenda, unit.preferablyAfter)
    const cost =
      (unit.isTopic ? opening.topic : opening.project) + (relaxed < 0 ? 0 : COST.softOrder)
    consider(unitIndex, cost, relaxed)
  }
  return best
}

function chunkFor(
  context: ChoiceContext,
  kind: number,
  free: number,
  left: number,
  anyLength: boolean,
): number {
  const rule = context.rules[kind]
  if (rule === undefined) return 0
  if (!anyLength) return sizeChunk(free, left, rule, context.smallest)
  const loose = { min: context.smallest, max: rule.max }
  const minutes = sizeChunk(free, left, loose, context.smallest)
  if (minutes > 0) return minutes
  return left <= free && left <= context.longest ? left : 0
}

/** What it costs to begin a topic or a project, given how many are under way. */
function openingCosts(agenda: Agenda): { readonly topic: number; readonly project: number } {
  let topics = 0
  for (const index of agenda.open) if (agenda.work.units[index]?.isTopic) topics += 1
  const projects = agenda.open.length - topics
  return {
    topic:
      topics < SIDE_BY_SIDE
        ? COST.beginning
        : topics < SIDE_BY_SIDE + 2
          ? COST.crowded
          : COST.overcrowded,
    project: projects === 0 ? 0 : COST.crowded,
  }
}

function unfinishedPreference(agenda: Agenda, preferred: readonly number[]): number {
  for (const unit of preferred) if ((agenda.unitLeft[unit] ?? 0) > 0) return unit
  return -1
}
