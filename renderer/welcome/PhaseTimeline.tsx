import { toHorizon } from '../../shared/availability/horizon.ts'
import type { Fit } from '../../shared/fit/types.ts'
import type { Profile } from '../../shared/model/profile.ts'
import type { Roadmap } from '../../shared/model/roadmap.ts'
import { toCivilDate } from '../../shared/time/civilDate.ts'
import { formatDate } from '../../shared/words/dates.ts'
import { phaseTone } from '../design/phaseTone.ts'
import { words } from '../words/words.ts'
import { givenTime } from './givenTime.ts'
import styles from './PhaseTimeline.module.css'
import { LATE, layTimeline } from './timeline.ts'

type PhaseTimelineProps = {
  readonly fit: Fit
  readonly profile: Profile
  readonly roadmap: Roadmap
}

/** The phases as bars over the months, with the end of the learner's time. */
export function PhaseTimeline({ fit, profile, roadmap }: PhaseTimelineProps) {
  const lastDay = toCivilDate(toHorizon(profile).until - 1)
  const { place, ticks } = layTimeline(profile.startDate, lastDay)
  const placed = fit.phases.filter(({ from }) => from !== null)
  return (
    <figure aria-label={words.welcome.answer.timeline}>
      <div className={styles.bars}>
        {ticks.map((tick) => (
          <span key={tick.at} className={styles.tick} style={{ left: percent(tick.at) }} />
        ))}
        <span
          className={styles.end}
          style={{ left: percent(place(lastDay)) }}
          title={words.welcome.answer.horizonEnd(givenTime(profile))}
        />
        {placed.map(({ phase, from, to }) => {
          const ordinal = roadmap.phases.findIndex(({ id }) => id === phase)
          const start = place(from ?? profile.startDate)
          const stop = place(to ?? lastDay)
          return (
            <div key={phase} className={styles.lane}>
              <span
                className={styles.bar}
                data-phase={phaseTone(ordinal)}
                style={{ left: percent(start), width: percent(Math.max(stop - start, 0.01)) }}
              >
                <span className="visually-hidden">
                  {roadmap.phases[ordinal]?.title}: {formatDate(from ?? profile.startDate)} –{' '}
                  {formatDate(to ?? lastDay)}
                </span>
              </span>
            </div>
          )
        })}
      </div>
      <div className={styles.labels} aria-hidden>
        {ticks.map((tick) =>
          tick.label ? (
            <span
              key={tick.at}
              className={styles.label}
              data-late={tick.at > LATE ? '' : undefined}
              style={{ left: percent(tick.at) }}
            >
              {tick.label}
            </span>
          ) : null,
        )}
      </div>
    </figure>
  )
}

function percent(share: number): string {
  return `${share * 100}%`
}
