import type { PhaseOutlook } from '../../shared/fit/types.ts'
import type { Roadmap } from '../../shared/model/roadmap.ts'
import { formatMonth } from '../../shared/words/dates.ts'
import { PhaseDot } from '../design/PhaseDot.tsx'
import { phaseTone } from '../design/phaseTone.ts'
import { BandGauge } from './BandGauge.tsx'
import { describeBand } from './bandWords.ts'
import styles from './PhaseRows.module.css'

type PhaseRowsProps = {
  readonly phases: readonly PhaseOutlook[]
  readonly roadmap: Roadmap
}

/** Each phase with its months, and its hours a week beside the roadmap's band. */
export function PhaseRows({ phases, roadmap }: PhaseRowsProps) {
  const most = phases.reduce(
    (top, { minutesPerWeek, band }) => Math.max(top, minutesPerWeek, band[1]),
    60,
  )
  return (
    <ul className={styles.rows}>
      {phases.map((outlook) => {
        const ordinal = roadmap.phases.findIndex(({ id }) => id === outlook.phase)
        const tone = phaseTone(ordinal)
        return (
          <li key={outlook.phase}>
            <div className={styles.head}>
              <PhaseDot tone={tone} />
              <span className={styles.title}>{roadmap.phases[ordinal]?.title}</span>
              <span className={styles.months}>{monthsOf(outlook)}</span>
            </div>
            <BandGauge outlook={outlook} tone={tone} most={most * 1.05} />
            <p className={styles.band}>{describeBand(outlook)}</p>
          </li>
        )
      })}
    </ul>
  )
}

function monthsOf({ from, to }: PhaseOutlook): string {
  if (from === null || to === null) return ''
  const first = formatMonth(from)
  const last = formatMonth(to)
  if (first === last) return first
  const sameYear = first.slice(4) === last.slice(4)
  return `${sameYear ? first.slice(0, 3) : first} – ${last}`
}
