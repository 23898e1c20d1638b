import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

type EmptyStateProps = {
  readonly icon: LucideIcon
  readonly title: string
  readonly children?: ReactNode
  /** What one can do about it. */
  readonly action?: ReactNode
}

/** What stands where nothing is (yet): a drawing, a sentence, a way on. */
export function EmptyState({ icon: Icon, title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <span className={styles.drawing}>
        <Icon size={24} strokeWidth={1.5} aria-hidden />
      </span>
      <h2 className={styles.title}>{title}</h2>
      {children ? <div className={styles.text}>{children}</div> : null}
      {action ? <div className={styles.action}>{action}</div> : null}
    </div>
  )
}
