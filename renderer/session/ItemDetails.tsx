import { CalendarDays } from 'lucide-react'
import type { Roadmap } from '../../shared/model/roadmap.ts'
import { formatDuration } from '../../shared/words/durations.ts'
import { itemsOf } from '../../shared/words/roadmapItems.ts'
import { Button } from '../design/Button.tsx'
import { factsOf, type ItemFacts } from '../plan/itemFacts.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import type { Item } from '../plan/roadmapIndex.ts'
import { selectPlanIndex } from '../state/selectors.ts'
import { useStore } from '../state/store.ts'
import { dateRange } from '../words/dates.ts'
import { detailsWords } from '../words/details.ts'
import { DetailsHeading } from './DetailsHeading.tsx'
import { DetailsSection } from './DetailsSection.tsx'
import styles from './details.module.css'
import { Gone } from './Gone.tsx'
import { ItemLinks } from './ItemLinks.tsx'
import { pathOf } from './pathOf.ts'
import { ResourceList } from './ResourceList.tsx'
import { StageList } from './StageList.tsx'
import { unlockedBy } from './unlockedBy.ts'

/** All about one topic or project: what it covers, when, what it needs and unlocks. */
export function ItemDetails({ id }: { readonly id: string }) {
  const index = useStore(selectPlanIndex)
  const item = index?.roadmap.items.get(id)
  if (index == null || item === undefined) return <Gone />
  return <Details index={index} item={item} />
}

function Details({ index, item }: { readonly index: PlanIndex; readonly item: Item }) {
  const goToDate = useStore((state) => state.goToDate)
  const explain = useStore((state) => state.explain)
  const facts = factsOf(index, item.id)
  const first = facts.work[0]
  const needed = index.roadmap.before.get(item.id) ?? []
  const unlocked = unlockedBy(index, item.id)
  return (
    <article className={styles.details}>
      <DetailsHeading phase={item.phase} path={pathOf(index, item)} title={item.title}>
        <p className={styles.quiet}>
          {detailsWords.priorities[item.priority]} · {describeFacts(facts)}
        </p>
        {first === undefined ? null : (
          <Button
            icon={CalendarDays}
            className={styles.main}
            onClick={() => {
              goToDate(first.date)
              explain({ kind: 'session', id: first.id })
            }}
          >
            {detailsWords.inCalendar}
          </Button>
        )}
      </DetailsHeading>
      {facts.from === null || facts.to === null ? null : (
        <DetailsSection title={detailsWords.when}>
          <p>
            {dateRange(facts.from, facts.to)}
            {facts.reviews.length > 0 ? (
              <span className={styles.quiet}> · {detailsWords.reviews(facts.reviews.length)}</span>
            ) : null}
          </p>
        </DetailsSection>
      )}
      {item.kind === 'topic' ? (
        <TopicParts item={item} />
      ) : (
        <>
          {item.project.brief ? <p>{item.project.brief}</p> : null}
          <DetailsSection title={detailsWords.builtWith}>
            <p>{item.project.techStack.join(', ')}</p>
          </DetailsSection>
          <DetailsSection title={detailsWords.stages}>
            <StageList index={index} project={item.project} current={null} />
          </DetailsSection>
          <DetailsSection title={detailsWords.definition}>
            <ul className={styles.list}>
              {item.project.definitionOfDone.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </DetailsSection>
        </>
      )}
      <Resources roadmap={index.roadmap.roadmap} item={item} />
      <DetailsSection title={detailsWords.needs}>
        {needed.length === 0 ? (
          <p className={styles.quiet}>{detailsWords.needsNothing}</p>
        ) : (
          <ItemLinks index={index} links={needed} show="end" />
        )}
      </DetailsSection>
      <DetailsSection title={detailsWords.unlocks}>
        {unlocked.length === 0 ? (
          <p className={styles.quiet}>{detailsWords.unlocksNothing}</p>
        ) : (
          <ItemLinks index={index} links={unlocked} show="start" />
        )}
      </DetailsSection>
    </article>
  )
}

function TopicParts({ item }: { readonly item: Extract<Item, { kind: 'topic' }> }) {
  return (
    <>
      <DetailsSection title={detailsWords.covers}>
        <p>{item.topic.covers.join(', ')}</p>
      </DetailsSection>
      <DetailsSection title={detailsWords.doneWhen}>
        <p>{item.topic.doneWhen}.</p>
      </DetailsSection>
    </>
  )
}

function Resources({ roadmap, item }: { readonly roadmap: Roadmap; readonly item: Item }) {
  const { resources } = itemsOf(roadmap)
  const ids = item.kind === 'topic' ? [item.id, item.topic.section] : [item.id]
  const all = [...new Set(ids.flatMap((id) => resources.get(id) ?? []))]
  if (all.length === 0) return null
  return (
    <DetailsSection title={detailsWords.resources}>
      <ResourceList resources={all} />
    </DetailsSection>
  )
}

function describeFacts(facts: ItemFacts): string {
  if (facts.state !== 'planned') return detailsWords.states[facts.state]
  const planned = `${formatDuration(facts.minutes)} · ${detailsWords.pieces(facts.work.length)}`
  return facts.unplacedMinutes === 0
    ? planned
    : `${planned} · ${detailsWords.unplaced(formatDuration(facts.unplacedMinutes))}`
}
