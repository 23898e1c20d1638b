import { Info, X } from 'lucide-react'
import type { StorageNotice } from '../../shared/ipc/state.ts'
import { assertNever } from '../../shared/model/result.ts'
import { IconButton } from '../design/IconButton.tsx'
import { useStore } from '../state/store.ts'
import { words } from '../words/words.ts'
import styles from './Notices.module.css'

/** What the learner should know about the stored data, above everything else until dismissed. */
export function Notices() {
  const readOnly = useStore((state) => state.readOnly)
  const notices = useStore((state) => state.notices)
  const dismiss = useStore((state) => state.dismissNotices)
  const sentences = notices.filter(({ kind }) => kind !== 'newer-version').map(describe)
  if (!readOnly && sentences.length === 0) return null
  return (
    <section className={styles.notices} aria-live="polite">
      <Info className={styles.icon} size={16} strokeWidth={1.75} aria-hidden />
      <div className={styles.words}>
        {readOnly ? <p>{words.frame.readOnly}</p> : null}
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {readOnly ? null : (
        <IconButton label={words.common.dismiss} icon={X} size="small" onClick={dismiss} />
      )}
    </section>
  )
}

function describe(notice: StorageNotice): string {
  switch (notice.kind) {
    case 'snapshot-damaged':
      return words.frame.damagedSnapshot(notice.file)
    case 'journal-damaged':
      return words.frame.damagedJournal(notice.file)
    case 'newer-version':
      return words.frame.readOnly
    default:
      return assertNever(notice)
  }
}
