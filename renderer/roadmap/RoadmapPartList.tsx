import { PhaseDot } from '../design/PhaseDot.tsx'
import { phaseTone } from '../design/phaseTone.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import type { WallClock } from '../plan/wallClock.ts'
import { roadmapWords } from '../words/roadmap.ts'
import { phaseAnchor } from './phaseAnchor.ts'
import { RoadmapItemRow } from './RoadmapItemRow.tsx'
import styles from './RoadmapPartList.module.css'
import type { RoadmapPart } from './roadmapRows.ts'

type RoadmapPartListProps = {
  readonly index: PlanIndex
  readonly part: RoadmapPart
  readonly clock: WallClock
}

/** One phase of the roadmap: its sections with their topics, and its projects. */
export function RoadmapPartList({ index, part, clock }: RoadmapPartListProps) {
  return (
    <section className={styles.part} aria-labelledby={phaseAnchor(part.ordinal)}>
      <h2 className={styles.title} id={phaseAnchor(part.ordinal)}>
        <PhaseDot tone={phaseTone(part.ordinal)} />
        {part.title}
      </h2>
      {part.groups.map((group) => (
        <section key={group.id} className={styles.group}>
          <h3 className={styles.section}>{group.section ?? roadmapWords.projects}</h3>
          <ul>
            {group.rows.map((row) => (
              <RoadmapItemRow key={row.item.id} index={index} row={row} clock={clock} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
