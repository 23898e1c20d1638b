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

/** Sessions to come that start before what they need is over; a unit begun already needs nothing more. */
export function brokenOrder(
  plan: Plan,
  { today, profile }: { readonly today: string; readonly profile: Profile },
): string[] {
  const stagesOf = new Map(roadmap.projects.map(({ id, stages }) => [id, stages.map((s) => s.id)]))
  const unitOf = ({ kind, activity, topic }: Session) => (kind === 'project' ? activity : topic)
  // A window of today may run past midnight: what stands in it then is tonight's.
  const tonight = Math.max(
    ...offerSlots(profile)
      .filter(({ day }) => day <= toDayNumber(today))
      .map(({ until }) => until),
  )
  const spans = new Map<string, { from: number; until: number; begun: boolean }>()
  for (const session of plan.sessions) {
    if (session.status === 'missed' || session.kind === 'review') continue
    const from = startOf(session)
    const isOver = session.date <= today || from < tonight || session.status !== 'planned'
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
