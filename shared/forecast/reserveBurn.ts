import type { Plan, Session } from '../model/plan.ts'
import type { Roadmap } from '../model/roadmap.ts'
import type { Content } from '../pace/countContent.ts'
import { findOpenLosses } from '../repair/findLost.ts'
import type { ReserveBurn } from './types.ts'

/** Reserve used this much faster than the work goes is worth a warning. */
const WARNING_RATE = 1.3
/** Less than so many minutes used is too little to tell. */
const LEAST_USED = 120
const NOTHING = { done: 0, left: 0, used: 0, reserve: 0, passed: 0 }

/**
 * How fast each phase uses up its reserve: the share taken by catch-up sessions ÷ the share of the work
 * done (buffer burn of the critical chain; Leach, "Critical Chain Project Management"). A piece of
 * reserve belongs to the phase of the last session before it.
 * @param today Civil date; reserve of the days before it that nothing took has passed unused.
 * @returns one for each phase that has sessions, in the roadmap's order.
 */
export function reserveBurn(
  roadmap: Roadmap,
  plan: Plan,
  content: Content,
  today: string,
): ReserveBurn[] {
  const phaseOf = new Map<string, string>()
  for (const { id, phase } of [...roadmap.topics, ...roadmap.projects]) phaseOf.set(id, phase)
  const sums = new Map(roadmap.phases.map(({ id }) => [id, { ...NOTHING }]))
  const ordered = [...plan.sessions].sort(byTime)
  for (const session of ordered) {
    const sum = sums.get(phaseOf.get(session.topic) ?? '')
    if (sum === undefined || session.status === 'skipped') continue
    sum.done += content.bySession.get(session.id) ?? 0
    if (session.status === 'planned') sum.left += session.minutes
    if (isCatchUp(session)) sum.used += session.minutes
  }
  for (const { session, minutes } of findOpenLosses(roadmap, plan)) {
    const sum = sums.get(phaseOf.get(session.topic) ?? '')
    if (sum !== undefined) sum.left += minutes
  }
  let next = 0
  let phase = phaseOf.get(ordered[0]?.topic ?? '')
  for (const piece of [...plan.reserve].sort(byTime)) {
    for (; next < ordered.length; next += 1) {
      const session = ordered[next]
      if (session === undefined || byTime(session, piece) > 0) break
      phase = phaseOf.get(session.topic) ?? phase
    }
    const sum = sums.get(phase ?? '')
    if (sum === undefined) continue
    sum.reserve += piece.minutes
    if (piece.date < today) sum.passed += piece.minutes
  }
  return roadmap.phases.flatMap(({ id }): ReserveBurn[] => {
    const { done, left, used, reserve, passed } = sums.get(id) ?? NOTHING
    if (done + left === 0) return []
    const doneShare = done / (done + left)
    const usedShare = used === 0 ? 0 : used / (used + reserve)
    const rate = doneShare === 0 ? null : usedShare / doneShare
    return [
      {
        phase: id,
        doneShare,
        usedShare,
        usedMinutes: used,
        reserveMinutes: used + reserve,
        passedMinutes: passed,
        rate,
        isWarning: used >= LEAST_USED && rate !== null && rate >= WARNING_RATE,
      },
    ]
  })
}

function isCatchUp({ why }: Session): boolean {
  return why.some(({ kind }) => kind === 'catch-up')
}

type Dated = { readonly date: string; readonly start: string }

function byTime(left: Dated, right: Dated): number {
  if (left.date !== right.date) return left.date < right.date ? -1 : 1
  return left.start < right.start ? -1 : left.start > right.start ? 1 : 0
}
