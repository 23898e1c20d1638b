import { PhaseDot } from '../design/PhaseDot.tsx'
import { phaseTone } from '../design/phaseTone.ts'
import { monthTicks } from '../plan/monthTicks.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import type { WallClock } from '../plan/wallClock.ts'
import { roadmapWords } from '../words/roadmap.ts'
import { phaseAnchor } from './phaseAnchor.ts'
import { RoadmapItemRow } from './RoadmapItemRow.tsx'
import styles from './RoadmapPartList.module.css'
import type { RoadmapPart } from './roadmapRows.ts'
import { TimeAxis } from './TimeAxis.tsx'

type RoadmapPartListProps = {
  readonly index: PlanIndex
  readonly part: RoadmapPart
  readonly clock: WallClock
}

/** One phase of the roadmap under an axis of time: its sections with their topics, and its projects. */
export function RoadmapPartList({ index, part, clock }: RoadmapPartListProps) {
  const anchor = phaseAnchor(part.ordinal)
  return (
    <section className={styles.part} id={anchor} aria-labelledby={`${anchor}-title`}>
      <div className={styles.head}>
        <h2 className={styles.title} id={`${anchor}-title`}>
          <PhaseDot tone={phaseTone(part.ordinal)} />
          {part.title}
        </h2>
        <TimeAxis index={index} className={styles.axis} />
      </div>
      <YearLines index={index} />
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

/** Where years begin, drawn behind the bars of a whole phase. */
function YearLines({ index }: { readonly index: PlanIndex }) {
  const days = index.until - index.from
  return (
    <div className={styles.years} aria-hidden>
      {monthTicks(index.from, index.until, 12).map(({ day }) => (
        <span
          key={day}
          className={styles.year}
          style={{ insetInlineStart: `${((day - index.from) / days) * 100}%` }}
        />
      ))}
    </div>
  )
}
