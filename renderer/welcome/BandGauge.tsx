import type { PhaseOutlook } from '../../shared/fit/types.ts'
import type { PhaseTone } from '../design/phaseTone.ts'
import styles from './BandGauge.module.css'

type BandGaugeProps = {
  readonly outlook: PhaseOutlook
  readonly tone: PhaseTone
  /** Minutes a week at the gauge's end, the same for all phases. */
  readonly most: number
}

/** Hours a week as a bar; the roadmap's band for the phase lies behind it. */
export function BandGauge({ outlook, tone, most }: BandGaugeProps) {
  const percent = (minutes: number) => `${Math.min(minutes / most, 1) * 100}%`
  const [low, high] = outlook.band
  return (
    <div className={styles.gauge} data-phase={tone} aria-hidden>
      <span className={styles.band} style={{ left: percent(low), width: percent(high - low) }} />
      <span className={styles.bar} style={{ width: percent(outlook.minutesPerWeek) }} />
    </div>
  )
}
