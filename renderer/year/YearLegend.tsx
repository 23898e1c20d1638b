import { useMemo } from 'react'
import { PhaseDot } from '../design/PhaseDot.tsx'
import { phaseFacts } from '../plan/phaseFacts.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import { toneAt } from '../plan/tone.ts'
import { calendarWords } from '../words/calendar.ts'
import { shortMonthAndYear } from '../words/dates.ts'
import bandStyles from './YearBandGrid.module.css'
import styles from './YearLegend.module.css'

/** What the colours and marks of the map mean. */
export function YearLegend({ index }: { readonly index: PlanIndex }) {
  const phases = useMemo(() => phaseFacts(index), [index])
  return (
    <div className={styles.legend}>
      <ul className={styles.phases}>
        {phases.map(({ phase, ordinal, from, to }) => (
          <li key={phase.id} className={styles.phase}>
            <PhaseDot tone={toneAt(ordinal)} />
            <span>{phase.title}</span>
            {from === null || to === null ? null : (
              <span className={styles.dates}>
                {shortMonthAndYear(from)} – {shortMonthAndYear(to)}
              </span>
            )}
          </li>
        ))}
      </ul>
      <ul className={styles.marks} aria-hidden>
        <li className={styles.mark}>
          {calendarWords.less}
          {[1, 2, 3, 4].map((depth) => (
            <span key={depth} className={bandStyles.cell} data-depth={depth} data-phase="3" />
          ))}
          {calendarWords.moreHours}
        </li>
        <li className={styles.mark}>
          <span className={bandStyles.cell} data-milestone="" />
          {calendarWords.milestoneMark}
        </li>
        <li className={styles.mark}>
          <span className={bandStyles.cell} data-changed="off" />
          {calendarWords.dayOff}
        </li>
        <li className={styles.mark}>
          <span className={bandStyles.cell} data-changed="other-hours" />
          {calendarWords.otherHours}
        </li>
      </ul>
    </div>
  )
}
