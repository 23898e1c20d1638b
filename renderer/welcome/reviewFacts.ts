import type { Plan, Session } from '../../shared/model/plan.ts'
import type { Profile } from '../../shared/model/profile.ts'
import { mondayOf, toCivilDate, toDayNumber } from '../../shared/time/civilDate.ts'
import type { ScopeItem } from './scopeFacts.ts'

/** The first study week, Monday to Sunday. */
export type FirstWeek = {
  readonly monday: string
  /** Sessions by date, in order of time. */
  readonly days: readonly { readonly date: string; readonly sessions: readonly Session[] }[]
}

/** The week of the plan's first session; null without sessions. */
export function firstWeekOf(plan: Plan): FirstWeek | null {
  const sorted = [...plan.sessions].sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1))
  const first = sorted[0]
  if (first === undefined) return null
  const monday = mondayOf(toDayNumber(first.date))
  const days = new Map<string, Session[]>()
  for (const session of sorted) {
    if (toDayNumber(session.date) >= monday + 7) break
    const day = days.get(session.date)
    if (day === undefined) days.set(session.date, [session])
    else day.push(session)
  }
  return {
    monday: toCivilDate(monday),
    days: [...days].map(([date, sessions]) => ({ date, sessions })),
  }
}

function timeOf({ date, start }: Session): string {
  return `${date} ${start}`
}

/** What a scope leaves out on purpose. */
export type LeftOut = {
  /** Phases that are not chosen, by id. */
  readonly phases: readonly string[]
  /** Items of the chosen phases whose priority is not. */
  readonly priorities: readonly ScopeItem[]
  readonly known: readonly ScopeItem[]
}

/** What a scope leaves out, the most general reason first. */
export function leftOutOf(
  items: readonly ScopeItem[],
  phaseIds: readonly string[],
  scope: Profile['scope'],
): LeftOut {
  const inPhases = items.filter(({ phase }) => scope.phases.includes(phase))
  return {
    phases: phaseIds.filter((id) => !scope.phases.includes(id)),
    priorities: inPhases.filter(({ priority }) => !scope.priorities.includes(priority)),
    known: inPhases.filter(
      ({ id, priority }) => scope.priorities.includes(priority) && scope.known.includes(id),
    ),
  }
}

/** Work of a plan that found no place, by topic or project, in minutes. */
export function withoutPlace(
  plan: Plan,
  owners: ReadonlyMap<string, ScopeItem>,
): readonly { readonly title: string; readonly minutes: number }[] {
  const minutes = new Map<string, number>()
  for (const rest of plan.unscheduled) {
    const title = owners.get(rest.activity)?.title ?? rest.activity
    minutes.set(title, (minutes.get(title) ?? 0) + rest.minutes)
  }
  return [...minutes].map(([title, sum]) => ({ title, minutes: sum }))
}
