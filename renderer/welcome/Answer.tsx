import { toHorizon } from '../../shared/availability/horizon.ts'
import type { Fit } from '../../shared/fit/types.ts'
import type { Profile } from '../../shared/model/profile.ts'
import type { Roadmap } from '../../shared/model/roadmap.ts'
import { toDayNumber } from '../../shared/time/civilDate.ts'
import { formatDate } from '../../shared/words/dates.ts'
import { countOf, formatHours } from '../../shared/words/durations.ts'
import { SCROLL_STOP } from '../design/scrollStop.ts'
import { selectRoadmap } from '../state/selectors.ts'
import { useStore } from '../state/store.ts'
import { unbroken } from '../words/lines.ts'
import { words } from '../words/words.ts'
import styles from './Answer.module.css'
import { FaultList } from './FaultList.tsx'
import { givenTime } from './givenTime.ts'
import { PhaseRows } from './PhaseRows.tsx'
import { PhaseTimeline } from './PhaseTimeline.tsx'
import { WaysOut } from './WaysOut.tsx'

const text = words.welcome.answer

/** The live answer to what has been said so far: finish, phases, hours a week, ways out. */
export function Answer() {
  const roadmap = useStore(selectRoadmap)
  const { fit, fitted, faults, status } = useStore((state) => state.preview)
  return (
    <aside
      className={styles.answer}
      aria-label={text.title}
      aria-busy={status === 'working'}
      tabIndex={SCROLL_STOP}
    >
      {faults.length > 0 ? (
        <FaultList faults={faults} />
      ) : status === 'failed' ? (
        <p role="alert">{text.failed}</p>
      ) : fit === null || fitted === null ? (
        <p className={styles.quiet}>{text.working}</p>
      ) : (
        <Content fit={fit} profile={fitted} roadmap={roadmap} />
      )}
    </aside>
  )
}

/** An answer with the profile that it answers, which may be older than what the learner sees in the fields. */
type ContentProps = { readonly fit: Fit; readonly profile: Profile; readonly roadmap: Roadmap }

function Content({ fit, profile, roadmap }: ContentProps) {
  // Ways on for a plan under way are another question, and stand beside this answer.
  const isUnderWay = useStore((state) => state.preview.underWay !== null)
  return (
    <>
      <Headline fit={fit} profile={profile} />
      <PhaseTimeline fit={fit} profile={profile} roadmap={roadmap} />
      {isUnderWay ? null : <WaysOut ways={fit.waysOut} roadmap={roadmap} />}
      <PhaseRows phases={fit.phases} roadmap={roadmap} />
      <dl className={styles.sums}>
        <div>
          <dt>{text.offered}</dt>
          <dd>{formatHours(fit.offeredMinutes)}</dd>
        </div>
        <div>
          <dt>
            {text.needed}
            <span className={styles.quiet}> {text.withReserve}</span>
          </dt>
          <dd>{formatHours(fit.neededMinutes)}</dd>
        </div>
      </dl>
    </>
  )
}

function Headline({ fit, profile }: Omit<ContentProps, 'roadmap'>) {
  if (fit.neededMinutes === 0) {
    return (
      <div role="status">
        <p className={styles.finish}>{text.nothingToDo}</p>
        <p className={styles.quiet}>{text.nothingToDoHint}</p>
      </div>
    )
  }
  if (fit.finish === null) {
    const isAnyPlaced = fit.phases.some(({ from }) => from !== null)
    return (
      <div role="status">
        <p className={styles.finish}>{isAnyPlaced ? text.notFitting : text.nothingFits}</p>
        <p>{text.leftOver(unbroken(formatHours(fit.unscheduledMinutes)), givenTime(profile))}</p>
        {fit.offeredMinutes < fit.neededMinutes ? null : (
          <p className={styles.quiet}>{text.leftOverWhy}</p>
        )}
      </div>
    )
  }
  return (
    <div role="status">
      <p className={styles.label}>{text.finish}</p>
      <p className={styles.finish}>
        <time dateTime={fit.finish}>{formatDate(fit.finish)}</time>
      </p>
      <p className={styles.quiet}>{spare(fit.finish, profile)}</p>
    </div>
  )
}

/** How much of the learner's time is left after the finish. */
function spare(finish: string, profile: Profile): string {
  const days = toHorizon(profile).until - 1 - toDayNumber(finish)
  if (days <= 0) return text.onTheLastDay(givenTime(profile))
  const weeks = Math.floor(days / 7)
  return text.inTime(weeks > 0 ? countOf(weeks, 'week') : countOf(days, 'day'), givenTime(profile))
}
