import type { Profile } from '../model/profile.ts'
import type { Project, Roadmap, Topic } from '../model/roadmap.ts'
import { MINUTES_PER_DAY } from '../time/clockTime.ts'
import type { Activity, Link, Unit, Work } from './work.ts'

type Draft = Omit<Unit, 'after' | 'before' | 'preferablyAfter'> & {
  readonly after: Link[]
  readonly before: Link[]
  readonly preferablyAfter: number[]
}

/** First and last unit of what an id names: a topic and a stage are one unit, a project all its stages. */
type Span = { readonly first: number; readonly last: number }

/**
 * The work that a profile asks for: topics and projects of its phases and priorities that are not
 * known yet. Prerequisites outside the scope count as done.
 * @param roadmap Checked: its prerequisites have no cycle (see `checkRoadmap`).
 */
export function selectWork(roadmap: Roadmap, profile: Profile): Work {
  const activities: Activity[] = []
  const units: Draft[] = []
  const spans = new Map<string, Span>()
  const phaseOf = new Map(roadmap.phases.map((phase, index) => [phase.id, index]))
  const known = new Set(profile.scope.known)
  const inScope = (item: Topic | Project) =>
    profile.scope.phases.includes(item.phase) &&
    profile.scope.priorities.includes(item.priority) &&
    !known.has(item.id)

  for (const topic of roadmap.topics.filter(inScope)) {
    const unit = units.length
    const indices: number[] = []
    for (const { id, kind, effortHours } of topic.activities) {
      const minutes = toMinutes(effortHours.likely, profile.paceFactor)
      if (minutes === 0) continue
      indices.push(activities.length)
      activities.push({ id, unit, kind, minutes })
    }
    if (indices.length === 0) continue
    units.push(startUnit(topic, topic.id, topic.title, phaseOf.get(topic.phase), indices, true))
    spans.set(topic.id, { first: unit, last: unit })
  }
  for (const project of roadmap.projects.filter(inScope)) {
    const first = units.length
    let lag = 0
    for (const stage of project.stages) {
      // What waits for a stage without work of its own waits for what that stage waits for.
      lag += (stage.elapsedLagDaysAfterPrevious ?? 0) * MINUTES_PER_DAY
      const isKnown = known.has(stage.id)
      if (isKnown) lag = 0
      const minutes = toMinutes(stage.effortHours.likely, profile.paceFactor)
      if (minutes === 0 || isKnown) continue
      const unit = units.length
      const title = `${project.title}: ${stage.title}`
      units.push(
        startUnit(project, stage.id, title, phaseOf.get(project.phase), [activities.length], false),
      )
      activities.push({ id: stage.id, unit, kind: 'project', minutes })
      spans.set(stage.id, { first: unit, last: unit })
      if (unit > first) link(units, unit - 1, unit, lag)
      lag = 0
    }
    if (units.length > first) spans.set(project.id, { first, last: units.length - 1 })
  }
  for (const { from, to, strength, elapsedLagDays } of roadmap.prerequisites) {
    const before = spans.get(from)
    const after = spans.get(to)
    if (before === undefined || after === undefined) continue
    if (strength === 'soft') units[after.first]?.preferablyAfter.push(before.last)
    else link(units, before.last, after.first, (elapsedLagDays ?? 0) * MINUTES_PER_DAY)
  }
  return { units, activities }
}

function toMinutes(hours: number, paceFactor: number): number {
  return Math.round(hours * 60 * paceFactor)
}

function startUnit(
  item: Topic | Project,
  id: string,
  title: string,
  phase: number | undefined,
  activities: readonly number[],
  isTopic: boolean,
): Draft {
  return {
    id,
    topic: item.id,
    title,
    phase: phase ?? 0,
    priority: item.priority,
    isTopic,
    activities,
    after: [],
    before: [],
    preferablyAfter: [],
  }
}

function link(units: readonly Draft[], from: number, to: number, lag: number): void {
  units[from]?.before.push({ unit: to, lag })
  units[to]?.after.push({ unit: from, lag })
}
