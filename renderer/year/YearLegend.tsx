import { useMemo } from 'react'
import { outlookByPhase } from '../../shared/fit/outlookByPhase.ts'
import { type DayNumber, toDayNumber } from '../../shared/time/civilDate.ts'
import { PhaseDot } from '../design/PhaseDot.tsx'
import { phaseTone } from '../design/phaseTone.ts'
import type { ChangedDay } from '../plan/changedDays.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import { calendarWords } from '../words/calendar.ts'
import { shortMonthAndYear } from '../words/dates.ts'
import bandStyles from './YearBandGrid.module.css'
import styles from './YearLegend.module.css'

const CHANGES = [
  { kind: 'off', name: calendarWords.dayOff },
  { kind: 'other-hours', name: calendarWords.otherHours },
] as const

type YearLegendProps = {
  readonly index: PlanIndex
  readonly changed: ReadonlyMap<DayNumber, ChangedDay>
  readonly today: DayNumber
}

/** What the colours and marks of the map mean; of today and the changed days those that the map has. */
export function YearLegend({ index, changed, today }: YearLegendProps) {
  const { roadmap } = index.roadmap
  const kinds = useMemo(() => new Set([...changed.values()].map(({ kind }) => kind)), [changed])
  const outlooks = useMemo(() => outlookByPhase(roadmap, index.plan), [roadmap, index.plan])
  return (
    <div className={styles.legend}>
      <ul className={styles.phases}>
        {outlooks.map(({ phase, from, to }) => {
          const ordinal = roadmap.phases.findIndex(({ id }) => id === phase)
          return (
            <li key={phase} className={styles.phase}>
              <PhaseDot tone={phaseTone(ordinal)} />
              <span>{roadmap.phases[ordinal]?.title}</span>
              {from === null || to === null ? null : (
                <span className={styles.dates}>
                  {shortMonthAndYear(toDayNumber(from))} – {shortMonthAndYear(toDayNumber(to))}
                </span>
              )}
            </li>
          )
        })}
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
        {index.from <= today && today < index.until ? (
          <li className={styles.mark}>
            <span className={bandStyles.cell} aria-current="date" />
            {calendarWords.today}
          </li>
        ) : null}
        {CHANGES.filter(({ kind }) => kinds.has(kind)).map(({ kind, name }) => (
          <li key={kind} className={styles.mark}>
            <span className={bandStyles.cell} data-changed={kind} />
            {name}
          </li>
        ))}
      </ul>
    </div>
  )
}
