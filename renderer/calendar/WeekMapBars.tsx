import { memo } from 'react'
import { phaseTone } from '../design/phaseTone.ts'
import { findChangedRuns } from '../plan/changedRuns.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import type { Week } from '../plan/weeks.ts'
import { useLitChain } from './litChain.ts'
import styles from './WeekMap.module.css'

type WeekMapBarsProps = { readonly index: PlanIndex; readonly weeks: readonly Week[] }

/** One bar a week: its height the hours, its parts the phases; grey ground behind days off. */
export const WeekMapBars = memo(function WeekMapBars({ index, weeks }: WeekMapBarsProps) {
  const lit = useLitChain((state) => state.items)
  const most = weeks.reduce((fullest, week) => Math.max(fullest, week.minutes), 1)
  const first = weeks[0]?.monday ?? 0
  return (
    <svg
      className={styles.bars}
      viewBox={`0 0 ${weeks.length} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {findChangedRuns(index)
        .filter((run) => run.kind === 'off')
        .map((run) => (
          <rect
            key={run.from}
            className={styles.off}
            x={(run.from - first) / 7}
            width={(run.until - run.from) / 7}
            y={0}
            height={1}
          />
        ))}
      {weeks.map((week, place) => (
        <g key={week.monday} data-dim={lit !== null && !shares(week.items, lit) ? '' : undefined}>
          {stack(week, most).map(({ phase, from, height }) => (
            <rect
              key={phase}
              className={styles.bar}
              data-phase={phaseTone(phase)}
              x={place + 0.12}
              width={0.76}
              y={1 - from - height}
              height={height}
            />
          ))}
        </g>
      ))}
    </svg>
  )
})

function stack(week: Week, most: number) {
  let from = 0
  return week.minutesByPhase.flatMap((minutes, phase) => {
    const height = minutes / most
    const part = { phase, from, height }
    from += height
    return minutes === 0 ? [] : [part]
  })
}

function shares(items: ReadonlySet<string>, lit: ReadonlySet<string>): boolean {
  for (const item of items) {
    if (lit.has(item)) return true
  }
  return false
}
