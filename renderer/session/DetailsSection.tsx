import type { ReactNode } from 'react'
import styles from './details.module.css'

type DetailsSectionProps = { readonly title: string; readonly children: ReactNode }

/** One question and its answer in the details panel. */
export function DetailsSection({ title, children }: DetailsSectionProps) {
  return (
    <section className={styles.section} aria-label={title}>
      <h3 className={styles.label}>{title}</h3>
      {children}
    </section>
  )
}
