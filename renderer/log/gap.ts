import type { LogEntry } from '../../shared/model/log.ts'
import type { Plan, Session, SessionStatus } from '../../shared/model/plan.ts'
import type { WallClock } from '../plan/wallClock.ts'
import { findUnlogged } from '../state/losses.ts'

/** A past day with sessions of which nobody has said what became of them. */
export type GapDay = { readonly date: string; readonly sessions: readonly Session[] }

/** What is about to be noted of a session; minutes for a part of it. */
export type GapChoice = {
  readonly status: Exclude<SessionStatus, 'planned'>
  readonly minutes?: number
}

/** Choices by session id. */
export type GapChoices = ReadonlyMap<string, GapChoice>

/** The days before today that have sessions without a note, in order. */
export function findGap(plan: Plan, wall: WallClock): readonly GapDay[] {
  const days = new Map<string, Session[]>()
  for (const session of findUnlogged(plan, wall)) {
    const day = days.get(session.date)
    if (day === undefined) days.set(session.date, [session])
    else day.push(session)
  }
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, sessions]) => ({ date, sessions }))
}

/**
 * A good guess for every session of a gap: one day without any note was most likely studied and not
 * noted; on several such days the learner was most likely away, and so were sessions missed on days on
 * which others were noted.
 */
export function guessGap(plan: Plan, days: readonly GapDay[]): GapChoices {
  const noted = new Set(
    plan.sessions.filter(({ status }) => status !== 'planned').map(({ date }) => date),
  )
  const status = days.length === 1 && !noted.has(days[0]?.date ?? '') ? 'done' : 'missed'
  return chooseAll(days, { status })
}

/** The same choice for every session of some days. */
export function chooseAll(days: readonly GapDay[], choice: GapChoice): GapChoices {
  return new Map(days.flatMap(({ sessions }) => sessions.map(({ id }) => [id, choice])))
}

/** What all sessions of a day have in common; `mixed` where they differ. */
export function choiceOfDay(
  { sessions }: GapDay,
  choices: GapChoices,
): GapChoice['status'] | 'mixed' {
  const statuses = new Set(sessions.map(({ id }) => choices.get(id)?.status ?? 'done'))
  const [first] = statuses
  return statuses.size === 1 && first !== undefined ? first : 'mixed'
}

/**
 * The choices as log entries: one for the whole gap where all sessions came to the same, none was done in
 * part, and no other session of these days is open, such as one that still runs; else one a session.
 * @param plan The plan that the sessions are from.
 * @param on Civil date on which it is noted.
 */
export function gapEntries(
  plan: Plan,
  days: readonly GapDay[],
  choices: GapChoices,
  on: string,
): readonly LogEntry[] {
  const sessions = days.flatMap((day) => day.sessions)
  const from = days[0]?.date
  const to = days[days.length - 1]?.date
  const statuses = new Set(sessions.map(({ id }) => choices.get(id)?.status ?? 'done'))
  const [status] = statuses
  if (from !== undefined && to !== undefined && statuses.size === 1 && status !== undefined) {
    const open = plan.sessions.filter((one) => one.status === 'planned' && isWithin(one, from, to))
    const isAll = open.length === sessions.length
    if (status !== 'partial' && isAll) return [{ from, to, status, on }]
  }
  return sessions.map((session) => ({ session: session.id, ...outcomeOf(session, choices), on }))
}

function isWithin({ date }: Session, from: string, to: string): boolean {
  return date >= from && date <= to
}

/** What is noted of a session; as many minutes as it has are no part of it. */
function outcomeOf({ id, minutes }: Session, choices: GapChoices): GapChoice {
  const choice = choices.get(id) ?? { status: 'done' }
  const isWhole = choice.status === 'partial' && (choice.minutes ?? 0) >= minutes
  return isWhole ? { ...choice, status: 'done' } : choice
}

/** Minutes of a gap that were studied and that were lost, as chosen. */
export function sumGap(
  days: readonly GapDay[],
  choices: GapChoices,
): { readonly studied: number; readonly lost: number } {
  let studied = 0
  let lost = 0
  for (const { id, minutes } of days.flatMap((day) => day.sessions)) {
    const choice = choices.get(id)
    if (choice?.status === 'skipped') continue
    const done =
      choice?.status === 'missed'
        ? 0
        : choice?.status === 'partial'
          ? Math.min(choice.minutes ?? 0, minutes)
          : minutes
    studied += done
    lost += minutes - done
  }
  return { studied, lost }
}
