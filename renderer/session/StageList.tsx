import type { Project } from '../../shared/model/roadmap.ts'
import { toDayNumber } from '../../shared/time/civilDate.ts'
import { formatDuration } from '../../shared/words/durations.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import { dateRange } from '../words/dates.ts'
import { detailsWords } from '../words/details.ts'
import styles from './details.module.css'

type StageListProps = {
  readonly index: PlanIndex
  readonly project: Project
  /** Id of the stage that is explained; null for none. */
  readonly current: string | null
}

/** The stages of a project with their dates and the first steps inside them. */
export function StageList({ index, project, current }: StageListProps) {
  const sessions = index.sessionsByItem.get(project.id) ?? []
  return (
    <ol className={styles.stages}>
      {project.stages.map((stage) => {
        const own = sessions.filter((session) => session.activity === stage.id)
        const first = own[0]
        const last = own[own.length - 1]
        const primers = (project.primers ?? []).filter(
          (primer) => primer.countsInside === stage.id && primer.hours > 0,
        )
        return (
          <li
            key={stage.id}
            className={styles.stage}
            aria-current={stage.id === current ? 'step' : undefined}
          >
            <span>{stage.title}</span>
            <span className={styles.quiet}>
              {first === undefined || last === undefined
                ? detailsWords.states['left-out']
                : dateRange(toDayNumber(first.date), toDayNumber(last.date))}
            </span>
            {primers.length > 0 ? (
              <span className={styles.quiet}>
                {detailsWords.primers}:{' '}
                {primers
                  .map(({ tool, hours }) => detailsWords.primer(tool, formatDuration(hours * 60)))
                  .join('; ')}
              </span>
            ) : null}
          </li>
        )
      })}
    </ol>
  )
}
