import { useId, useMemo } from 'react'
import type { Profile } from '../../shared/model/profile.ts'
import type { Rung } from '../../shared/repair/climbLadder.ts'
import { type DayNumber, toDayNumber } from '../../shared/time/civilDate.ts'
import { formatDate } from '../../shared/words/dates.ts'
import { formatDuration } from '../../shared/words/durations.ts'
import { Button } from '../design/Button.tsx'
import { cx } from '../design/cx.ts'
import { describeLaterMilestones, listLaterMilestones } from '../plan/laterMilestones.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import { roughDuration } from '../words/durations.ts'
import { unbroken } from '../words/lines.ts'
import { mendWords } from '../words/mend.ts'
import styles from './ChoiceCard.module.css'
import { Dropped } from './Dropped.tsx'
import { LaterMilestones } from './LaterMilestones.tsx'
import { measureLonger } from './measureLonger.ts'
import { findChanges } from './planChanges.ts'
import { TwoWeeks } from './TwoWeeks.tsx'

type ChoiceCardProps = {
  /** The plan before. */
  readonly index: PlanIndex
  readonly rung: Rung
  /** Why it is recommended; null where it is not. */
  readonly because: string | null
  /** Whether some choice leaves work without a place: then each says how much. */
  readonly saysLeft: boolean
  /** The first day of the weeks that are drawn. */
  readonly monday: DayNumber
  readonly isReady: boolean
  readonly onTake: () => void
}

/** One choice with its price, and what the calendar will look like. */
export function ChoiceCard(props: ChoiceCardProps) {
  const { index, rung, because, saysLeft, monday, isReady, onTake } = props
  const { price, repaired } = rung
  const title = useId()
  const changes = useMemo(() => findChanges(index.plan, repaired.plan), [index, repaired])
  const slip = useMemo(() => describeLaterMilestones(index.plan, repaired.plan), [index, repaired])
  const later = useMemo(() => listLaterMilestones(index.plan, repaired.plan), [index, repaired])
  const { title: name, what } = mendWords.choice(price.choice)
  const { rows } = mendWords
  return (
    <section className={cx(styles.card, because !== null && styles.best)} aria-labelledby={title}>
      <header className={styles.head}>
        <p className={styles.line}>
          {because === null ? null : <span className={styles.badge}>{mendWords.recommended}</span>}
        </p>
        <h2 id={title} className={styles.name}>
          {name}
        </h2>
      </header>
      <p className={styles.what}>{because ?? describeLonger(index.plan.profile, price) ?? what}</p>
      <dl className={styles.rows}>
        <Row name={rows.finish} note={describeSlip(index.plan.summary.finish, price)}>
          {price.finish === null ? mendWords.noFinish : formatDate(price.finish)}
        </Row>
        <Row name={rows.milestones} note={slip.by}>
          <LaterMilestones milestones={later} count={slip.count} />
        </Row>
        <Row name={rows.moved}>{mendWords.count(price.moved)}</Row>
        <Row name={rows.added}>{mendWords.count(price.replaced)}</Row>
        <Row name={rows.week}>{formatDuration(price.mostMinutesInWeek)}</Row>
        <Row name={rows.dropped}>
          <Dropped roadmap={index.roadmap.roadmap} ids={price.dropped} />
        </Row>
        {saysLeft ? (
          <Row name={rows.left}>
            {price.unscheduledMinutes === 0
              ? mendWords.none
              : roughDuration(price.unscheduledMinutes)}
          </Row>
        ) : null}
      </dl>
      <TwoWeeks index={index} changes={changes} monday={monday} />
      <Button
        variant={because === null ? 'plain' : 'primary'}
        className={styles.take}
        aria-label={because === null ? mendWords.takeNamed(name) : mendWords.acceptNamed(name)}
        disabled={!isReady}
        onClick={onTake}
      >
        {because === null ? mendWords.take : mendWords.accept}
      </Button>
    </section>
  )
}

/** By how much blocks get longer; undefined where they do not. */
function describeLonger(profile: Profile, { choice, changes }: Rung['price']): string | undefined {
  const longer = choice === 'hours' ? measureLonger(profile, changes) : null
  if (longer === null) return undefined
  const { block, week, dayLimit } = longer
  return mendWords.longer(
    unbroken(formatDuration(block)),
    unbroken(formatDuration(week)),
    dayLimit === null ? null : unbroken(formatDuration(dayLimit)),
  )
}

type RowProps = {
  readonly name: string
  readonly note?: string
  readonly children: React.ReactNode
}

function Row({ name, note, children }: RowProps) {
  return (
    <div className={styles.row}>
      <dt>{name}</dt>
      <dd>
        {children}
        {note ? <span className={styles.note}> {note}</span> : null}
      </dd>
    </div>
  )
}

/** How far the finish moves; nothing where it comes sooner only because work finds no place. */
function describeSlip(before: string | null, price: Rung['price']): string {
  const after = price.finish
  if (before === after) return mendWords.unchanged
  if (before === null || after === null) return ''
  const days = toDayNumber(after) - toDayNumber(before)
  if (days < 0 && price.unscheduledMinutes > 0) return ''
  return days > 0 ? mendWords.later(days) : mendWords.sooner(-days)
}
