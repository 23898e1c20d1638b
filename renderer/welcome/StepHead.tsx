import type { ReactNode } from 'react'
import styles from './StepHead.module.css'

/** The question of a step, and a sentence about it. Gets the focus when the step begins. */
export function StepHead({
  title,
  children,
}: {
  readonly title: string
  readonly children: ReactNode
}) {
  return (
    <header className={styles.head}>
      <h1 className={styles.title} tabIndex={-1} data-step-title>
        {title}
      </h1>
      <p className={styles.intro}>{children}</p>
    </header>
  )
}
