import { detailsWords } from '../words/details.ts'
import styles from './details.module.css'

/** Stands in the panel when undo or a new plan took away what it was about. */
export function Gone() {
  return (
    <article className={styles.details}>
      <p className={styles.quiet}>{detailsWords.gone}</p>
    </article>
  )
}
