import { useMemo } from 'react'
import { outlookByPhase } from '../../shared/fit/outlookByPhase.ts'
import type { PhaseOutlook } from '../../shared/fit/types.ts'
import { type DayNumber, toDayNumber } from '../../shared/time/civilDate.ts'
import { formatHours } from '../../shared/words/durations.ts'
import { PhaseDot } from '../design/PhaseDot.tsx'
import { phaseTone } from '../design/phaseTone.ts'
import { doneShareOf } from '../plan/itemFacts.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import type { WallClock } from '../plan/wallClock.ts'
import { BandGauge } from '../welcome/BandGauge.tsx'
import { describeBand } from '../welcome/bandWords.ts'
import { dateRange } from '../words/dates.ts'
import { roadmapWords } from '../words/roadmap.ts'
import styles from './PhaseOverview.module.css'
import { phaseAnchor } from './phaseAnchor.ts'
import { TimeAxis } from './TimeAxis.tsx'
import { TimeBar } from './TimeBar.tsx'

type PhaseOverviewProps = { readonly index: PlanIndex; readonly clock: WallClock }

/** The phases over the months of the plan, with their hours beside the roadmap's bands. */
export function PhaseOverview({ index, clock }: PhaseOverviewProps) {
  const { roadmap } = index.roadmap
  const outlooks = useMemo(() => outlookByPhase(roadmap, index.plan), [roadmap, index.plan])
  const most = outlooks.reduce(
    (top, { minutesPerWeek, band }) => Math.max(top, minutesPerWeek, band[1]),
    60,
  )
  return (
    <section className={styles.overview} aria-label={roadmapWords.phases}>
      <ul className={styles.phases}>
        {roadmap.phases.map((phase, ordinal) => (
          <PhaseLane
            key={phase.id}
            index={index}
            clock={clock}
            title={phase.title}
            ordinal={ordinal}
            outlook={outlooks.find((outlook) => outlook.phase === phase.id)}
            most={most * 1.05}
          />
        ))}
      </ul>
      <TimeAxis index={index} className={styles.axis} />
    </section>
  )
}

type PhaseLaneProps = PhaseOverviewProps & {
  readonly title: string
  readonly ordinal: number
  /** Undefined when the phase is left out. */
  readonly outlook: PhaseOutlook | undefined
  readonly most: number
}

function PhaseLane({ index, clock, title, ordinal, outlook, most }: PhaseLaneProps) {
  const tone = phaseTone(ordinal)
  const done = useMemo(() => doneShareOf(index, ordinal), [index, ordinal])
  const isPlaced = outlook != null && outlook.from !== null && outlook.to !== null
  return (
    <li className={styles.phase}>
      <span className={styles.name}>
        <PhaseDot tone={tone} />
        <button type="button" className={styles.title} onClick={() => showPhase(ordinal)}>
          {title}
        </button>
      </span>
      <TimeBar
        index={index}
        clock={clock}
        tone={tone}
        from={outlook?.from == null ? null : toDayNumber(outlook.from)}
        to={outlook?.to == null ? null : toDayNumber(outlook.to)}
        done={done}
        size="large"
        milestones={milestoneDays(index, ordinal)}
      />
      <span className={styles.side}>
        <span className={styles.facts}>
          {isPlaced ? (
            <>
              <span className={styles.dates}>
                {dateRange(toDayNumber(outlook.from ?? ''), toDayNumber(outlook.to ?? ''))}
              </span>
              <span>
                {formatHours(outlook.minutes)} · {roadmapWords.progress(done)}
              </span>
            </>
          ) : outlook === undefined ? (
            roadmapWords.leftOut
          ) : (
            roadmapWords.noPlace
          )}
        </span>
        <span className={styles.band}>
          {isPlaced ? (
            <>
              <BandGauge outlook={outlook} tone={tone} most={most} />
              <span className={styles.words}>{describeBand(outlook)}</span>
            </>
          ) : null}
        </span>
      </span>
    </li>
  )
}

function milestoneDays(index: PlanIndex, ordinal: number): DayNumber[] {
  const { milestones, phases } = index.roadmap.roadmap
  const own = new Set(
    milestones.filter(({ phase }) => phase === phases[ordinal]?.id).map(({ id }) => id),
  )
  const days = index.plan.milestones.filter(({ id }) => own.has(id)).map(({ date }) => date)
  return [...new Set(days)].map(toDayNumber)
}

function showPhase(ordinal: number): void {
  document.getElementById(phaseAnchor(ordinal))?.scrollIntoView({ block: 'start' })
}
