import type { Plan } from '../../shared/model/plan.ts'
import { formatDuration } from '../../shared/words/durations.ts'
import { MendHint } from '../mend/MendHint.tsx'
import { useWallClock } from '../state/clock.ts'
import { findUnlogged, selectOpenLosses } from '../state/losses.ts'
import { useStore } from '../state/store.ts'
import { logWords } from '../words/log.ts'
import styles from './LogState.module.css'

/** In the status line: past sessions without a note, else work that waits for a place. */
export function LogState({ plan }: { readonly plan: Plan }) {
  const wall = useWallClock(plan.profile.timeZones)
  const open = useStore((state) => state.open)
  const openMend = useStore((state) => state.openMend)
  const mending = useStore((state) => state.mending)
  const losses = useStore(selectOpenLosses)
  const unlogged = findUnlogged(plan, wall).length
  if (unlogged > 0) {
    return (
      <button type="button" className={styles.state} onClick={() => open('gap')}>
        {logWords.open(unlogged)}
      </button>
    )
  }
  if (losses.length === 0) return null
  const minutes = losses.reduce((sum, lost) => sum + lost.minutes, 0)
  return (
    <button type="button" className={styles.state} onClick={openMend}>
      {logWords.losses(formatDuration(minutes))}
      {/* The ways themselves say more, and what is asked of them there. */}
      {mending ? null : <MendHint plan={plan} className={styles.hint} />}
    </button>
  )
}
