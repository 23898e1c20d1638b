import { CalendarSearch } from 'lucide-react'
import { lazy, Suspense, useEffect, useRef } from 'react'
import type { DayNumber } from '../../shared/time/civilDate.ts'
import { IconButton } from '../design/IconButton.tsx'
import { useRested } from '../design/useRested.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import { calendarWords } from '../words/calendar.ts'
import { useGoToDate } from './goToDateState.ts'

const GoToDatePanel = lazy(async () => ({
  default: (await import('./GoToDatePanel.tsx')).GoToDatePanel,
}))

type GoToDateProps = {
  readonly index: PlanIndex
  readonly today: DayNumber
  readonly day: DayNumber
  readonly onGoTo: (day: DayNumber) => void
}

/** The button beside which a date is chosen. What it opens is fetched once the window rests, or when it is wanted. */
export function GoToDate(props: GoToDateProps) {
  const open = useGoToDate((state) => state.open)
  const setOpen = useGoToDate((state) => state.setOpen)
  const rested = useRested()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => () => setOpen(false), [setOpen])
  return (
    <>
      <IconButton
        ref={button}
        label={calendarWords.goToDate}
        icon={CalendarSearch}
        keys={['G']}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      />
      {open || rested ? (
        <Suspense fallback={null}>
          <GoToDatePanel anchor={button.current} {...props} />
        </Suspense>
      ) : null}
    </>
  )
}
