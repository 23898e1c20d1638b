import { ListChecks, ListFilter, Search, SearchX } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { toDayNumber } from '../../shared/time/civilDate.ts'
import { formatHours } from '../../shared/words/durations.ts'
import { useLightChain } from '../calendar/litChain.ts'
import { Button } from '../design/Button.tsx'
import { EmptyState } from '../design/EmptyState.tsx'
import { TextInput } from '../design/Field.tsx'
import { SegmentedControl } from '../design/SegmentedControl.tsx'
import { changeTopics } from '../frame/commands.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import type { WallClock } from '../plan/wallClock.ts'
import { useWallClock } from '../state/clock.ts'
import { selectPlanIndex } from '../state/selectors.ts'
import { useStore } from '../state/store.ts'
import { dateRange } from '../words/dates.ts'
import { roadmapWords } from '../words/roadmap.ts'
import { words } from '../words/words.ts'
import { PhaseOverview } from './PhaseOverview.tsx'
import { RoadmapPartList } from './RoadmapPartList.tsx'
import styles from './RoadmapView.module.css'
import {
  filterRoadmapParts,
  type RoadmapFilter,
  type RoadmapPart,
  toRoadmapParts,
} from './roadmapRows.ts'

const FILTERS: readonly RoadmapFilter[] = ['all', 'now', 'ahead', 'behind', 'unplanned']
const SEGMENTS = FILTERS.map((value) => ({ value, label: roadmapWords.filters[value] }))

/** The whole roadmap beside the plan: phases, sections, topics and projects with their dates. */
export function RoadmapView() {
  const index = useStore(selectPlanIndex)
  return index === null ? null : <Overview index={index} />
}

function Overview({ index }: { readonly index: PlanIndex }) {
  const clock = useWallClock(index.plan.profile.timeZones)
  const [search, setSearch] = useState('')
  const [filter, setFilter] = useState<RoadmapFilter>('all')
  const wanted = useDeferredValue(search)
  const all = useMemo(() => toRoadmapParts(index), [index])
  const parts = useMemo(
    () => filterRoadmapParts(all, wanted, filter, clock.day),
    [all, wanted, filter, clock.day],
  )
  const { roadmap } = index.roadmap
  const { finish } = index.plan.summary
  const lastDay = finish === null ? index.until - 1 : toDayNumber(finish)
  return (
    <section className={styles.view} aria-label={roadmapWords.label}>
      <header className={styles.header}>
        <div>
          <h1 className={styles.title}>{roadmap.title}</h1>
          <p className={styles.facts}>
            {roadmapWords.counts(roadmap.topics.length, roadmap.projects.length)} ·{' '}
            {roadmapWords.planned(
              formatHours(index.minutes),
              dateRange(toDayNumber(index.plan.profile.startDate), lastDay),
            )}
          </p>
        </div>
        <Button icon={ListChecks} onClick={changeTopics}>
          {words.frame.actions.changeTopics}
        </Button>
      </header>
      <PhaseOverview index={index} clock={clock} />
      <div className={styles.tools}>
        <div className={styles.search}>
          <Search size={14} strokeWidth={1.75} aria-hidden />
          <TextInput
            type="search"
            aria-label={roadmapWords.search}
            placeholder={roadmapWords.searchShort}
            value={search}
            onChange={setSearch}
          />
        </div>
        <SegmentedControl
          label={roadmapWords.filterLabel}
          value={filter}
          segments={SEGMENTS}
          onChange={setFilter}
        />
      </div>
      {parts.length === 0 ? (
        <NothingShown
          filter={wanted.trim() === '' ? filter : 'all'}
          onShowAll={() => {
            setSearch('')
            setFilter('all')
          }}
        />
      ) : (
        <Parts index={index} parts={parts} clock={clock} />
      )}
    </section>
  )
}

type NothingShownProps = {
  /** What alone keeps everything back; `all` where words were typed. */
  readonly filter: RoadmapFilter
  readonly onShowAll: () => void
}

function NothingShown({ filter, onShowAll }: NothingShownProps) {
  const { title, hint } =
    filter === 'all'
      ? { title: roadmapWords.nothingFound, hint: roadmapWords.nothingFoundHint }
      : roadmapWords.nothingIn[filter]
  return (
    <EmptyState
      icon={filter === 'all' ? SearchX : ListFilter}
      title={title}
      action={<Button onClick={onShowAll}>{roadmapWords.showAll}</Button>}
    >
      {hint}
    </EmptyState>
  )
}

type PartsProps = {
  readonly index: PlanIndex
  readonly parts: readonly RoadmapPart[]
  readonly clock: WallClock
}

function Parts({ index, parts, clock }: PartsProps) {
  const surface = useLightChain<HTMLDivElement>(index.roadmap, itemAt)
  return (
    <div ref={surface} className={styles.parts}>
      {parts.map((part) => (
        <RoadmapPartList key={part.phaseId} index={index} part={part} clock={clock} />
      ))}
    </div>
  )
}

/** Id of the topic or project whose row surrounds an element. */
function itemAt(element: Element): string | null {
  return element.closest<HTMLElement>('[data-item]')?.dataset.item ?? null
}
