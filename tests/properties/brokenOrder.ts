import { Temporal } from 'temporal-polyfill'
import { builtInRoadmap as roadmap } from '../../roadmap/index.ts'
import { offerSlots } from '../../shared/availability/offerSlots.ts'
import type { Plan, Session } from '../../shared/model/plan.ts'
import type { Profile } from '../../shared/model/profile.ts'
import { toDayNumber } from '../../shared/time/civilDate.ts'

/** Start of a session as an instant in minutes. */
export function startOf({ date, start, zone }: Session): number {
  const wall = Temporal.PlainDateTime.from(`${date}T${start}`)
  return wall.toZonedDateTime(zone, { disambiguation: 'reject' }).epochMilliseconds / 60_000
}

/** When a plan is mended; where a clock time is left out the day is over. */
type Moment = { readonly today: string; readonly now?: string; readonly profile: Profile }

/** Whether a session has begun when a plan is mended. */
export function hasBegun({ date, start }: Session, { today, now }: Moment): boolean {
  return date < today || (date === today && (now === undefined || start < now))
}

/** Sessions to come that start before what they need is over; a unit begun already needs nothing more. */
export function brokenOrder(plan: Plan, moment: Moment): string[] {
  const { today, now, profile } = moment
  const stagesOf = new Map(roadmap.projects.map(({ id, stages }) => [id, stages.map((s) => s.id)]))
  const unitOf = ({ kind, activity, topic }: Session) => (kind === 'project' ? activity : topic)
  // A window of today may run past midnight: what stands in it then is tonight's.
  const tonight = Math.max(
    ...offerSlots(profile)
      .filter(({ day }) => day < toDayNumber(today) + (now === undefined ? 1 : 0))
      .map(({ until }) => until),
  )
  const spans = new Map<string, { from: number; until: number; begun: boolean }>()
  for (const session of plan.sessions) {
    if (session.status === 'missed' || session.kind === 'review') continue
    // What began today without a note may or may not have been studied.
    const isOpen = session.date === today && session.status === 'planned'
    if (now !== undefined && isOpen && hasBegun(session, moment)) continue
    const from = startOf(session)
    const isOver = hasBegun(session, moment) || from < tonight || session.status !== 'planned'
    const known = spans.get(unitOf(session))
    spans.set(unitOf(session), {
      from: Math.min(known?.from ?? from, from),
      until: Math.max(known?.until ?? 0, isOver ? 0 : from + session.minutes),
      begun: (known?.begun ?? false) || session.status !== 'planned' || session.date < today,
    })
  }
  const edges = roadmap.prerequisites
    .filter(({ strength }) => strength === 'hard')
    .map(({ from, to, elapsedLagDays = 0 }) => ({
      before: stagesOf.get(from) ?? [from],
      after: stagesOf.get(to) ?? [to],
      lag: elapsedLagDays * 1440,
    }))
  for (const stages of stagesOf.values()) {
    stages.slice(1).forEach((stage, index) => {
      edges.push({ before: [stages[index] ?? ''], after: [stage], lag: 0 })
    })
  }
  const broken: string[] = []
  for (const { before, after, lag } of edges) {
    for (const earlier of before.flatMap((id) => spans.get(id) ?? [])) {
      for (const later of after) {
        const span = spans.get(later)
        if (span === undefined || span.begun || earlier.until === 0) continue
        if (span.from < earlier.until + lag) broken.push(`${before.join()} > ${later}`)
      }
    }
  }
  return broken
}
