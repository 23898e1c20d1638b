import { useId, useMemo } from 'react'
import type { Forecast } from '../../shared/forecast/types.ts'
import { mondayOf, toDayNumber } from '../../shared/time/civilDate.ts'
import { formatDate } from '../../shared/words/dates.ts'
import { formatHours } from '../../shared/words/durations.ts'
import { monthTicks } from '../plan/monthTicks.ts'
import { progressWords as text } from '../words/progress.ts'
import styles from './BurnUp.module.css'
import { BurnUpTable } from './BurnUpTable.tsx'
import { bandPath, type Frame, layBurnUp, linePath } from './burnUpScale.ts'

const FRAME: Frame = { width: 1000, height: 330, left: 64, right: 12, top: 22, bottom: 26 }
/** The word over the line of today ends at it where less room is left to its right. */
const TODAY_ROOM = 60
/** About this many months stand on the axis. */
const MOST_TICKS = 14

/** Hours done over the weeks beside what was accepted and planned, with the band of the futures. */
export function BurnUp({ forecast }: { readonly forecast: Forecast }) {
  const title = useId()
  const about = useId()
  const { weeks, totalMinutes, doneMinutes, today, p50, p80 } = forecast
  const scale = useMemo(() => layBurnUp(weeks, totalMinutes, FRAME), [weeks, totalMinutes])
  const { x, y } = scale
  const now = toDayNumber(today)
  const present = mondayOf(now)
  const ahead = weeks.filter(({ monday }) => toDayNumber(monday) >= present)
  const past = weeks.filter(({ monday }) => toDayNumber(monday) < present)
  const start = [now, doneMinutes] as const
  const done = linePath(past, (week) => week.done, scale, [scale.from, 0])
  const months = (scale.until - scale.from) / 30
  const ticks = monthTicks(scale.from, scale.until, months > 3 * MOST_TICKS ? 6 : 3)
  const end =
    p50 === null
      ? `${text.farOff}.`
      : text.chartEnd(formatDate(p50), p80 === null ? null : formatDate(p80))
  const said = `${text.chartText(formatHours(doneMinutes), formatHours(totalMinutes))} ${end}`
  return (
    <section className={styles.section} aria-labelledby={title}>
      <div className={styles.heading}>
        <h2 id={title} className={styles.title}>
          {text.chart}
        </h2>
        <ul className={styles.legend} aria-hidden>
          {(['done', 'plan', 'baseline', 'band'] as const).map((key) => (
            <li key={key} data-line={key}>
              {text.legend[key]}
            </li>
          ))}
        </ul>
      </div>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
        role="img"
        aria-labelledby={`${title} ${about}`}
      >
        <title id={about}>{said}</title>
        {scale.marks.map((minutes) => (
          <g key={minutes}>
            <path
              className={styles.grid}
              d={`M${FRAME.left} ${y(minutes)}H${FRAME.width - FRAME.right}`}
            />
            <text className={styles.mark} x={FRAME.left - 8} y={y(minutes) + 4} textAnchor="end">
              {text.hoursMark((minutes / 60).toLocaleString('en-GB'))}
            </text>
          </g>
        ))}
        {ticks.map(({ day, label, isYear }) => (
          <g key={day}>
            <path
              className={styles.tick}
              data-year={isYear || undefined}
              d={`M${x(day)} ${FRAME.top}V${FRAME.height - FRAME.bottom + 4}`}
            />
            <text
              className={styles.mark}
              data-year={isYear || undefined}
              x={x(day) + 4}
              y={FRAME.height - 8}
            >
              {label}
            </text>
          </g>
        ))}
        <path className={styles.band} d={bandPath(ahead, scale, start)} />
        <path
          className={styles.expected}
          d={linePath(ahead, (w) => w.band?.p50 ?? null, scale, start)}
        />
        <path
          className={styles.baseline}
          d={linePath(weeks, (w) => w.baseline, scale, [scale.from, 0])}
        />
        <path className={styles.plan} d={linePath(ahead, (w) => w.plan, scale, start)} />
        <path
          className={styles.done}
          d={`${done === '' ? `M${x(scale.from)} ${y(0)}` : done}L${x(now)} ${y(doneMinutes)}`}
        />
        <path
          className={styles.today}
          d={`M${x(now)} ${FRAME.top}V${FRAME.height - FRAME.bottom}`}
        />
        <text
          className={styles.todayText}
          x={x(now)}
          y={FRAME.top - 7}
          textAnchor={x(now) > FRAME.width - TODAY_ROOM ? 'end' : 'start'}
        >
          {text.today}
        </text>
      </svg>
      <BurnUpTable forecast={forecast} />
    </section>
  )
}
