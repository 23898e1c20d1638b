import type { BurnUpWeek, Forecast } from '../../shared/forecast/types.ts'
import { formatMonth } from '../../shared/words/dates.ts'
import { formatHours } from '../../shared/words/durations.ts'
import { Disclosure } from '../design/Disclosure.tsx'
import { SCROLL_STOP } from '../design/scrollStop.ts'
import { progressWords as text } from '../words/progress.ts'
import styles from './BurnUpTable.module.css'

/** What the chart draws, month by month, for those who do not see it or want the figures. */
export function BurnUpTable({ forecast }: { readonly forecast: Forecast }) {
  return (
    <Disclosure title={text.table}>
      <div className={styles.scroller} tabIndex={SCROLL_STOP}>
        <table className={styles.table}>
          <caption className={styles.caption}>{text.tableHint}</caption>
          <thead>
            <tr>
              <th scope="col">{text.month}</th>
              <th scope="col">{text.legend.baseline}</th>
              <th scope="col">{text.legend.plan}</th>
              <th scope="col">{text.legend.done}</th>
              <th scope="col">{text.expected}</th>
              <th scope="col">{text.atLeast}</th>
            </tr>
          </thead>
          <tbody>
            {lastOfMonths(forecast.weeks).map(({ monday, baseline, plan, done, band }) => (
              <tr key={monday}>
                <th scope="row">{formatMonth(monday)}</th>
                <td>{formatHours(baseline)}</td>
                <td>{formatHours(plan)}</td>
                <td>{done === null ? '' : formatHours(done)}</td>
                <td>{band === null ? '' : formatHours(band.p50)}</td>
                <td>{band === null ? '' : formatHours(band.p80)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  )
}

/** The week in which each month's last Monday lies. */
function lastOfMonths(weeks: readonly BurnUpWeek[]): BurnUpWeek[] {
  return weeks.filter(
    ({ monday }, index) => weeks[index + 1]?.monday.slice(0, 7) !== monday.slice(0, 7),
  )
}
