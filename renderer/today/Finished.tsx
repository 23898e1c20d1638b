import { CalendarDays } from 'lucide-react'
import { useMemo } from 'react'
import { toDayNumber } from '../../shared/time/civilDate.ts'
import { formatHours } from '../../shared/words/durations.ts'
import { useCalendarMode } from '../calendar/mode.ts'
import { WeekMapBars } from '../calendar/WeekMapBars.tsx'
import { Button } from '../design/Button.tsx'
import { phaseTone } from '../design/phaseTone.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import { sliceWeeks, type Week } from '../plan/weeks.ts'
import { useStore } from '../state/store.ts'
import { todayWords } from '../words/today.ts'
import styles from './Finished.module.css'

/** After the last session: all weeks at once, and what they add up to. */
export function Finished({ index }: { readonly index: PlanIndex }) {
  const goToDate = useStore((state) => state.goToDate)
  const setMode = useCalendarMode((state) => state.setMode)
  const weeks = useMemo(() => sliceWeeks(index), [index])
  const studied = weeks.filter((week) => week.minutes > 0)
  const last = studied[studied.length - 1]
  const shown = weeks.slice(0, last === undefined ? 1 : weeks.indexOf(last) + 1)
  const items = [...index.sessionsByItem.keys()].map((id) => index.roadmap.items.get(id))
  const counts = [
    {
      name: todayWords.finishedTopics,
      count: items.filter((item) => item?.kind === 'topic').length,
    },
    {
      name: todayWords.finishedProjects,
      count: items.filter((item) => item?.kind === 'project').length,
    },
    { name: todayWords.finishedMilestones, count: index.plan.milestones.length },
    { name: todayWords.finishedSessions, count: index.plan.sessions.length },
  ]
  return (
    <div className={styles.finished}>
      <div className={styles.weeks}>
        <WeekMapBars index={index} weeks={shown} />
        <Flags index={index} weeks={shown} />
      </div>
      <h1 className={styles.title}>{todayWords.finished}</h1>
      <p className={styles.hint}>
        {todayWords.finishedHint(formatHours(index.plan.summary.plannedMinutes), studied.length)}
      </p>
      <dl className={styles.counts}>
        {counts.map(({ name, count }) => (
          <div key={name} className={styles.count}>
            <dt>{name}</dt>
            <dd>{new Intl.NumberFormat('en-GB').format(count)}</dd>
          </div>
        ))}
      </dl>
      <Button
        icon={CalendarDays}
        onClick={() => {
          setMode('year')
          goToDate(index.plan.summary.finish)
        }}
      >
        {todayWords.lookBack}
      </Button>
    </div>
  )
}

/** A flag over the week of each milestone, in the colour of its phase. */
function Flags({ index, weeks }: { readonly index: PlanIndex; readonly weeks: readonly Week[] }) {
  const { phases, milestones } = index.roadmap.roadmap
  const phaseOf = new Map(milestones.map(({ id, phase }) => [id, phase]))
  const first = weeks[0]?.monday ?? 0
  return index.plan.milestones.map(({ id, date }) => (
    <span
      key={id}
      className={styles.flag}
      data-phase={phaseTone(phases.findIndex((phase) => phase.id === phaseOf.get(id)))}
      style={{ insetInlineStart: `${((toDayNumber(date) - first) / (weeks.length * 7)) * 100}%` }}
      aria-hidden
    />
  ))
}
