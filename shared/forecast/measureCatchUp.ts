import type { Plan } from '../model/plan.ts'

/** Lost work that has found its place and is still to come. */
export type CatchUp = {
  readonly minutes: number
  /** Civil date of the last session that takes some of it. */
  readonly until: string
}

/**
 * What planned sessions still catch up of missed and shortened ones; null where none does.
 * @param today Civil date; what is planned on it is still to come.
 */
export function measureCatchUp({ sessions }: Plan, today: string): CatchUp | null {
  const lost = new Set<string>()
  for (const { id, status } of sessions) {
    if (status === 'missed' || status === 'partial') lost.add(id)
  }
  let minutes = 0
  let until = ''
  for (const session of sessions) {
    const catchesUp = session.why.some(
      (reason) => reason.kind === 'catch-up' && lost.has(reason.session),
    )
    if (session.status !== 'planned' || session.date < today || !catchesUp) continue
    minutes += session.minutes
    if (session.date > until) until = session.date
  }
  return minutes === 0 ? null : { minutes, until }
}
