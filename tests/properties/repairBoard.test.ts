import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInRoadmap as roadmap } from '../../roadmap/index.ts'
import { DEFAULT_MIN_SESSION } from '../../shared/availability/offerSlots.ts'
import { decodeProfile } from '../../shared/decode/decodeProfile.ts'
import { applyLog } from '../../shared/log/applyLog.ts'
import type { Plan } from '../../shared/model/plan.ts'
import { planSessions } from '../../shared/planning/planSessions.ts'
import type { Board, Item } from '../../shared/repair/board.ts'
import { freeBetween } from '../../shared/repair/freeBetween.ts'
import { lift, putBack } from '../../shared/repair/lift.ts'
import { mendPlan } from '../../shared/repair/mendPlan.ts'
import {
  deadlineOf,
  forget,
  lookOut,
  needOf,
  type Outlook,
  releaseOf,
} from '../../shared/repair/outlook.ts'
import { gatherPools } from '../../shared/repair/pool.ts'
import { pushThrough } from '../../shared/repair/pushThrough.ts'
import { repairQuietly } from '../../shared/repair/repairQuietly.ts'
import { groundOf } from '../../shared/repair/reviewGround.ts'
import { settlePieces } from '../../shared/repair/settlePieces.ts'
import { setUpBoard } from '../../shared/repair/setUpBoard.ts'
import type { RepairInput } from '../../shared/repair/types.ts'
import {
  allPools,
  callBack,
  keep,
  restore,
  startWay,
  stepOut,
  tryWay,
} from '../../shared/repair/way.ts'
import { score } from '../../shared/scorecard/score.ts'
import { toCivilDate, toDayNumber } from '../../shared/time/civilDate.ts'
import { brokenOrder } from './brokenOrder.ts'
import { minutesOf } from './minutesOf.ts'

const FOLDER = new URL('../profiles/', import.meta.url)
const LENGTHS = { smallest: DEFAULT_MIN_SESSION, longest: 120 }
const TASTE = {
  cuts: false,
  aside: 'fewest',
  fills: false,
  foresight: Number.POSITIVE_INFINITY,
} as const

const taskOf = (board: Board) => ({
  pools: gatherPools(board, LENGTHS),
  lengths: LENGTHS,
  limits: [],
})

/** A life a third of the way through, of which every seventh session was missed and reviews were rated. */
function underWay(name: string): RepairInput {
  const input: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'))
  const decoded = decodeProfile(input, roadmap)
  if (!decoded.ok) throw new Error(`${name} is no profile`)
  const plan = planSessions(roadmap, decoded.value)
  const today = plan.sessions[Math.floor(plan.sessions.length / 3)]?.date ?? ''
  const past = plan.sessions.filter(({ date }) => date <= today)
  const entries = past.map(({ id, kind }, index) => ({
    session: id,
    status: index % 7 === 0 ? ('missed' as const) : ('done' as const),
    on: today,
    ...(kind === 'review' &&
      index % 7 > 0 && { recall: index % 2 ? ('again' as const) : ('good' as const) }),
  }))
  const logged = applyLog(plan, { version: 1, entries })
  if (!logged.ok) throw new Error(JSON.stringify(logged.error))
  const { profile } = plan
  return { roadmap, plan: logged.value, profile, busy: [], today, freezeDays: 2, closedDays: [] }
}

const lives = ['night-owl', 'shift-move', 'alternating-child'].map((name) => ({
  name,
  input: underWay(name),
}))

/** Everything that is asked of a board and an outlook, as text. */
function tell(board: Board, outlook: Outlook): string {
  const units = board.work.units.map((_, unit) => [
    deadlineOf(outlook, unit).at,
    deadlineOf(outlook, unit).waiter?.session.id,
    needOf(outlook, unit),
    releaseOf(outlook, unit),
  ])
  const grounds = [...board.reviewsOfTopic].map(([topic, reviews]) => {
    const open = reviews.find(({ isLifted }) => isLifted)
    if (open === undefined) return topic
    const { until, minutes, ends } = groundOf(outlook.grounds, board, open)
    return [topic, until, minutes, ...ends]
  })
  const free = board.free.map(({ from, until }) => [from, until])
  const reviewsOn = [...board.reviewsOn].filter(([, count]) => count > 0).sort(([a], [b]) => a - b)
  return JSON.stringify({ units, grounds, free, reviewsOn })
}

