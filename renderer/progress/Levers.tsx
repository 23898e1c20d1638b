import type { Forecast, Lever } from '../../shared/forecast/types.ts'
import type { Profile } from '../../shared/model/profile.ts'
import type { Roadmap } from '../../shared/model/roadmap.ts'
import { formatDate, formatMonth } from '../../shared/words/dates.ts'
import { describeFinishDate, describeLever } from '../../shared/words/forecast.ts'
import { titleOf } from '../../shared/words/titles.ts'
import { CardButton } from '../design/CardButton.tsx'
import { progressWords as text } from '../words/progress.ts'
import type { Change } from './ChangeDialog.tsx'
import styles from './Levers.module.css'

type LeversProps = {
  readonly forecast: Forecast
  readonly roadmap: Roadmap
  readonly onConsider: (change: Omit<Change, 'profile'>, changes: Partial<Profile>) => void
}

/**
 * What would bring the date back, as cards with their prices, or that it holds. A click shows what a
 * card changes.
 */
export function Levers({ forecast, roadmap, onConsider }: LeversProps) {
  const { levers, baselineFinish, holds, followedUntil } = forecast
  if (baselineFinish === null || forecast.leftMinutes === 0) return null
  const date = formatDate(baselineFinish)
  return (
    <section className={styles.section} aria-labelledby="levers">
      <h2 id="levers" className={styles.title}>
        {holds ? text.dateHolds : text.levers}
      </h2>
      <p className={styles.hint}>
        {holds
          ? text.dateHoldsHint(date)
          : levers.length === 0
            ? text.leversNone
            : text.leversHint(date)}
      </p>
      <ul className={styles.cards}>
        {levers.map((lever) => (
          <li key={lever.kind}>
            <CardButton
              isRoomy
              onClick={() =>
                onConsider(
                  {
                    because: 'hours',
                    title: text.leverTitle(describeLever(lever)),
                    explained: text.leverExplained,
                    said: text.leverTaken,
                  },
                  lever.changes,
                )
              }
            >
              <span className={styles.change}>{describeLever(lever)}</span>
              <span className={styles.price}>
                <span>{text.p50By(describeFinishDate(lever.p50, followedUntil))}</span>
                <span>{text.p80By(describeFinishDate(lever.p80, followedUntil))}</span>
              </span>
              <span className={styles.outcome} data-good={lever.restores || undefined}>
                {describeOutcome(lever, baselineFinish)}
              </span>
              {lever.dropped.length > 0 ? (
                <span
                  className={styles.outcome}
                  title={lever.dropped.map((id) => titleOf(roadmap, id)).join(', ')}
                >
                  {text.leftOut(lever.dropped.length)}
                </span>
              ) : null}
            </CardButton>
          </li>
        ))}
      </ul>
    </section>
  )
}

function describeOutcome(lever: Lever, finish: string): string {
  if (lever.kind === 'longer-horizon') return text.makesRoom
  return lever.restores ? text.restores(formatMonth(finish)) : text.restoresNot
}
