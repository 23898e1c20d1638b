import { Pause, Play, Square } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Session } from '../../shared/model/plan.ts'
import { wasSetBack } from '../../shared/timer/judgeTimer.ts'
import { readTimer } from '../../shared/timer/runTimer.ts'
import type { Timer } from '../../shared/timer/timer.ts'
import { formatDuration } from '../../shared/words/durations.ts'
import { shortTitleOf } from '../../shared/words/titles.ts'
import { IconButton } from '../design/IconButton.tsx'
import { nowIso } from '../state/clock.ts'
import { selectPlanIndex } from '../state/selectors.ts'
import { useStore } from '../state/store.ts'
import { timerWords } from '../words/timer.ts'
import styles from './TimerLine.module.css'
import { followClock, pauseTimer, stopTimer, toggleTimer } from './timerCommands.ts'

/** The timer in the status line, while there is one. */
export function TimerLine() {
  const timer = useStore((state) => state.document.timer)
  const index = useStore(selectPlanIndex)
  const session = timer === null ? undefined : index?.sessionById.get(timer.session)
  if (timer === null || index === null || session === undefined) return null
  const { title, stage } = shortTitleOf(session, index.roadmap.roadmap)
  const short = stage === null ? title : `${title}: ${stage}`
  return <Line timer={timer} session={session} short={short} />
}

const TICK_MS = 1_000

type LineProps = { readonly timer: Timer; readonly session: Session; readonly short: string }

function Line({ timer, session, short }: LineProps) {
  const explain = useStore((state) => state.explain)
  const isRunning = timer.runningSince !== null
  const [at, setAt] = useState(nowIso)
  useEffect(() => {
    let seen = nowIso()
    setAt(seen)
    if (!isRunning) return
    const ticking = setInterval(() => {
      const next = nowIso()
      if (wasSetBack(seen, next)) void followClock(seen)
      seen = next
      setAt(next)
    }, TICK_MS)
    return () => clearInterval(ticking)
  }, [isRunning])
  const shown = formatDuration(Math.floor(readTimer(timer, at) / 60))
  return (
    <section className={styles.line} aria-label={timerWords.label}>
      <button
        type="button"
        className={styles.what}
        data-running={isRunning ? '' : undefined}
        onClick={() => explain({ kind: 'session', id: session.id })}
      >
        <span className={styles.dot} aria-hidden />
        <span className={styles.time}>{shown}</span>
        {isRunning ? null : <span className={styles.paused}>{timerWords.paused}</span>}
        <span className="visually-hidden">{session.title}</span>
        <span className={styles.title} aria-hidden>
          {short}
        </span>
      </button>
      {isRunning ? (
        <IconButton
          size="small"
          label={timerWords.pause}
          icon={Pause}
          onClick={() => void pauseTimer()}
        />
      ) : (
        <IconButton
          size="small"
          label={timerWords.resume}
          icon={Play}
          onClick={() => void toggleTimer(session)}
        />
      )}
      <IconButton
        size="small"
        label={timerWords.stop}
        icon={Square}
        onClick={() => void stopTimer()}
      />
    </section>
  )
}
