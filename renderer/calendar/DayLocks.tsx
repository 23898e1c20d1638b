import { Lock, LockOpen } from 'lucide-react'
import { createPortal } from 'react-dom'
import { formatDate } from '../../shared/words/dates.ts'
import { cx } from '../design/cx.ts'
import { IconButton } from '../design/IconButton.tsx'
import { setLocked } from '../moves/makeChange.ts'
import { moveWords } from '../words/moves.ts'
import styles from './DayLocks.module.css'

type DayLocksProps = {
  readonly headings: readonly HTMLElement[]
  readonly lockedDays: readonly string[]
}

/** The headings of the days that are among the hours now. */
export function findDayHeadings(surface: HTMLElement | null): readonly HTMLElement[] {
  return [...(surface?.querySelectorAll<HTMLElement>('[role=columnheader][data-date]') ?? [])]
}

/**
 * A lock in the heading of each day among the hours. It stands beside what FullCalendar draws there:
 * inside, a heading is either one link or hidden from assistive technology.
 */
export function DayLocks({ headings, lockedDays }: DayLocksProps) {
  const { actions } = moveWords
  return headings.map((heading) => {
    const date = heading.dataset.date ?? ''
    const isLocked = lockedDays.includes(date)
    const day = formatDate(date)
    return createPortal(
      <span className={cx(styles.lock, isLocked && styles.locked)}>
        <IconButton
          label={isLocked ? actions.unlock(day) : actions.lock(day)}
          icon={isLocked ? Lock : LockOpen}
          size="small"
          onClick={() => void setLocked(date, !isLocked)}
        />
      </span>,
      heading,
      date,
    )
  })
}
