import { useMemo } from 'react'
import { toHorizon } from '../../shared/availability/horizon.ts'
import type { Profile } from '../../shared/model/profile.ts'
import { toCivilDate } from '../../shared/time/civilDate.ts'
import { formatDate } from '../../shared/words/dates.ts'
import { formatHours } from '../../shared/words/durations.ts'
import { Button } from '../design/Button.tsx'
import type { Preview } from '../state/preview.ts'
import { selectRoadmap } from '../state/selectors.ts'
import { useStore } from '../state/store.ts'
import { WaysOut } from '../welcome/WaysOut.tsx'
import { words } from '../words/words.ts'
import { useWays } from './useWays.ts'
import styles from './WaysOn.module.css'

const text = words.hours

type WaysOnProps = {
  /** The changed profile. */
  readonly profile: Profile
  readonly preview: Preview
  /** Lays the new among the rest; null where it is so already, or nothing is new. */
  readonly onAnew: (() => void) | null
}

/** Where changed hours are too few for a plan under way: what does not fit, and what would make it fit. */
export function WaysOn({ profile, preview, onAnew }: WaysOnProps) {
  const roadmap = useStore(selectRoadmap)
  const { underWay, plan, fit, status } = preview
  // A profile with faults leaves the former answer standing.
  const isAnswered =
    status === 'ready' && preview.faults.length === 0 && preview.profile === profile
  const isShort = isAnswered && fit !== null && !fit.fits
  const question = useMemo(
    () =>
      isShort && plan !== null && underWay !== null ? { roadmap, changed: plan, underWay } : null,
    [isShort, plan, underWay, roadmap],
  )
  const found = useWays(question)
  const until = formatDate(toCivilDate(toHorizon(profile).until - 1))
  return (
    <div className={styles.ways}>
      {found === null || fit === null ? null : (
        <p className={styles.short}>
          {text.noRoomUntil(formatHours(fit.unscheduledMinutes), until)}
        </p>
      )}
      {found === null || onAnew === null ? null : (
        <div className={styles.anew}>
          <p className={styles.quiet}>{text.anewMayFit}</p>
          <Button size="small" onClick={onAnew}>
            {text.anewInstead}
          </Button>
        </div>
      )}
      <WaysOut ways={found?.ways ?? []} roadmap={roadmap}>
        {found === null ? null : (
          <p className={styles.quiet} role="status">
            {text.ways[found.status]}
          </p>
        )}
      </WaysOut>
    </div>
  )
}
