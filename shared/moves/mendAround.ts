import type { Plan, Reserve, Session } from '../model/plan.ts'
import { repairQuietly } from '../repair/repairQuietly.ts'
import type { Move } from '../repair/types.ts'
import { toCivilDate } from '../time/civilDate.ts'
import { MINUTES_PER_DAY, toClockTime } from '../time/clockTime.ts'
import { findBroken, standAll } from './findBroken.ts'
import { findColliding } from './findInTheWay.ts'
import { findOutOfOrder } from './findOutOfOrder.ts'
import { type Ground, isMovable, layOut, type Stand } from './ground.ts'
import type { Moved } from './moved.ts'
import type { Broken, MoveSetting } from './types.ts'

/** A plan in which the rest has made way for a change by hand, and what that took. */
export type MendedMove = {
  readonly plan: Plan
  /** Sessions that made way, with their places before and after. */
  readonly moved: readonly Move[]
  /** New sessions that found a place. */
  readonly added: readonly string[]
  /** Minutes that lost their place; 0 where everything fits. */
  readonly unscheduledMinutes: number
  /** What the change still breaks; the others cannot make way for it. */
  readonly broken: readonly Broken[]
}

/**
 * Keeps a change by hand and mends the rest: what stands in its way, or would come out of order,
 * makes way as a repair lets it (`repairQuietly`), the changed sessions stay pinned where they are.
 * @param freezeDays Days after today in which sessions move only if nothing else helps.
 */
export function mendAround(setting: MoveSetting, change: Moved, freezeDays: number): MendedMove {
  const ground = layOut(setting)
  const stands = standAll(ground, change.plan.sessions)
  const waiting = new Set([...change.lifted, ...findInWay(ground, stands, change.changed)])
  const former = new Map(setting.plan.sessions.map((session) => [session.id, session]))
  const left = stands.filter(({ session }) => waiting.has(session.id))
  const plan: Plan = {
    ...change.plan,
    sessions: change.plan.sessions.map((session) =>
      waiting.has(session.id) ? liftOff(ground, stands, session) : session,
    ),
    reserve: [
      ...change.plan.reserve,
      ...left.filter(({ session }) => former.has(session.id)).map(toReserve),
    ],
  }
  const { roadmap, busy, today, lockedDays: closedDays } = setting
  const input = { roadmap, plan, profile: plan.profile, busy, today, freezeDays, closedDays }
  const repaired = repairQuietly(input)
  const sessions = repaired.plan.sessions.map((session) =>
    withHistory(setting, session, former.get(session.id), change.changed),
  )
  const placed = sessions.filter(({ id }) => former.has(id) && !change.changed.includes(id))
  return {
    plan: { ...repaired.plan, sessions },
    moved: placed.flatMap((session) => toMove(former.get(session.id), session)),
    added: sessions.filter(({ id }) => !former.has(id)).map(({ id }) => id),
    unscheduledMinutes: minutesOf(repaired.plan.unscheduled) - minutesOf(setting.plan.unscheduled),
    broken: findBroken(ground, sessions, change.changed),
  }
}

/** Ids of the sessions that stand in the way of the changed ones and may move. */
function findInWay(ground: Ground, stands: readonly Stand[], changed: readonly string[]): string[] {
  const inWay = new Set<string>()
  for (const stand of stands.filter(({ session }) => changed.includes(session.id))) {
    const others = [
      ...findColliding(stands, stand),
      ...findOutOfOrder(ground, stands, stand).flatMap(({ others }) => others),
      ...findTooMuch(ground, stands, stand),
    ]
    for (const other of others) {
      const isChanged = changed.includes(other.session.id)
      if (!isChanged && isMovable(ground, other)) inWay.add(other.session.id)
    }
  }
  return [...inWay]
}

/** The day's last sessions, as many as have to go for its minutes to keep the limit. */
function findTooMuch(ground: Ground, stands: readonly Stand[], stand: Stand): Stand[] {
  const most = ground.setting.plan.profile.limits.maxMinutesPerDay
  if (most === undefined) return []
  const others = stands.filter((each) => each.day === stand.day && each !== stand)
  let excess = minutesOf(others.map(({ session }) => session)) + stand.session.minutes - most
  return [...others].reverse().filter((other) => {
    if (excess <= 0 || !isMovable(ground, other)) return false
    excess -= other.session.minutes
    return true
  })
}

/** A session where no offered slot holds it: a repair lifts it from there and looks for a place. */
function liftOff(ground: Ground, stands: readonly Stand[], session: Session): Session {
  const stand = stands.find((each) => each.session === session)
  const from = stand?.from ?? ground.now
  const slot =
    ground.offered.find(
      (each) => each.until > from && !ground.setting.lockedDays.includes(toCivilDate(each.day)),
    ) ?? ground.offered[ground.offered.length - 1]
  if (slot === undefined) return session
  const wall = slot.until - 1 + slot.offset
  return {
    ...session,
    date: toCivilDate(Math.floor(wall / MINUTES_PER_DAY)),
    start: toClockTime(wall),
    zone: slot.zone,
  }
}

function toReserve({ session: { date, start, minutes, block } }: Stand): Reserve {
  return { date, start, minutes, block }
}

/** The history speaks of places that a session really had. */
function withHistory(
  { today }: MoveSetting,
  session: Session,
  former: Session | undefined,
  changed: readonly string[],
): Session {
  if (changed.includes(session.id)) return session
  const { moves: _, ...rest } = session
  if (former === undefined) return rest
  const before = former.moves ?? []
  const stays = former.date === session.date && former.start === session.start
  const moves = stays ? before : [...before, { on: today, date: former.date, start: former.start }]
  return moves.length === 0 ? rest : { ...session, moves }
}

function toMove(former: Session | undefined, session: Session): Move[] {
  if (former === undefined) return []
  const from = `${former.date} ${former.start}`
  const to = `${session.date} ${session.start}`
  return from === to ? [] : [{ id: session.id, from, to }]
}

function minutesOf(parts: readonly { readonly minutes: number }[]): number {
  return parts.reduce((sum, { minutes }) => sum + minutes, 0)
}
