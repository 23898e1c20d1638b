import type { Resource } from '../../shared/model/roadmap.ts'
import { detailsWords } from '../words/details.ts'
import styles from './details.module.css'

/** Resources by name, each with what it is: a book, a course, a paper. */
export function ResourceList({ resources }: { readonly resources: readonly Resource[] }) {
  return (
    <ul className={styles.list}>
      {resources.map(({ id, title, kind }) => (
        <li key={id}>
          {title}
          <span className={styles.quiet}> · {detailsWords.resourceKinds[kind]}</span>
        </li>
      ))}
    </ul>
  )
}
