import type { ReserveBurn } from '../../shared/forecast/types.ts'
import type { Roadmap } from '../../shared/model/roadmap.ts'
import { formatHours } from '../../shared/words/durations.ts'
import { PhaseDot } from '../design/PhaseDot.tsx'
import { phaseTone } from '../design/phaseTone.ts'
import { progressWords as text } from '../words/progress.ts'
import styles from './ReserveBurnList.module.css'

type ReserveBurnListProps = {
  readonly reserve: readonly ReserveBurn[]
  readonly roadmap: Roadmap
}

/** Each phase's reserve: how much is taken beside how much of the work is done, as two bars. */
export function ReserveBurnList({ reserve, roadmap }: ReserveBurnListProps) {
  return (
    <section className={styles.section} aria-labelledby="reserve-burn">
      <h2 id="reserve-burn" className={styles.title}>
        {text.reserve}
      </h2>
      <p className={styles.hint}>{text.reserveHint}</p>
      <ul className={styles.rows}>
        {reserve.map((burn) => {
          const ordinal = roadmap.phases.findIndex(({ id }) => id === burn.phase)
          const tone = phaseTone(ordinal)
          return (
            <li key={burn.phase} className={styles.row} data-phase={tone}>
              <div className={styles.head}>
                <PhaseDot tone={tone} />
                <span className={styles.name}>{roadmap.phases[ordinal]?.title}</span>
                <span className={styles.rate} data-warning={burn.isWarning || undefined}>
                  {describeRate(burn)}
                </span>
              </div>
              <div className={styles.bars} aria-hidden>
                <span className={styles.work} style={{ width: percent(burn.doneShare) }} />
                <span className={styles.used} style={{ width: percent(burn.usedShare) }} />
              </div>
              <p className={styles.facts}>{describeFacts(burn)}</p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function describeFacts(burn: ReserveBurn): string {
  const all = formatHours(burn.reserveMinutes)
  return [
    text.workDone(burn.doneShare),
    burn.usedMinutes === 0 ? text.unused(all) : text.used(formatHours(burn.usedMinutes), all),
    burn.passedMinutes === 0 ? '' : text.passed(formatHours(burn.passedMinutes)),
  ]
    .filter(Boolean)
    .join(' · ')
}

function describeRate({ isWarning, rate, usedMinutes, passedMinutes }: ReserveBurn): string {
  if (isWarning) return text.warning
  if (usedMinutes === 0) return passedMinutes === 0 ? text.untouched : text.noneTaken
  return rate === null ? text.noRate : text.rate(rate.toFixed(1))
}

function percent(share: number): string {
  return `${Math.min(1, share) * 100}%`
}
