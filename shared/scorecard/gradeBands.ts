import { dateOf, mondayOf } from './civil.ts'
import type { Evidence } from './evidence.ts'
import { listSome, type Metric } from './metric.ts'

/**
 * Metric 5 of PLANNING.md, in band mode only: phases in scope whose weekly hours lie inside their
 * band. Target: all of them.
 * A phase's hours are the mean of planned + reserve minutes over the whole weeks (Monday to Sunday,
 * between start and finish) in which most work is of that phase. Weeks that offer less than the
 * band's lower end are left out; a phase with no other weeks is not counted, which is the bound.
 * Besides, no week may exceed the upper end of the highest band among the phases worked on in it.
 */
export function gradeBands(evidence: Evidence): Metric {
  const { roadmap, plan } = evidence
  const phases = roadmap.phases.filter((phase) => plan.profile.scope.phases.includes(phase.id))
  const weeks = weighWeeks(evidence)
  let measurable = 0
  let inside = 0
  const detail: Record<string, number | readonly string[]> = {}
  for (const phase of phases) {
    const [low, high] = phase.weeklyHoursBand
    const counted = weeks.filter((week) => week.phase === phase.id && week.offered >= low * 60)
    if (counted.length === 0) continue
    measurable++
    const total = counted.reduce((sum, week) => sum + week.minutes, 0)
    const hours = total / counted.length / 60
    detail[phase.id] = Math.round(hours * 100) / 100
    if (hours >= low && hours <= high) inside++
  }
  const above = weeks.filter((week) => week.minutes > week.high).map((week) => week.monday)
  detail.weeksAboveBand = listSome(above.map(dateOf))
  return {
    metric: 5,
    name: 'phases-inside-band',
    value: inside,
    target: phases.length,
    bound: measurable,
    ok: inside >= measurable && above.length === 0,
    detail,
  }
}

type Week = {
  readonly monday: number
  readonly minutes: number
  readonly offered: number
  readonly phase: string | undefined
  /** Most minutes that the bands allow. */
  readonly high: number
}

function weighWeeks(evidence: Evidence): Week[] {
  const { offer, finish, entries, isStudyDay, items, roadmap } = evidence
  const weeks: Week[] = []
  if (finish === null) return weeks
  const phaseOf = new Map(items.map((item) => [item.id, item.phase]))
  const highOf = new Map(roadmap.phases.map((phase) => [phase.id, phase.weeklyHoursBand[1] * 60]))
  for (let monday = mondayOf(offer.firstDay + 6); monday + 6 <= finish; monday += 7) {
    const inWeek = entries.filter((entry) => mondayOf(entry.day) === monday)
    let offered = 0
    for (let day = monday; day < monday + 7; day++) {
      if (isStudyDay(day)) offered += offer.minutes[day - offer.firstDay] ?? 0
    }
    const phase = evidence.phaseOfWeek(monday)
    const worked = inWeek
      .filter(({ session }) => session && session.kind !== 'review')
      .map(({ session }) => phaseOf.get(session?.topic ?? ''))
    const highs = [phase?.id, ...worked].map((id) => highOf.get(id ?? '') ?? 0)
    const minutes = inWeek.reduce((sum, entry) => sum + entry.minutes, 0)
    weeks.push({ monday, minutes, offered, phase: phase?.id, high: Math.max(...highs) })
  }
  return weeks
}
