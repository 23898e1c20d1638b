import { ArrowLeft, ArrowRight } from 'lucide-react'
import type { Session } from '../../shared/model/plan.ts'
import type { Project } from '../../shared/model/roadmap.ts'
import { toDayNumber } from '../../shared/time/civilDate.ts'
import { toClockTime, toMinuteOfDay } from '../../shared/time/clockTime.ts'
import { formatDuration } from '../../shared/words/durations.ts'
import { BLOCK_WORDS, KIND_WORDS } from '../../shared/words/kinds.ts'
import { describeWhy } from '../../shared/words/reasons.ts'
import { describeTask } from '../../shared/words/tasks.ts'
import { Button } from '../design/Button.tsx'
import { KindIcon } from '../design/KindIcon.tsx'
import { phaseTone } from '../design/phaseTone.ts'
import { LogSection } from '../log/LogSection.tsx'
import { SessionPlace } from '../moves/SessionPlace.tsx'
import { placeInItem } from '../plan/placeInItem.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import { wallToday } from '../state/clock.ts'
import { selectPlanIndex } from '../state/selectors.ts'
import { useStore } from '../state/store.ts'
import { fullDate, weekdayDate } from '../words/dates.ts'
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

/** All about one session: what, from what, how long, when, why here, and what it opens up. */
export function SessionDetails({ id }: { readonly id: string }) {
  const index = useStore(selectPlanIndex)
  const session = index?.sessionById.get(id)
  if (index == null || session === undefined) return <Gone />
  return <Details index={index} session={session} />
}

function Details({ index, session }: { readonly index: PlanIndex; readonly session: Session }) {
  const explain = useStore((state) => state.explain)
  const { roadmap } = index.roadmap
  const item = index.roadmap.items.get(session.topic)
  const task = describeTask(session, roadmap)
  const why = describeWhy(session, roadmap, index.endsOfWork)
  const unlocked = unlockedBy(index, session.topic)
  const nextStage = item?.kind === 'project' ? stageAfter(item.project, session.activity) : null
  const today = wallToday(index.plan.profile.timeZones)
  const isAhead = session.status === 'planned' && session.date > today
  return (
    <article className={styles.details}>
      <DetailsHeading
        phase={item?.phase ?? 0}
        path={item === undefined ? '' : pathOf(index, item)}
        title={session.title}
      >
        <p className={styles.kind} data-phase={phaseTone(item?.phase ?? 0)}>
          <KindIcon kind={session.kind} />
          {KIND_WORDS[session.kind].verb}
          <span className={styles.kindRest}>
            {formatDuration(session.minutes)} · {describePlace(index, session)}
          </span>
        </p>
      </DetailsHeading>
      {isAhead ? null : <LogSection index={index} session={session} />}
      <DetailsSection title={detailsWords.when}>
        <p>
          <time dateTime={`${session.date}T${session.start}`}>
            {fullDate(toDayNumber(session.date))}
            <br />
            {session.start}–{toClockTime(toMinuteOfDay(session.start) + session.minutes)}
          </time>
          <span className={styles.quiet}> · {BLOCK_WORDS[session.block].name}</span>
          {index.plan.profile.timeZones.length > 1 ? (
            <span className={styles.quiet}> · {detailsWords.zone(session.zone)}</span>
          ) : null}
        </p>
      </DetailsSection>
      <SessionPlace session={session} today={today} />
      <DetailsSection title={detailsWords.what}>
        <p>{task.what}</p>
        {item?.kind === 'project' ? (
          <StageList index={index} project={item.project} current={session.activity} />
        ) : null}
      </DetailsSection>
      {task.resources.length > 0 ? (
        <DetailsSection title={detailsWords.from}>
          <ResourceList resources={task.resources} />
        </DetailsSection>
      ) : null}
      {task.doneWhen === '' ? null : (
        <DetailsSection title={detailsWords.doneWhen}>
          <p>{task.doneWhen}.</p>
        </DetailsSection>
      )}
      {why === '' ? null : (
        <DetailsSection title={detailsWords.whyHere}>
          <p>{why}</p>
        </DetailsSection>
      )}
      {isAhead ? <LogSection index={index} session={session} /> : null}
      <DetailsSection title={detailsWords.unlocks}>
        {nextStage === null ? null : <p>{detailsWords.nextStage(nextStage.title)}</p>}
        {unlocked.length === 0 ? (
          nextStage === null && <p className={styles.quiet}>{detailsWords.unlocksNothing}</p>
        ) : (
          <ItemLinks index={index} links={unlocked} show="start" />
        )}
      </DetailsSection>
      <Neighbours index={index} session={session} today={today} />
      {item === undefined ? null : (
        <Button
          variant="quiet"
          className={styles.about}
          onClick={() => explain({ kind: 'item', id: item.id })}
        >
          {item.kind === 'topic' ? detailsWords.aboutTopic : detailsWords.aboutProject}
        </Button>
      )}
    </article>
  )
}

function describePlace(index: PlanIndex, session: Session): string {
  const { number, count } = placeInItem(index, session)
  return session.kind === 'review'
    ? detailsWords.reviewOf(number, count)
    : detailsWords.sessionOf(number, count)
}

type NeighboursProps = {
  readonly index: PlanIndex
  readonly session: Session
  /** Civil date on the learner's wall. */
  readonly today: string
}

function Neighbours({ index, session, today }: NeighboursProps) {
  const explain = useStore((state) => state.explain)
  const goToDate = useStore((state) => state.goToDate)
  const { previous, next } = placeInItem(index, session)
  if (previous === undefined && next === undefined) return null
  const dayOf = ({ date }: Session) => weekdayDate(toDayNumber(date), toDayNumber(today))
  const open = (target: Session) => {
    goToDate(target.date)
    explain({ kind: 'session', id: target.id })
  }
  return (
    <nav className={styles.neighbours} aria-label={detailsWords.sessions}>
      {previous === undefined ? (
        <span />
      ) : (
        <Button
          icon={ArrowLeft}
          aria-label={detailsWords.previousSession(dayOf(previous))}
          onClick={() => open(previous)}
        >
          {dayOf(previous)}
        </Button>
      )}
      {next === undefined ? null : (
        <Button
          trailing={<ArrowRight size={16} strokeWidth={1.75} aria-hidden />}
          aria-label={detailsWords.nextSession(dayOf(next))}
          onClick={() => open(next)}
        >
          {dayOf(next)}
        </Button>
      )}
    </nav>
  )
}

/** The stage of a project that can begin once another one is finished; null after the last one. */
function stageAfter({ stages }: Project, id: string): Project['stages'][number] | null {
  const place = stages.findIndex((stage) => stage.id === id)
  return place < 0 ? null : (stages[place + 1] ?? null)
}
