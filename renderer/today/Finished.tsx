import { CalendarDays } from 'lucide-react'
import { useMemo } from 'react'
import { toDayNumber } from '../../shared/time/civilDate.ts'
import { formatDuration, formatHours } from '../../shared/words/durations.ts'
import { useCalendarMode } from '../calendar/mode.ts'
import { WeekMapBars } from '../calendar/WeekMapBars.tsx'
import { Button } from '../design/Button.tsx'
import { phaseTone } from '../design/phaseTone.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import { sliceWeeks, type Week } from '../plan/weeks.ts'
import { selectOpenLosses } from '../state/losses.ts'
import { useStore } from '../state/store.ts'
import { logWords } from '../words/log.ts'
import { todayWords } from '../words/today.ts'
import styles from './Finished.module.css'
import { sumEnd } from './sumEnd.ts'

/** After the last session: all weeks at once, and what they add up to, or what is still open. */
export function Finished({ index }: { readonly index: PlanIndex }) {
  const goToDate = useStore((state) => state.goToDate)
  const setMode = useCalendarMode((state) => state.setMode)
  const losses = useStore(selectOpenLosses)
  const weeks = useMemo(() => sliceWeeks(index), [index])
  const studied = weeks.filter((week) => week.minutes > 0)
  const last = studied[studied.length - 1]
  const shown = weeks.slice(0, last === undefined ? 1 : weeks.indexOf(last) + 1)
  const end = sumEnd(index.plan, losses)
  const isDone = end.unnoted === 0 && end.openMinutes === 0
  const hours = formatHours(end.studiedMinutes)
  return (
    <div className={styles.finished}>
      <div className={styles.weeks}>
        <WeekMapBars index={index} weeks={shown} />
        <Flags index={index} weeks={shown} />
      </div>
      <h1 className={styles.title}>{isDone ? todayWords.finished : todayWords.past}</h1>
      <p className={styles.hint}>
        {isDone
          ? todayWords.finishedHint(hours, studied.length)
          : [
              todayWords.pastHint(hours),
              end.unnoted > 0 ? todayWords.pastUnnoted(end.unnoted) : '',
              end.openMinutes > 0 ? todayWords.pastOpen(formatDuration(end.openMinutes)) : '',
            ]
              .filter((part) => part !== '')
              .join(' ')}
      </p>
      {isDone ? <Counts index={index} sessions={end.sessions} /> : <WaysOn end={end} />}
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

/** What the learner can do about what is still open. */
function WaysOn({ end }: { readonly end: ReturnType<typeof sumEnd> }) {
  const open = useStore((state) => state.open)
  const openMend = useStore((state) => state.openMend)
  if (end.unnoted > 0) {
    return (
      <Button variant="primary" onClick={() => open('gap')}>
        {logWords.gap.action}
      </Button>
    )
  }
  return (
    <Button variant="primary" onClick={openMend}>
      {logWords.seeMend}
    </Button>
  )
}

type CountsProps = { readonly index: PlanIndex; readonly sessions: number }

function Counts({ index, sessions }: CountsProps) {
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
    { name: todayWords.finishedSessions, count: sessions },
  ]
  return (
    <dl className={styles.counts}>
      {counts.map(({ name, count }) => (
        <div key={name} className={styles.count}>
          <dt>{name}</dt>
          <dd>{new Intl.NumberFormat('en-GB').format(count)}</dd>
        </div>
      ))}
    </dl>
  )
}
