import type { LogEntry } from '../../shared/model/log.ts'
import type { Plan, Session } from '../../shared/model/plan.ts'
import type { Profile } from '../../shared/model/profile.ts'
import { toCivilDate, toDayNumber } from '../../shared/time/civilDate.ts'

/** What went another way in a life, and when that is told. */
export type Scenario = {
  readonly profile: Profile
  readonly entries: readonly LogEntry[]
  readonly today: string
}

/** What usually goes wrong, by name; `at` is the share of the plan after which it happens. */
export const SCENARIOS: Readonly<Record<string, (plan: Plan, at: number) => Scenario>> = {
  'one missed': (plan, at) => {
    const lost = workAt(plan, at)
    return { profile: plan.profile, entries: [miss(lost, lost.date)], today: lost.date }
  },
  'three scattered': (plan, at) => {
    const first = workAt(plan, at)
    const second = workFrom(plan, toDayNumber(first.date) + 3)
    const third = workFrom(plan, toDayNumber(second.date) + 3)
    const today = third.date
    const entries = [first, second, third].map((lost) => miss(lost, today))
    return { profile: plan.profile, entries, today }
  },
  'a whole week': (plan, at) => missDays(plan, toDayNumber(workAt(plan, at).date), 7, 0),
  'ten days in the first month': (plan, at) =>
    missDays(plan, toDayNumber(plan.profile.startDate) + 4 + Math.floor(at * 12), 10, 0),
  'four days told a week late': (plan, at) =>
    missDays(plan, toDayNumber(workAt(plan, at).date), 4, 7),
  'a two-week trip announced late': (plan, at) => {
    const today = workAt(plan, at).date
    const from = toCivilDate(toDayNumber(today) + 3)
    const to = toCivilDate(toDayNumber(today) + 16)
    const trip = { from, to, capacity: 'none' as const }
    const { profile } = plan
    return {
      profile: { ...profile, exceptions: [...profile.exceptions, trip] },
      entries: [],
      today,
    }
  },
  'one done early': (plan, at) => {
    const today = workAt(plan, at).date
    const early = workFrom(plan, toDayNumber(today) + 2)
    return {
      profile: plan.profile,
      entries: [{ session: early.id, status: 'done', on: today }],
      today,
    }
  },
}

function miss({ id }: Session, on: string): LogEntry {
  return { session: id, status: 'missed', on }
}

function missDays(plan: Plan, first: number, days: number, late: number): Scenario {
  const today = toCivilDate(first + days - 1 + late)
  const isLost = ({ date }: Session) =>
    toDayNumber(date) >= first && toDayNumber(date) < first + days
  const entries = plan.sessions.filter(isLost).map((session) => miss(session, today))
  return { profile: plan.profile, entries, today }
}

function workAt(plan: Plan, at: number): Session {
  const start = plan.sessions[Math.floor(at * plan.sessions.length)]
  return workFrom(plan, toDayNumber(start?.date ?? plan.profile.startDate))
}

/** The first session on or after a day that is no review. */
function workFrom(plan: Plan, day: number): Session {
  const found = plan.sessions.find(
    ({ kind, date }) => kind !== 'review' && toDayNumber(date) >= day,
  )
  if (found === undefined) throw new Error('No work so late')
  return found
}
