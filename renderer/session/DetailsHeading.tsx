import { type ReactNode, useEffect, useRef } from 'react'
import { PhaseDot } from '../design/PhaseDot.tsx'
import { phaseTone } from '../design/phaseTone.ts'
import { isLastControlGone } from '../design/windowFocus.ts'
import styles from './details.module.css'

type DetailsHeadingProps = {
  /** Place of the phase in the roadmap. */
  readonly phase: number
  /** What it belongs to: phase and section. */
  readonly path: string
  readonly title: string
  readonly children?: ReactNode
}

/**
 * What the panel is about. When a link inside the panel leads to another subject, the link is gone and
 * with it the focus; the heading takes it then.
 */
export function DetailsHeading({ phase, path, title, children }: DetailsHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // Nothing has the focus either while a dialog that is closing gives it back.
    if (document.activeElement === document.body && isLastControlGone()) heading.current?.focus()
  }, [])
  return (
    <header className={styles.heading}>
      <p className={styles.path}>
        <PhaseDot tone={phaseTone(phase)} />
        {path}
      </p>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      {children}
    </header>
  )
}
