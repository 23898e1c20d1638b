import { formatDate } from '../../shared/words/dates.ts'
import { formatHours } from '../../shared/words/durations.ts'
import { roughDuration } from '../words/durations.ts'
import { words } from '../words/words.ts'
import styles from './ChangeSummary.module.css'
import { changesNothing, type PlanChange } from './comparePlans.ts'

const text = words.hours

/** What accepting the change would do: finish, hours a week, reserve and sessions, now and then. */
export function ChangeSummary({ change }: { readonly change: PlanChange }) {
  if (changesNothing(change)) return <p className={styles.same}>{text.nothingChanges}</p>
  return (
    <section className={styles.summary} aria-labelledby="change-title">
      <h2 id="change-title" className={styles.title}>
        {text.whatChanges}
      </h2>
      <dl className={styles.rows}>
        <Row
          name={text.finish}
          before={dateOf(change.finishBefore)}
          after={dateOf(change.finishAfter)}
        />
        <Row
          name={text.hoursAWeek}
          before={roughDuration(change.minutesPerWeekBefore)}
          after={roughDuration(change.minutesPerWeekAfter)}
        />
        <Row
          name={words.frame.reserveLeft}
          before={formatHours(change.reserveBefore)}
          after={formatHours(change.reserveAfter)}
        />
        <div>
          <dt>{text.milestones}</dt>
          <dd>{[change.milestones.count, change.milestones.by].filter(Boolean).join(', ')}</dd>
        </div>
        {change.leftOverBefore + change.leftOverAfter > 0 ? (
          <Row
            name={text.leftOver}
            before={roughDuration(change.leftOverBefore)}
            after={roughDuration(change.leftOverAfter)}
          />
        ) : null}
        <div>
          <dt>{text.sessions}</dt>
          <dd>
            {text.sessionChanges(change.moved, change.added, change.removed) || text.nothingChanges}
          </dd>
        </div>
      </dl>
    </section>
  )
}

type RowProps = { readonly name: string; readonly before: string; readonly after: string }

function Row({ name, before, after }: RowProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {before === after ? (
          before
        ) : (
          <>
            <span className={styles.before}>{before}</span>{' '}
            <span className={styles.arrow}>
              <span aria-hidden>→</span>
              <span className="visually-hidden">{text.becomes}</span>
            </span>{' '}
            <strong className={styles.after}>{after}</strong>
          </>
        )}
      </dd>
    </div>
  )
}

function dateOf(date: string | null): string {
  return date === null ? words.welcome.answer.notFitting : formatDate(date)
}
