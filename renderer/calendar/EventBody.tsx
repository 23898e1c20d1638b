import type { EventDisplayInfo } from '@fullcalendar/react'
import { Flag } from 'lucide-react'
import type { Reserve, Session } from '../../shared/model/plan.ts'
import { toClockTime, toMinuteOfDay } from '../../shared/time/clockTime.ts'
import { formatDuration } from '../../shared/words/durations.ts'
import { BLOCK_WORDS, KIND_WORDS } from '../../shared/words/kinds.ts'
import { KindIcon } from '../design/KindIcon.tsx'
import { phaseTone } from '../design/phaseTone.ts'
import { useStore } from '../state/store.ts'
import { calendarWords } from '../words/calendar.ts'
import styles from './EventBody.module.css'
import type { EventSubject } from './events.ts'
import { useLitChain } from './litChain.ts'

/** The inside of one event, in every mode of the calendar. */
export function renderEvent(info: EventDisplayInfo) {
  const subject: EventSubject = info.event.extendedProps.subject
  const inList = info.view.type.startsWith('list')
  switch (subject.kind) {
    case 'session':
      return <SessionBody session={subject.session} phase={subject.phase} inList={inList} />
    case 'reserve':
      return <ReserveBody reserve={subject.reserve} inList={inList} />
    case 'milestone':
      return (
        <span className={styles.milestone} data-phase={phaseTone(subject.phase)}>
          <Flag size={12} strokeWidth={2} aria-hidden className={styles.flag} />
          <span className="visually-hidden">{calendarWords.milestone}</span>
          <span className={styles.title}>{subject.milestone.title}</span>
        </span>
      )
    case 'days-off':
      return <span>{subject.reason ?? calendarWords.dayOff}</span>
  }
}

type SessionBodyProps = {
  readonly session: Session
  readonly phase: number
  readonly inList: boolean
}

function SessionBody({ session, phase, inList }: SessionBodyProps) {
  const light = useLitChain((state) =>
    state.items === null ? undefined : state.items.has(session.topic) ? 'lit' : 'dim',
  )
  const isExplained = useStore(
    ({ subject }) => subject?.kind === 'session' && subject.id === session.id,
  )
  return (
    <span
      className={styles.session}
      data-session={session.id}
      data-phase={phaseTone(phase)}
      data-kind={session.kind}
      data-light={light}
      data-explained={isExplained ? '' : undefined}
    >
      <span className={styles.line}>
        <span className={styles.icon}>
          <KindIcon kind={session.kind} label={KIND_WORDS[session.kind].verb} />
        </span>
        <span className={styles.title}>{session.title}</span>
      </span>
      <span className={styles.when}>
        <Times timed={session} />
        <span className={styles.block}>{BLOCK_WORDS[session.block].name}</span>
      </span>
      {inList ? <Length timed={session} kind={KIND_WORDS[session.kind].verb} /> : null}
    </span>
  )
}

function ReserveBody({ reserve, inList }: { readonly reserve: Reserve; readonly inList: boolean }) {
  return (
    <span className={styles.reserve}>
      <span className={styles.line}>
        {inList ? <span className={styles.icon} /> : null}
        <span className={styles.title}>{calendarWords.reserve}</span>
      </span>
      <span className={styles.when}>
        <Times timed={reserve} />
      </span>
      {inList ? <Length timed={reserve} kind={calendarWords.reserveHint} /> : null}
    </span>
  )
}

function Length({ timed, kind }: { readonly timed: Session | Reserve; readonly kind: string }) {
  return (
    <span className={styles.length}>
      {kind} · {formatDuration(timed.minutes)}
    </span>
  )
}

function Times({ timed }: { readonly timed: Session | Reserve }) {
  return (
    <time className={styles.times}>
      {timed.start}
      <span className={styles.end}>–{toClockTime(toMinuteOfDay(timed.start) + timed.minutes)}</span>
    </time>
  )
}
