import { words } from '../words/words.ts'
import styles from './Loading.module.css'

/** What stands while the document is on its way: the frame's own shape, nothing that blinks. */
export function Loading() {
  return (
    <div className={styles.loading} role="status">
      <span className="visually-hidden">{words.frame.loading}</span>
      <div className={styles.side} />
      <div className={styles.bar} />
    </div>
  )
}
