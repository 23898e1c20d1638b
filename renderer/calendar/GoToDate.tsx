import { CalendarSearch, Flag } from 'lucide-react'
import { useState } from 'react'
import {
  type DayNumber,
  isCivilDate,
  toCivilDate,
  toDayNumber,
} from '../../shared/time/civilDate.ts'
import { Field, TextInput } from '../design/Field.tsx'
import { IconButton } from '../design/IconButton.tsx'
import { PhaseDot } from '../design/PhaseDot.tsx'
import { Popover } from '../design/Popover.tsx'
import { findJumps, type Jump } from '../plan/jumps.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import { toneAt } from '../plan/tone.ts'
import { calendarWords } from '../words/calendar.ts'
import { mediumDate } from '../words/dates.ts'
import styles from './GoToDate.module.css'
import { useGoToDate } from './goToDateState.ts'

type GoToDateProps = {
  readonly index: PlanIndex
  readonly today: DayNumber
  readonly day: DayNumber
  readonly onGoTo: (day: DayNumber) => void
}

/** A date to type, and the dates that one most often wants. */
export function GoToDate({ index, today, day, onGoTo }: GoToDateProps) {
  const open = useGoToDate((state) => state.open)
  const setOpen = useGoToDate((state) => state.setOpen)
  const go = (target: DayNumber) => {
    setOpen(false)
    onGoTo(target)
  }
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      align="end"
      trigger={<IconButton label={calendarWords.goToDate} icon={CalendarSearch} keys={['G']} />}
    >
      <div className={styles.panel}>
        <DateForm day={day} onGo={go} />
        <ul className={styles.jumps} aria-label={calendarWords.jumps}>
          {findJumps(index, today).map((jump) => (
            <li key={`${jump.kind} ${jump.day}`}>
              <button type="button" className={styles.jump} onClick={() => go(jump.day)}>
                <span className={styles.mark}>{markOf(jump)}</span>
                <span className={styles.name}>{nameOf(jump)}</span>
                <span className={styles.date}>{mediumDate(jump.day)}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Popover>
  )
}

function DateForm({
  day,
  onGo,
}: {
  readonly day: DayNumber
  readonly onGo: (day: DayNumber) => void
}) {
  const [text, setText] = useState(toCivilDate(day))
  const isDate = isCivilDate(text)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (isDate) onGo(toDayNumber(text))
      }}
    >
      <Field label={calendarWords.date} hint={calendarWords.dateHint}>
        <TextInput value={text} onChange={setText} inputMode="numeric" autoComplete="off" />
      </Field>
    </form>
  )
}

function markOf(jump: Jump) {
  if (jump.kind === 'phase') return <PhaseDot tone={toneAt(jump.phase)} />
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
