import type { Forecast } from '../../shared/forecast/types.ts'
import { formatHours } from '../../shared/words/durations.ts'
import { describeBehind } from '../../shared/words/forecast.ts'
import { progressWords as text } from '../words/progress.ts'
import styles from './Standing.module.css'

/** Where the plan stands today, in four figures. */
export function Standing({ forecast }: { readonly forecast: Forecast }) {
  const { behindMinutes, doneMinutes, leftMinutes, spi, evidence } = forecast
  const facts = [
    { name: text.state, value: sentence(describeBehind(behindMinutes)) },
    { name: text.due, value: spi === null ? text.nothingDue : text.spi(text.percent(spi)) },
    { name: text.done, value: formatHours(doneMinutes) },
    { name: text.left, value: formatHours(leftMinutes) },
    { name: text.usual, value: text.percent(evidence.shareDone) },
  ]
  return (
    <section aria-label={text.now}>
      <dl className={styles.facts}>
        {facts.map(({ name, value }) => (
          <div key={name} className={styles.fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
