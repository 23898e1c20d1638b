import { Lock, Pin, PinOff } from 'lucide-react'
import type { Session } from '../../shared/model/plan.ts'
import { toDayNumber } from '../../shared/time/civilDate.ts'
import { formatDate } from '../../shared/words/dates.ts'
import { Button } from '../design/Button.tsx'
import { DetailsSection } from '../session/DetailsSection.tsx'
import { useStore } from '../state/store.ts'
import { weekdayDate } from '../words/dates.ts'
import { moveWords } from '../words/moves.ts'
import styles from './Moves.module.css'
import { setLocked, setPinned } from './makeChange.ts'
import { openMoveForm } from './moveState.ts'

type SessionPlaceProps = {
  readonly session: Session
  /** Civil date on the learner's wall. */
  readonly today: string
}

/** In the session panel: the ways to move it, whether it is pinned, and where it stood before. */
export function SessionPlace({ session, today }: SessionPlaceProps) {
  const isLocked = useStore((state) => state.document.lockedDays.includes(session.date))
  const isPinned = session.pinned === true
  const moves = session.moves ?? []
  const { short } = moveWords
  const nameOf = (date: string) => weekdayDate(toDayNumber(date), toDayNumber(today))
  return (
    <>
      {session.status === 'planned' ? (
        <DetailsSection title={moveWords.place}>
          <div className={styles.place}>
            <div className={styles.buttons}>
              <Button size="small" onClick={() => openMoveForm('move', session.id)}>
                {short.move}
              </Button>
              <Button size="small" onClick={() => openMoveForm('resize', session.id)}>
                {short.resize}
              </Button>
              <Button size="small" onClick={() => openMoveForm('swap', session.id)}>
                {short.swap}
              </Button>
              <Button
                size="small"
                icon={isPinned ? PinOff : Pin}
                onClick={() => void setPinned(session, !isPinned)}
              >
                {isPinned ? short.unpin : short.pin}
              </Button>
            </div>
            {isPinned ? (
              <p className={styles.state}>
                <Pin size={14} strokeWidth={1.75} aria-hidden />
                {moveWords.pinned}
              </p>
            ) : null}
            {isLocked ? (
              <p className={styles.state}>
                <Lock size={14} strokeWidth={1.75} aria-hidden />
                {moveWords.lockedHint}
                <Button
                  size="small"
                  variant="quiet"
                  onClick={() => void setLocked(session.date, false)}
                >
                  {moveWords.actions.unlock(formatDate(session.date))}
                </Button>
              </p>
            ) : null}
          </div>
        </DetailsSection>
      ) : null}
      {moves.length === 0 ? null : (
        <DetailsSection title={moveWords.history}>
          <ol className={styles.history}>
            {[...new Map(moves.map((move) => [JSON.stringify(move), move]))].map(([key, move]) => (
              <li key={key}>
                {moveWords.wasOn(nameOf(move.date), move.start)}
                <span className={styles.quiet}> · {moveWords.movedOn(nameOf(move.on))}</span>
              </li>
            ))}
          </ol>
        </DetailsSection>
      )}
    </>
  )
}
