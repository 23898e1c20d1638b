import { memo, useMemo } from 'react'
import { phaseTone } from '../design/phaseTone.ts'
import { findChangedRuns } from '../plan/changedRuns.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import type { Week } from '../plan/weeks.ts'
import { useLitChain } from './litChain.ts'
import styles from './WeekMap.module.css'
import { drawBars, drawBox, type PhasePath } from './weekMapPaths.ts'

type WeekMapBarsProps = { readonly index: PlanIndex; readonly weeks: readonly Week[] }

/** One bar a week: its height the hours, its parts the phases; grey ground behind days off. */
export const WeekMapBars = memo(function WeekMapBars({ index, weeks }: WeekMapBarsProps) {
  const lit = useLitChain((state) => state.items)
  const all = useMemo(() => drawBars(weeks, () => true), [weeks])
  const daysOff = useMemo(() => drawDaysOff(index, weeks), [index, weeks])
  return (
    <svg
      className={styles.bars}
      viewBox={`0 0 ${weeks.length} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className={styles.off} d={daysOff} />
      <Bars paths={all} isDim={lit !== null} />
      {lit === null ? null : (
        <Bars paths={drawBars(weeks, (week) => shares(week.items, lit))} isDim={false} />
      )}
    </svg>
  )
})

type BarsProps = { readonly paths: readonly PhasePath[]; readonly isDim: boolean }

function Bars({ paths, isDim }: BarsProps) {
  return (
    <g data-dim={isDim ? '' : undefined}>
      {paths.map(({ phase, path }) => (
        <path key={phase} className={styles.bar} data-phase={phaseTone(phase)} d={path} />
      ))}
    </g>
  )
}

function drawDaysOff(index: PlanIndex, weeks: readonly Week[]): string {
  const first = weeks[0]?.monday ?? 0
  return findChangedRuns(index)
    .filter(({ kind }) => kind === 'off')
    .map(({ from, until }) => drawBox((from - first) / 7, 0, (until - from) / 7, 1))
    .join('')
}

function shares(items: ReadonlySet<string>, lit: ReadonlySet<string>): boolean {
  for (const item of items) {
    if (lit.has(item)) return true
  }
  return false
}