/** The same, of a board that remembers nothing. */
function tellAfresh(board: Board): string {
  const items = board.items.map((item) => ({ ...item }))
  const reviewsOn = new Map<number, number>()
  for (const { review, isLifted, day } of items) {
    if (review !== undefined && !isLifted) reviewsOn.set(day, (reviewsOn.get(day) ?? 0) + 1)
  }
  const free = freeBetween(board.slots, items, board.lastPast)
  return tell({ ...board, free, reviewsOn }, lookOut(board))
}

const picks = fc.array(fc.nat(), { minLength: 10, maxLength: 40 })

describe.each(lives)('the board of a repair for $name', ({ input }) => {
  it('remembers nothing wrong when sessions leave their places and come back', () => {
    const board = setUpBoard(input)
    const outlook = lookOut(board)
    const movable = board.items.filter(
      ({ isFixed, isLifted, slot }) => !isFixed && !isLifted && slot,
    )
    fc.assert(
      fc.property(picks, (steps) => {
        for (const step of steps) {
          const first = movable[step % movable.length]
          if (first === undefined) continue
          const { isLifted } = first
          // Where all of a unit leaves, what waits for it is needed by others.
          const all = step % 3 === 0 ? movable.filter(({ unit }) => unit === first.unit) : [first]
          for (const item of all.filter((one) => one.isLifted === isLifted)) {
            if (isLifted) putBack(board, item)
            else lift(board, item)
            forget(outlook, item)
          }
          tell(board, outlook)
        }
        expect(tell(board, outlook)).toBe(tellAfresh(board))
      }),
      { seed: 20270301, numRuns: 15 },
    )
  })

  it('goes back to what was kept of a way, whatever was tried since', () => {
    const board = setUpBoard(input)
    const way = startWay(board, taskOf(board), TASTE)
    const { movable } = way.outlook
    const step = (pick: number) => {
      const item: Item | undefined = movable[pick % movable.length]
      const own = way.others.find(({ items }) => items[0] === item)
      if (own !== undefined) callBack(way, [own])
      else if (item !== undefined) stepOut(way, item)
      way.schedule = tryWay(way)
    }
    fc.assert(
      fc.property(picks, picks, (first, then) => {
        for (const pick of first.slice(0, 8)) step(pick)
        const kept = keep(way)
        const told = tell(board, way.outlook)
        for (const pick of then.slice(0, 8)) step(pick)
        restore(way, kept)
        expect(tell(board, way.outlook)).toBe(told)
        expect(way.schedule).toBe(kept.schedule)
        expect(tryWay(way).pieces).toEqual(kept.schedule.pieces)
      }),
      { seed: 20270301, numRuns: 10 },
    )
  })

  it('keeps order, hours and minutes where everything is placed in one sweep', () => {
    const { plan } = mendPlan(input, (board) => {
      const way = startWay(board, taskOf(board), TASTE)
      pushThrough(way)
      settlePieces(board, allPools(way), way.schedule.pieces)
      expect(board.free).toEqual(freeBetween(board.slots, board.items, board.lastPast))
    })
    const places = score(roadmap, plan).find(({ metric }) => metric === 2)
    expect(places?.value, JSON.stringify(places?.detail)).toBe(0)
    expect(brokenOrder(plan, input)).toEqual([])
    expect(minutesOf(plan)).toBe(minutesOf(input.plan) + lostOf(input.plan))
  })
})

/** The same plan, told in another order: nothing of it counts as history then. */
function outOfOrder(plan: Plan): Plan {
  const [first, second, ...rest] = plan.sessions
  if (first === undefined || second === undefined) throw new Error('the plan is too short')
  return { ...plan, sessions: [second, first, ...rest] }
}

