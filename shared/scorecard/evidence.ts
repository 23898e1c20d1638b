import type { Plan, Session } from '../model/plan.ts'
import type { Phase, Roadmap } from '../model/roadmap.ts'
import { type Capacity, capWeeks } from './capacity.ts'
import { type Day, mondayOf } from './civil.ts'
import { type Busy, computeOffer, type Offer } from './offer.ts'
import { chooseStudyDays } from './restDays.ts'
import { itemsInScope, type OwedItem } from './scope.ts'
import { type Entry, lineUp } from './timeline.ts'

/** What every metric looks at: a plan on the line of time, beside what its profile offers. */
export type Evidence = {
  readonly roadmap: Roadmap
  readonly plan: Plan
  readonly items: readonly OwedItem[]
  readonly offer: Offer
  /** Sessions and reserve, in order of time. */
  readonly entries: readonly Entry[]
  /** Sessions alone, in order of time. */
  readonly sessions: readonly (Entry & { readonly session: Session })[]
  /** Day of the last session that is no review: the work is over, reviews may go on. Null: no work. */
  readonly finish: Day | null
  /** Days `firstDay..finish` on which the learner may study, the plan's own choice on a tie. */
  readonly isStudyDay: (day: Day) => boolean
  /** Most minutes offered up to a day, after limits, rest days and, in band mode, weekly bands. */
  readonly capacity: Capacity
  /** Most minutes that the week of a Monday may carry: the band's upper end in band mode. */
  readonly capOfWeek: (monday: Day) => number
  /** The phase in progress in the week of a Monday: that of most of its work. */
  readonly phaseOfWeek: (monday: Day) => Phase | undefined
}

/** Gathers once what all metrics need. Reads nothing but its arguments. */
export function gatherEvidence(roadmap: Roadmap, plan: Plan, busy: readonly Busy[] = []): Evidence {
  const { profile } = plan
  const offer = computeOffer(profile, busy)
  const entries = lineUp(plan, offer)
  const sessions = entries.filter(isSessionEntry)
  const finish = lastWorkDay(sessions)
  const used = new Set(entries.map((entry) => entry.day))
  const { firstDay } = offer
  const { upTo } = chooseStudyDays(offer.minutes, firstDay, profile.limits)
  // Only up to the finish: a choice that looked further could trade days before it for days after.
  const shown = offer.minutes.slice(0, finish === null ? 0 : finish - firstDay + 1)
  const { chosen } = chooseStudyDays(shown, firstDay, profile.limits, (day) => used.has(day))
  const phaseOfWeek = tellPhases(roadmap, sessions)
  const capOfWeek = (monday: Day) => {
    const high = phaseOfWeek(monday)?.weeklyHoursBand[1]
    return profile.pace === 'band' && high !== undefined ? high * 60 : Number.POSITIVE_INFINITY
  }
  return {
    roadmap,
    plan,
    items: itemsInScope(roadmap, plan),
    offer,
    entries,
    sessions,
    finish,
    isStudyDay: (day) => chosen[day - firstDay] ?? false,
    capacity: capWeeks(firstDay, upTo, capOfWeek),
    capOfWeek,
    phaseOfWeek,
  }
}

function isSessionEntry(entry: Entry): entry is Entry & { session: Session } {
  return entry.session !== null
}

function lastWorkDay(sessions: Evidence['sessions']): Day | null {
  let last: Day | null = null
  for (const { session, day } of sessions) {
    if (session.kind !== 'review') last = Math.max(last ?? day, day)
  }
  return last
}

/** Weeks without work take the phase of the week before; before all work, the first phase worked on. */
function tellPhases(roadmap: Roadmap, sessions: Evidence['sessions']) {
  const phaseOfItem = new Map<string, string>()
  for (const item of [...roadmap.topics, ...roadmap.projects]) phaseOfItem.set(item.id, item.phase)
  const weeks = new Map<Day, Map<string, number>>()
  for (const { session, day, minutes } of sessions) {
    const phase = phaseOfItem.get(session.topic)
    if (session.kind === 'review' || phase === undefined) continue
    const week = weeks.get(mondayOf(day)) ?? new Map<string, number>()
    week.set(phase, (week.get(phase) ?? 0) + minutes)
    weeks.set(mondayOf(day), week)
  }
  const mondays = [...weeks.keys()].sort((a, b) => a - b)
  const phases = new Map(roadmap.phases.map((phase) => [phase.id, phase]))
  const leading = new Map<Day, Phase | undefined>()
  for (const monday of mondays) {
    const [most] = [...(weeks.get(monday) ?? [])].sort((a, b) => b[1] - a[1])
    leading.set(monday, phases.get(most?.[0] ?? ''))
  }
  return (monday: Day) => {
    let current = mondays[0]
    for (let week = monday; current !== undefined && week >= current; week -= 7) {
      if (leading.has(week)) {
        current = week
        break
      }
    }
    return current === undefined ? undefined : leading.get(current)
  }
}
