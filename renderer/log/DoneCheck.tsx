import type { Session } from '../../shared/model/plan.ts'
import { Tooltip } from '../design/Tooltip.tsx'
import { logWords } from '../words/log.ts'
import styles from './DoneCheck.module.css'
import { logSession, takeBackSession } from './logCommands.ts'
import { STATUS_ICONS } from './statusIcons.ts'

/** A round box before a session: one click notes it as done, another takes that back. */
export function DoneCheck({ session }: { readonly session: Session }) {
  const { status, title, start } = session
  const isDone = status === 'done'
  const Icon = status === 'planned' ? STATUS_ICONS.done : STATUS_ICONS[status]
  return (
    <Tooltip
      label={isDone ? logWords.takeBack : logWords.actions.done}
      keys={isDone ? ['B'] : ['C']}
    >
      <button
        type="button"
        className={styles.check}
        data-status={status}
        aria-pressed={status === 'partial' ? 'mixed' : isDone}
        aria-label={logWords.doneNamed(title, start)}
        onClick={() =>
          void (isDone ? takeBackSession(session) : logSession(session, { status: 'done' }))
        }
      >
        <Icon size={14} strokeWidth={2.5} aria-hidden />
      </button>
    </Tooltip>
  )
}
