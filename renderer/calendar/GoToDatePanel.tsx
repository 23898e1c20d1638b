import { CalendarSearch, Flag } from 'lucide-react'
import { type DayNumber, toCivilDate, toDayNumber } from '../../shared/time/civilDate.ts'
import { MonthGrid } from '../design/MonthGrid.tsx'
import { PhaseDot } from '../design/PhaseDot.tsx'
import { Popover } from '../design/Popover.tsx'
import { phaseTone } from '../design/phaseTone.ts'
import { findJumps, type Jump } from '../plan/jumps.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import { calendarWords } from '../words/calendar.ts'
import { mediumDate } from '../words/dates.ts'
import styles from './GoToDatePanel.module.css'
import { useGoToDate } from './goToDateState.ts'

type GoToDatePanelProps = {
  /** The button that opens it. */
  readonly anchor: Element | null
  readonly index: PlanIndex
  readonly today: DayNumber
  readonly day: DayNumber
  readonly onGoTo: (day: DayNumber) => void
}

/** A month to choose from, and the dates that one most often wants. */
export function GoToDatePanel({ anchor, ...props }: GoToDatePanelProps) {
  const open = useGoToDate((state) => state.open)
  const setOpen = useGoToDate((state) => state.setOpen)
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      anchor={anchor}
      align="end"
      title={calendarWords.goToDate}
    >
      <Choices {...props} />
    </Popover>
  )
}

function Choices({ index, today, day, onGoTo }: Omit<GoToDatePanelProps, 'anchor'>) {
  const setOpen = useGoToDate((state) => state.setOpen)
  const go = (target: DayNumber) => {
    setOpen(false)
    onGoTo(target)
  }
  return (
    <div className={styles.panel}>
      <MonthGrid
        value={toCivilDate(day)}
        today={toCivilDate(today)}
        onChoose={(date) => go(toDayNumber(date))}
      />
      <ul className={styles.jumps} aria-label={calendarWords.jumps}>
        {findJumps(index, today).map((jump) => (
          <li key={nameOf(jump)}>
            <button type="button" className={styles.jump} onClick={() => go(jump.day)}>
              <span className={styles.mark}>{markOf(jump)}</span>
              <span className={styles.name}>{nameOf(jump)}</span>
              <span className={styles.date}>{mediumDate(jump.day)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function markOf(jump: Jump) {
  if (jump.kind === 'phase') return <PhaseDot tone={phaseTone(jump.phase)} />
  if (jump.kind === 'milestone' || jump.kind === 'finish') return <Flag size={14} aria-hidden />
  return <CalendarSearch size={14} aria-hidden />
}

function nameOf(jump: Jump): string {
  switch (jump.kind) {
    case 'today':
      return calendarWords.today
    case 'milestone':
      return jump.title
    case 'phase':
      return calendarWords.phaseStarts(jump.title)
    case 'finish':
      return calendarWords.finish
  }
}
