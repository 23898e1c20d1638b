import { CalendarPlus, Clock, Search } from 'lucide-react'
import { useRef } from 'react'
import { toHorizon } from '../../shared/availability/horizon.ts'
import type { Plan } from '../../shared/model/plan.ts'
import { toCivilDate } from '../../shared/time/civilDate.ts'
import { formatDate } from '../../shared/words/dates.ts'
import { formatHours } from '../../shared/words/durations.ts'
import { IconButton } from '../design/IconButton.tsx'
import { Kbd } from '../design/Kbd.tsx'
import { LogState } from '../log/LogState.tsx'
import type { WallClock } from '../plan/wallClock.ts'
import { useWallClock } from '../state/clock.ts'
import { findUnlogged, selectOpenLosses } from '../state/losses.ts'
import { selectPlan } from '../state/selectors.ts'
import { selectCatchUp, selectStanding } from '../state/standing.ts'
import { useStore } from '../state/store.ts'
import { TimerLine } from '../timer/TimerLine.tsx'
import { describeProgress } from '../words/standing.ts'
import { words } from '../words/words.ts'
import { changeHours } from './commands.ts'
import styles from './StatusLine.module.css'
import { useGivingWay } from './useGivingWay.ts'
import { useLikelyEnd } from './useLikelyEnd.ts'

/** Steps in which the line gives way: the words of the search box, what is said besides, the timer's title. */
const STEPS = 3

/** The state of the plan in one quiet line, and the way to every action. */
export function StatusLine() {
  const plan = useStore(selectPlan)
  return plan === null ? null : <Line plan={plan} />
}

function Line({ plan }: { readonly plan: Plan }) {
  const open = useStore((state) => state.open)
  const wall = useWallClock(plan.profile.timeZones)
  const standing = useStandingWords(plan, wall)
  const likelyEnd = useLikelyEnd(plan, toCivilDate(wall.day))
  const line = useRef<HTMLElement>(null)
  useGivingWay(line, STEPS)
  const { finish } = plan.summary
  const leftOver = plan.unscheduled.reduce((sum, { minutes }) => sum + minutes, 0)
  const horizonEnd = toCivilDate(toHorizon(plan.profile).until)
  const isOver =
    leftOver === 0 && standing === null && plan.sessions.every(({ status }) => status !== 'planned')
  const isAllWell = leftOver === 0 && !isOver && standing === null
  const rest = isAllWell
    ? words.frame.everythingFits(formatDate(horizonEnd))
    : leftOver > 0
      ? words.frame.leftOver(formatHours(leftOver))
      : [standing, likelyEnd].filter(Boolean).join(' · ')
  return (
    <header ref={line} className={styles.line}>
      <p className={styles.state} role="status" aria-label={words.frame.planState}>
        <strong className={styles.finish}>
          {finish === null
            ? words.frame.noFinish
            : leftOver > 0 || likelyEnd !== null
              ? words.frame.plannedUntil(formatDate(finish))
              : isOver
                ? words.frame.finished(formatDate(finish))
                : words.frame.finish(formatDate(finish))}
        </strong>
        {rest !== '' && (
          <span className={styles.rest} data-all-well={isAllWell || undefined}>
            {rest}
          </span>
        )}
      </p>
      <LogState plan={plan} />
      <TimerLine />
      <div className={styles.tools}>
        <IconButton label={words.hours.changing} icon={Clock} keys={['H']} onClick={changeHours} />
        <IconButton
          label={words.export.title}
          icon={CalendarPlus}
          keys={['Mod', 'E']}
          onClick={() => open('export')}
        />
        <button type="button" className={styles.search} onClick={() => open('palette')}>
          <Search size={14} strokeWidth={1.75} aria-hidden />
          <span className={styles.searchText}>{words.frame.search}</span>
          <Kbd keys={['Mod', 'K']} />
        </button>
      </div>
    </header>
  )
}

/** How the plan stands; null where all is on time, '' where the log says more. */
function useStandingWords(plan: Plan, wall: WallClock): string | null {
  const { day } = wall
  const today = toCivilDate(day)
  const standing = useStore((state) => selectStanding(state, today))
  const catchUp = useStore((state) => selectCatchUp(state, today))
  const waits = useStore((state) => selectOpenLosses(state).length > 0)
  if (waits || findUnlogged(plan, wall).length > 0) return ''
  return describeProgress(standing, catchUp, day)
}
