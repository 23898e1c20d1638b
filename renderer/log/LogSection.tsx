import { RotateCcw, Timer as TimerIcon } from 'lucide-react'
import { isUnplanned } from '../../shared/log/addUnplanned.ts'
import type { Session, SessionStatus } from '../../shared/model/plan.ts'
import { toCivilDate } from '../../shared/time/civilDate.ts'
import { formatDuration } from '../../shared/words/durations.ts'
import { Button } from '../design/Button.tsx'
import { SegmentedControl } from '../design/SegmentedControl.tsx'
import type { PlanIndex } from '../plan/planIndex.ts'
import { DetailsSection } from '../session/DetailsSection.tsx'
import { useWallClock } from '../state/clock.ts'
import { selectOpenLosses } from '../state/losses.ts'
import { useStore } from '../state/store.ts'
import { toggleTimer } from '../timer/timerCommands.ts'
import { logWords } from '../words/log.ts'
import { timerWords } from '../words/timer.ts'
import { askMinutes, stopAsking, useAsked } from './askMinutes.ts'
import { describeCatchUps } from './describeCatchUps.ts'
import styles from './LogSection.module.css'
import { logSession, noteSession, takeBackSession } from './logCommands.ts'
import { MinutesForm } from './MinutesForm.tsx'

type LogSectionProps = { readonly index: PlanIndex; readonly session: Session }

/** What became of a session, said or changed with one click; under it what takes a loss. */
export function LogSection({ index, session }: LogSectionProps) {
  const today = toCivilDate(useWallClock(index.plan.profile.timeZones).day)
  const asked = useAsked()
  const isAsking = asked.id === session.id
  const isAhead = session.date > today
  const { outcomes } = logWords
  const segments = [
    { value: 'done' as const, label: isAhead ? logWords.doneEarly : outcomes.done },
    { value: 'partial' as const, label: outcomes.partial },
    ...(isAhead ? [] : [{ value: 'missed' as const, label: outcomes.missed }]),
    { value: 'skipped' as const, label: outcomes.skipped },
  ]
  const choose = (status: SessionStatus) => {
    if (status === 'partial') return askMinutes(session.id)
    stopAsking()
    if (status !== 'planned') void logSession(session, { status })
  }
  return (
    <DetailsSection title={isAhead ? logWords.titleAhead : logWords.title}>
      <div className={styles.section}>
        {isUnplanned(session) ? null : (
          <SegmentedControl
            label={logWords.title}
            value={isAsking ? asked.status : session.status}
            segments={segments}
            onChange={choose}
            className={styles.outcomes}
          />
        )}
        {isAsking ? (
          <MinutesForm key={asked.status} session={session} status={asked.status} />
        ) : (
          <Told index={index} session={session} today={today} />
        )}
        {session.status === 'planned' && !isAsking ? <TimerButton session={session} /> : null}
      </div>
    </DetailsSection>
  )
}

function TimerButton({ session }: { readonly session: Session }) {
  const timer = useStore((state) => state.document.timer)
  const isOwn = timer?.session === session.id
  const label = !isOwn
    ? timerWords.start
    : timer.runningSince === null
      ? timerWords.resume
      : timerWords.pause
  return (
    <Button
      size="small"
      icon={TimerIcon}
      className={styles.button}
      onClick={() => void toggleTimer(session)}
    >
      {label}
    </Button>
  )
}

function Told({ index, session, today }: LogSectionProps & { readonly today: string }) {
  const openMend = useStore((state) => state.openMend)
  const losses = useStore(selectOpenLosses)
  if (session.status === 'planned') return null
  const lost = losses.find((loss) => loss.session.id === session.id)
  const isLoss = session.status === 'missed' || session.status === 'partial'
  return (
    <>
      <p>
        {describeState(session)}{' '}
        {isLoss ? (
          <span className={styles.quiet}>
            {lost === undefined
              ? describeCatchUps(index.plan, session.id, today)
              : logWords.openLoss(formatDuration(lost.minutes))}
          </span>
        ) : null}
      </p>
      {session.kind === 'review' && session.status === 'done' ? <Recall session={session} /> : null}
      <p className={styles.buttons}>
        {lost === undefined ? null : (
          <Button size="small" onClick={openMend}>
            {logWords.seeMend}
          </Button>
        )}
        {session.status === 'done' || session.status === 'partial' ? (
          <Button size="small" onClick={() => askMinutes(session.id, statusOf(session))}>
            {logWords.otherMinutes}
          </Button>
        ) : null}
        <Button
          size="small"
          variant="quiet"
          icon={RotateCcw}
          onClick={() => void takeBackSession(session)}
        >
          {isUnplanned(session) ? logWords.takeBackUnplanned : logWords.takeBack}
        </Button>
      </p>
    </>
  )
}

function statusOf({ status }: Session): 'done' | 'partial' {
  return status === 'done' ? 'done' : 'partial'
}

function describeState(session: Session): string {
  const actual = formatDuration(session.actualMinutes ?? session.minutes)
  const planned = formatDuration(session.minutes)
  const { states } = logWords
  switch (session.status) {
    case 'planned':
      return ''
    case 'done':
      return isUnplanned(session) ? states.unplanned(actual) : states.done(actual, planned)
    case 'partial':
      return states.partial(actual, planned)
    case 'missed':
      return states.missed
    case 'skipped':
      return states.skipped
  }
}

const RECALLS = ['again', 'hard', 'good', 'easy'] as const

function Recall({ session }: { readonly session: Session }) {
  return (
    <div className={styles.recall}>
      <p className={styles.label}>{logWords.recall}</p>
      <SegmentedControl
        label={logWords.recall}
        className={styles.outcomes}
        value={session.recall ?? 'none'}
        segments={RECALLS.map((value) => ({ value, label: logWords.recalls[value] }))}
        onChange={(recall) => {
          if (recall === 'none') return
          const minutes = session.actualMinutes ?? session.minutes
          void noteSession(session, { status: 'done', minutes, recall })
        }}
      />
    </div>
  )
}
