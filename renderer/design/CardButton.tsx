import { ArrowRight } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './CardButton.module.css'

type CardButtonProps = {
  /** For cards with much to read: a wider margin, and some room between the lines. */
  readonly isRoomy?: boolean
  readonly onClick: () => void
  readonly children: ReactNode
}

/** A card that is one button as a whole: a line for each of its parts, and an arrow that says that it leads on. */
export function CardButton({ isRoomy = false, onClick, children }: CardButtonProps) {
  return (
    <button
      type="button"
      className={styles.card}
      data-roomy={isRoomy || undefined}
      onClick={onClick}
    >
      {children}
      <ArrowRight className={styles.arrow} size={16} strokeWidth={1.75} aria-hidden />
    </button>
  )
}
