import type { Forecast } from '../../shared/forecast/types.ts'
import { formatDate, formatMonth } from '../../shared/words/dates.ts'
import { formatHours } from '../../shared/words/durations.ts'
import { Button } from '../design/Button.tsx'
import { useStore } from '../state/store.ts'
import { progressWords as text } from '../words/progress.ts'
import { describeFoundation, describeSureness } from './describeEvidence.ts'
import styles from './Finish.module.css'

/** The two dates in large figures and how sure they are; where no date can be named, what is known instead. */
export function Finish({ forecast }: { readonly forecast: Forecast }) {
  const open = useStore((state) => state.open)
  const { p50, p80, leftMinutes, doneMinutes, unloggedMinutes, followedUntil } = forecast
  if (leftMinutes === 0) {
    return (
      <header className={styles.head}>
        <h1 className={styles.title}>{text.finished}</h1>
        <p className={styles.hint}>
          {text.finishedHint(formatHours(doneMinutes), p50 === null ? '' : formatDate(p50))}
        </p>
      </header>
    )
  }
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>{p50 === null ? text.farOff : text.finish}</h1>
      {p50 === null ? (
        <p className={styles.hint}>{describeFarOff(forecast)}</p>
      ) : (
        <>
          <dl className={styles.dates}>
            <FinishDate name={text.p50} date={p50} isMain />
            {p80 === null ? null : <FinishDate name={text.p80} date={p80} />}
          </dl>
          {p80 === null ? (
            <p className={styles.hint}>{text.mostFarOff(formatMonth(followedUntil))}</p>
          ) : null}
        </>
      )}
      <p className={styles.hint}>{describeFoundation(forecast)}</p>
      <p className={styles.hint}>{describeChances(forecast)}</p>
      {unloggedMinutes > 0 ? (
        <p className={styles.open}>
          {text.unlogged(formatHours(unloggedMinutes))}
          <Button size="small" onClick={() => open('gap')}>
            {text.noteNow}
          </Button>
        </p>
      ) : null}
    </header>
  )
}

type FinishDateProps = {
  readonly name: string
  readonly date: string
  readonly isMain?: boolean
}

function FinishDate({ name, date, isMain = false }: FinishDateProps) {
  return (
    <div className={styles.date} data-main={isMain || undefined}>
      <dt>{name}</dt>
      <dd>
        <time dateTime={date}>{formatDate(date)}</time>
      </dd>
    </div>
  )
}

/** What is known where the end is too far off to name. */
function describeFarOff({ leftMinutes, followedUntil }: Forecast): string {
  return text.farOffHint(formatHours(leftMinutes), formatMonth(followedUntil))
}

/** How sure the dates are, and how likely the accepted one is. */
function describeChances({ chance, baselineFinish, evidence }: Forecast): string {
  const sureness = describeSureness(evidence)
  if (chance.baseline === null || baselineFinish === null) return sureness
  return `${sureness} ${text.chance(Math.round(chance.baseline * 100), formatDate(baselineFinish))}`
}
