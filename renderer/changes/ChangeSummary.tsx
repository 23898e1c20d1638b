import { formatDate } from '../../shared/words/dates.ts'
import { formatHours } from '../../shared/words/durations.ts'
import { words } from '../words/words.ts'
import styles from './ChangeSummary.module.css'
import type { PlanChange } from './comparePlans.ts'

const text = words.hours

/** What accepting the change would do: finish, hours a week and sessions, now and then. */
export function ChangeSummary({ change }: { readonly change: PlanChange }) {
  const isSame = change.moved + change.added + change.removed === 0
  if (isSame) return <p className={styles.same}>{text.nothingChanges}</p>
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <td />
          <th scope="col">{text.before}</th>
          <th scope="col">{text.after}</th>
        </tr>
      </thead>
      <tbody>
        <Row
          name={text.finish}
          before={dateOf(change.finishBefore)}
          after={dateOf(change.finishAfter)}
        />
        <Row
          name={text.hoursAWeek}
          before={formatHours(change.minutesPerWeekBefore)}
          after={formatHours(change.minutesPerWeekAfter)}
        />
        {change.leftOverBefore + change.leftOverAfter > 0 ? (
          <Row
            name={text.leftOver}
            before={formatHours(change.leftOverBefore)}
            after={formatHours(change.leftOverAfter)}
          />
        ) : null}
        <Row name={text.sessionsMoved} before="" after={String(change.moved)} />
        {change.added > 0 ? (
          <Row name={text.sessionsNew} before="" after={String(change.added)} />
        ) : null}
        {change.removed > 0 ? (
          <Row name={text.sessionsGone} before="" after={String(change.removed)} />
        ) : null}
      </tbody>
    </table>
  )
}

type RowProps = { readonly name: string; readonly before: string; readonly after: string }

function Row({ name, before, after }: RowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{before}</td>
      <td data-changed={before === after ? undefined : ''}>{after}</td>
    </tr>
  )
}

function dateOf(date: string | null): string {
  return date === null ? words.frame.noFinish : formatDate(date)
}