/** A plan of which every eleventh session of the past was broken off. */
function withBrokenOff(plan: Plan): Plan {
  const sessions = plan.sessions.map((session, index) =>
    session.status === 'done' && session.minutes >= 60 && index % 11 === 0
      ? { ...session, status: 'partial' as const, actualMinutes: session.minutes - 30 }
      : session,
  )
  return { ...plan, sessions }
}

/** A plan in which every second review of the past was missed, and the others were answered badly. */
function withMissedReviews(plan: Plan): Plan {
  let count = 0
  const sessions = plan.sessions.map((session) => {
    if (session.kind !== 'review' || session.status === 'planned') return session
    count += 1
    const { recall: _, ...rest } = session
    return count % 2 === 0
      ? { ...rest, status: 'missed' as const, actualMinutes: 0 }
      : {
          ...rest,
          status: 'done' as const,
          actualMinutes: session.minutes,
          recall: 'again' as const,
        }
  })
  return { ...plan, sessions }
}

/** A plan in which all topics that are over were known all along, as it turned out. */
function withKnown(plan: Plan): Plan {
  const open = new Set<string>()
  for (const { kind, status, topic } of plan.sessions) {
    if (kind !== 'review' && status === 'planned') open.add(topic)
  }
  const known = roadmap.topics.map(({ id }) => id).filter((id) => !open.has(id))
  const { profile } = plan
  return { ...plan, profile: { ...profile, scope: { ...profile.scope, known } } }
}

/** The life when all but the reviews is over. */
function atItsEnd({ plan, ...input }: RepairInput): RepairInput {
  const work = plan.sessions.filter(({ kind }) => kind !== 'review')
  const today = toCivilDate(toDayNumber(work.at(-1)?.date ?? '') + 7)
  const sessions = plan.sessions.map((session) =>
    session.date > today || session.status === 'done'
      ? session
      : { ...session, status: 'done' as const, actualMinutes: session.minutes },
  )
  const [lost] = sessions.filter(({ kind, date }) => kind === 'review' && date <= today).slice(-1)
  const missed = sessions.map((session) =>
    session === lost ? { ...session, status: 'missed' as const, actualMinutes: 0 } : session,
  )
  return { ...input, plan: { ...plan, sessions: missed }, today }
}

describe.each(lives)('what is long over in the life of $name', ({ input }) => {
  it('is counted as if it were read session by session', () => {
    for (const plan of [input.plan, withBrokenOff(input.plan), withKnown(input.plan)]) {
      const read = repairQuietly({ ...input, plan: outOfOrder(plan), profile: plan.profile })
      const counted = repairQuietly({ ...input, plan, profile: plan.profile })
      expect(setUpBoard({ ...input, plan }).history.count).toBeGreaterThan(100)
      expect(counted.moved.length + counted.replaced).toBeGreaterThan(5)
      expect(counted).toEqual(read)
    }
  })

  it('is mended once: another repair finds nothing to do, whatever was missed and rated', () => {
    for (const plan of [input.plan, withBrokenOff(input.plan), withMissedReviews(input.plan)]) {
      const first = repairQuietly({ ...input, plan, profile: plan.profile })
      const again = { ...input, plan: first.plan, profile: first.plan.profile }
      expect(first.moved.length + first.replaced).toBeGreaterThan(5)
      expect(repairQuietly(again).plan).toBe(first.plan)
    }
  })

  it('is counted where all of the work is over', () => {
    const late = atItsEnd(input)
    const read = repairQuietly({ ...late, plan: outOfOrder(late.plan) })
    const counted = repairQuietly(late)
    expect(counted.plan.milestones.length).toBeGreaterThan(3)
    expect(counted.plan.summary.finish).not.toBeNull()
    expect(counted.moved.length + counted.replaced).toBeGreaterThan(0)
    expect(counted).toEqual(read)
  })
})

function lostOf({ sessions }: Plan): number {
  const lost = sessions.filter(({ kind, status }) => kind !== 'review' && status === 'missed')
  return lost.reduce((sum, { minutes }) => sum + minutes, 0)
}
