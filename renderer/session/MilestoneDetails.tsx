import { CalendarDays, Flag } from 'lucide-react'
import { findRestOfPhase } from '../../shared/planning/findRestOfPhase.ts'
import { toDayNumber } from '../../shared/time/civilDate.ts'
import { Button } from '../design/Button.tsx'
import type { PlanIndex } from '../plan/planIndex.ts'
import type { Link } from '../plan/roadmapIndex.ts'
import { selectPlanIndex } from '../state/selectors.ts'
import { useStore } from '../state/store.ts'
import { fullDate, mediumDate } from '../words/dates.ts'
import { detailsWords } from '../words/details.ts'
import { DetailsHeading } from './DetailsHeading.tsx'
import { DetailsSection } from './DetailsSection.tsx'
import styles from './details.module.css'
import { Gone } from './Gone.tsx'
import { ItemLinks } from './ItemLinks.tsx'

/** All about one milestone: when it is reached and what it takes. */
export function MilestoneDetails({ id }: { readonly id: string }) {
  const index = useStore(selectPlanIndex)
  const goToDate = useStore((state) => state.goToDate)
  const explain = useStore((state) => state.explain)
  const reached = index?.plan.milestones.find((milestone) => milestone.id === id)
  const milestone = index?.roadmap.roadmap.milestones.find((known) => known.id === id)
  if (index == null || reached === undefined || milestone === undefined) return <Gone />
  const phases = index.roadmap.roadmap.phases
  const rest = findRestOfPhase(index.roadmap.roadmap, index.plan, id)
  const phase = phases.findIndex((known) => known.id === milestone.phase)
  return (
    <article className={styles.details}>
      <DetailsHeading
        phase={Math.max(phase, 0)}
        path={phases[phase]?.title ?? ''}
        title={reached.title}
      >
        <p className={styles.quiet}>{detailsWords.reached(fullDate(toDayNumber(reached.date)))}</p>
        {rest?.workUntil ? (
          <p className={styles.quiet}>
            {detailsWords.restUntil(fullDate(toDayNumber(rest.workUntil)))}
          </p>
        ) : null}
        {rest?.reviewsUntil ? (
          <p className={styles.quiet}>
            {detailsWords.reviewsUntil(fullDate(toDayNumber(rest.reviewsUntil)))}
          </p>
        ) : null}
        <Button icon={CalendarDays} className={styles.main} onClick={() => goToDate(reached.date)}>
          {detailsWords.inCalendar}
        </Button>
      </DetailsHeading>
      <DetailsSection title={detailsWords.requires}>
        <ItemLinks index={index} links={requiredItems(index, milestone.requires)} show="end" />
        <ul className={styles.links}>
          {index.plan.milestones
            .filter((other) => milestone.requires.includes(other.id))
            .map((other) => (
              <li key={other.id}>
                <button
                  type="button"
                  className={styles.link}
                  onClick={() => explain({ kind: 'milestone', id: other.id })}
                >
                  <Flag size={16} strokeWidth={1.75} aria-hidden />
                  <span className={styles.linkTitle}>{other.title}</span>
                  <span className={styles.linkDate}>{mediumDate(toDayNumber(other.date))}</span>
                </button>
              </li>
            ))}
        </ul>
      </DetailsSection>
    </article>
  )
}

/** Topics, and for required stages the projects that they are part of, each once. */
function requiredItems(index: PlanIndex, ids: readonly string[]): Link[] {
  const wanted = new Set(ids)
  return [...index.roadmap.items.values()]
    .filter(
      (item) =>
        wanted.has(item.id) ||
        (item.kind === 'project' && item.project.stages.some((stage) => wanted.has(stage.id))),
    )
    .map((item) => ({ item, strength: 'hard' }))
}
