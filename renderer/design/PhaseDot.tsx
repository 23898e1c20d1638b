import styles from './PhaseDot.module.css'
import type { PhaseTone } from './phaseTone.ts'

/** A small mark in a phase's colour, with the phase's number so that colour is not alone. */
export function PhaseDot({ tone }: { readonly tone: PhaseTone }) {
  return (
    <span className={styles.dot} data-phase={tone} aria-hidden>
      {tone}
    </span>
  )
}
