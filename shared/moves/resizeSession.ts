import type { Reason, Session } from '../model/plan.ts'
import { DEFAULT_MAX_SESSION } from '../planning/chunkRules.ts'
import { freeId } from '../repair/items.ts'
import { findBroken, standAll } from './findBroken.ts'
import { type Ground, isMovable, layOut } from './ground.ts'
import type { Moved } from './moved.ts'
import type { Broken, MoveSetting } from './types.ts'
import { writeMoved } from './writeMoved.ts'

/** Sessions of the same work after a change of one's length. */
type Shared = {
  readonly sessions: readonly Session[]
  /** Sessions that are new or have grown and so wait for a place. */
  readonly lifted: readonly string[]
  readonly broken: readonly Broken[]
}

/**
 * Gives a session another length and pins it. No minute of its work is lost or made: what is taken
 * away goes to a new session, which waits for a place, and what is added comes from the last sessions
 * of the same work. A review has no work to share and simply changes.
 * @param change `minutes`: the new length in whole minutes, at least 1.
 */
export function resizeSession(
  setting: MoveSetting,
  change: { readonly session: string; readonly minutes: number },
): Moved {
  const { plan } = setting
  const session = plan.sessions.find(({ id }) => id === change.session)
  if (session === undefined || session.minutes === change.minutes) {
    return { plan, broken: [], changed: [], lifted: [] }
  }
  const ground = layOut(setting)
  const resized: Session = { ...session, minutes: change.minutes, pinned: true }
  const sessions = plan.sessions.map((each) => (each === session ? resized : each))
  const more = change.minutes - session.minutes
  const shared =
    session.kind === 'review'
      ? { sessions, lifted: [], broken: [] }
      : more < 0
        ? giveAway(ground, sessions, resized, -more)
        : takeFromLast(ground, sessions, resized, more)
  const changed = [session.id]
  const standing = shared.sessions.filter(({ id }) => !shared.lifted.includes(id))
  return {
    plan: writeMoved(ground, shared.sessions),
    broken: [...shared.broken, ...findBroken(ground, standing, changed)],
    changed,
    lifted: shared.lifted,
  }
}

/** `minutes` become a session of their own; too few for one are added to a later one. */
function giveAway(
  ground: Ground,
  sessions: readonly Session[],
  from: Session,
  minutes: number,
): Shared {
  if (minutes >= ground.smallest) {
    const added = newSession(sessions, from, minutes)
    return { sessions: [...sessions, added], lifted: [added.id], broken: [] }
  }
  const longest = ground.setting.plan.profile.limits.maxSessionMin ?? DEFAULT_MAX_SESSION
  const home = lastFirst(ground, sessions, from).find((other) => other.minutes + minutes <= longest)
  if (home === undefined) {
    return { sessions, lifted: [], broken: [{ kind: 'crumb', session: from.id, minutes }] }
  }
  return {
    sessions: sessions.map((each) =>
      each === home ? { ...each, minutes: each.minutes + minutes } : each,
    ),
    lifted: [home.id],
    broken: [],
  }
}

/** The last sessions of the same work get shorter, or go, until `minutes` are found. */
function takeFromLast(
  ground: Ground,
  sessions: readonly Session[],
  to: Session,
  minutes: number,
): Shared {
  const sources = lastFirst(ground, sessions, to)
  const there = sources.reduce((sum, other) => sum + other.minutes, 0)
  if (there < minutes) {
    return {
      sessions,
      lifted: [],
      broken: [{ kind: 'no-more-work', session: to.id, minutes: there }],
    }
  }
  const lengths = new Map<Session, number>()
  let missing = minutes
  for (const source of sources) {
    const taken = Math.min(missing, source.minutes)
    lengths.set(source, source.minutes - taken)
    missing -= taken
    if (missing === 0) break
  }
  const kept = sessions.flatMap((each) => {
    const length = lengths.get(each) ?? each.minutes
    return length === 0 ? [] : length === each.minutes ? [each] : [{ ...each, minutes: length }]
  })
  const crumb = kept.find((each) => each.minutes < ground.smallest && isCut(lengths, each))
  if (crumb === undefined) return { sessions: kept, lifted: [], broken: [] }
  const rest = kept.filter((each) => each !== crumb)
  return giveAway(ground, rest, to, crumb.minutes)
}

function isCut(lengths: ReadonlyMap<Session, number>, session: Session): boolean {
  return [...lengths.keys()].some(({ id }) => id === session.id)
}

/** Sessions of the same work that may change, the last one first. */
function lastFirst(ground: Ground, sessions: readonly Session[], from: Session): Session[] {
  return standAll(ground, sessions)
    .filter((stand) => stand.session.activity === from.activity && stand.session.id !== from.id)
    .filter((stand) => stand.session.kind === from.kind && isMovable(ground, stand))
    .map(({ session }) => session)
    .reverse()
}

function newSession(sessions: readonly Session[], from: Session, minutes: number): Session {
  const ids = new Set(sessions.map(({ id }) => id))
  const { pinned: _p, moves: _m, actualMinutes: _a, recall: _r, ...rest } = from
  const caughtUp = from.why.filter((reason) => reason.kind === 'catch-up')
  const why = from.why.filter((reason) => reason.kind !== 'catch-up')
  const cut: Reason = { kind: 'catch-up', session: from.id, missed: from.date }
  return {
    ...rest,
    id: freeId(ids, from.activity),
    minutes,
    why: [...(caughtUp.length > 0 ? caughtUp : [cut]), ...why],
  }
}
