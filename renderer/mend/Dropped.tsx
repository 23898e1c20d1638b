import type { Roadmap } from '../../shared/model/roadmap.ts'
import { shortNameOf, titleOf } from '../../shared/words/titles.ts'
import { Popover } from '../design/Popover.tsx'
import { mendWords } from '../words/mend.ts'
import styles from './ChoiceCard.module.css'

/** So many names stand in the column, or one more where that is all; the rest is a click away. */
const NAMED = 1

type DroppedProps = { readonly roadmap: Roadmap; readonly ids: readonly string[] }

/** What a choice leaves out, by name. */
export function Dropped({ roadmap, ids }: DroppedProps) {
  if (ids.length === 0) return mendWords.nothingDropped
  const titles = ids.map((id) => titleOf(roadmap, id))
  const rest = titles.length - NAMED
  if (rest <= 1) return titles.join(', ')
  return (
    <>
      <span className={styles.named}>
        {ids
          .slice(0, NAMED)
          .map((id) => shortNameOf(roadmap, id))
          .join(', ')}
      </span>{' '}
      <Popover
        title={mendWords.droppedTitle}
        trigger={
          <button type="button" className={styles.more}>
            {mendWords.andMore(rest)}
          </button>
        }
      >
        <ul className={styles.list}>
          {titles.map((title) => (
            <li key={title}>{title}</li>
          ))}
        </ul>
      </Popover>
    </>
  )
}
