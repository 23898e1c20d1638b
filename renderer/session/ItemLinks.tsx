import { Check } from 'lucide-react'
import { toDayNumber } from '../../shared/time/civilDate.ts'
import { PhaseDot } from '../design/PhaseDot.tsx'
import { phaseTone } from '../design/phaseTone.ts'
import { factsOf } from '../plan/itemFacts.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import type { Link } from '../plan/roadmapIndex.ts'
import { useStore } from '../state/store.ts'
import { mediumDate } from '../words/dates.ts'
import { detailsWords } from '../words/details.ts'
import styles from './details.module.css'

type ItemLinksProps = {
  readonly index: PlanIndex
  readonly links: readonly Link[]
  /** Which of its dates matters here: the start of what is unlocked, the end of what is needed. */
  readonly show: 'start' | 'end'
}

/** Topics and projects before or after another one; each leads to its first session. */
export function ItemLinks({ index, links, show }: ItemLinksProps) {
  return (
    <ul className={styles.links}>
      {links.map(({ item, strength }) => (
        <li key={item.id}>
          <ItemLink
            index={index}
            itemId={item.id}
            show={show}
            isSoft={show === 'end' && strength === 'soft'}
          />
        </li>
      ))}
    </ul>
  )
}

type ItemLinkProps = {
  readonly index: PlanIndex
  readonly itemId: string
  readonly show: 'start' | 'end'
  readonly isSoft: boolean
}

function ItemLink({ index, itemId, show, isSoft }: ItemLinkProps) {
  const explain = useStore((state) => state.explain)
  const goToDate = useStore((state) => state.goToDate)
  const item = index.roadmap.items.get(itemId)
  if (item === undefined) return null
  const facts = factsOf(index, itemId)
  const target = show === 'start' ? facts.work[0] : facts.work[facts.work.length - 1]
  const open = () => {
    if (target === undefined) return explain({ kind: 'item', id: itemId })
    goToDate(target.date)
    explain({ kind: 'session', id: target.id })
  }
  return (
    <button type="button" className={styles.link} onClick={open}>
      {facts.state === 'known' ? (
        <Check size={18} strokeWidth={1.75} aria-hidden />
      ) : (
        <PhaseDot tone={phaseTone(item.phase)} />
      )}
      <span className={styles.linkTitle}>
        {item.title}
        {isSoft ? <span className={styles.quiet}> · {detailsWords.ratherFirst}</span> : null}
      </span>
      <span className={styles.linkDate}>
        {target === undefined
          ? detailsWords.states[facts.state]
          : mediumDate(toDayNumber(target.date))}
      </span>
    </button>
  )
}
