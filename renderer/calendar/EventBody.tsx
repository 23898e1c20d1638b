import type { EventDisplayInfo } from '@fullcalendar/react'
import { Flag, Pin } from 'lucide-react'
import type { Reserve, Session, SessionStatus } from '../../shared/model/plan.ts'
import { toClockTime, toMinuteOfDay } from '../../shared/time/clockTime.ts'
import { formatDuration } from '../../shared/words/durations.ts'
import { BLOCK_WORDS, KIND_WORDS } from '../../shared/words/kinds.ts'
import type { ShortTitle } from '../../shared/words/titles.ts'
import { KIND_ICONS, KindIcon } from '../design/KindIcon.tsx'
import { phaseTone } from '../design/phaseTone.ts'
import { STATUS_ICONS } from '../log/statusIcons.ts'
import { useStore } from '../state/store.ts'
import { calendarWords } from '../words/calendar.ts'
import { logWords } from '../words/log.ts'
import { moveWords } from '../words/moves.ts'
import styles from './EventBody.module.css'
import type { EventSubject } from './events.ts'
import { useLitChain } from './litChain.ts'
import { splitWords } from './splitWords.ts'

const MS_PER_MINUTE = 60_000

/** How much room an event has: a block among the hours, a row of a month, a line of a list. */
type Shape = 'column' | 'row' | 'item'

/** What became of a session, as a sign; nothing while it is planned. */
function State({ status }: { readonly status: SessionStatus }) {
  if (status === 'planned') return null
  const Icon = STATUS_ICONS[status]
  return <Icon className={styles.state} size={12} strokeWidth={2.5} />
}

/** What there is to see of a session beside its title and times: its state and its kind. */
function Signs({ session: { kind, status } }: { readonly session: Session }) {
  const Icon = KIND_ICONS[kind]
  return (
    <>
      <State status={status} />
      <Icon className={styles.kind} size={14} strokeWidth={1.75} />
    </>
  )
}

/** The same in words, for those who do not see it. */
function describeSigns({ kind, status, pinned }: Session): string {
  const state = status === 'planned' ? [] : [logWords.outcomes[status]]
  return [...state, KIND_WORDS[kind].verb, ...(pinned ? [moveWords.pinnedMark] : [])].join(', ')
}

const PIN = <Pin className={styles.pin} size={11} strokeWidth={2} />

/** The inside of one event, in every mode of the calendar. */
export function renderEvent(info: EventDisplayInfo) {
  const subject: EventSubject = info.event.extendedProps.subject
  const shape = shapeOf(info.view.type)
  switch (subject.kind) {
    case 'session':
      return <SessionBody {...subject} timed={whereItLies(info, subject.session)} shape={shape} />
    case 'reserve':
      return <ReserveBody reserve={subject.reserve} shape={shape} />
    case 'milestone':
      return (
        <span className={styles.milestone} data-phase={phaseTone(subject.phase)}>
          <Flag size={12} strokeWidth={2} role="img" aria-label={calendarWords.milestone} />
          {shape === 'item' ? null : (
            <Whole full={subject.milestone.title} short={subject.shortTitle} />
          )}
          <Title full={subject.milestone.title} short={subject.shortTitle} />
        </span>
      )
    case 'days-off':
      return <span>{subject.reason ?? calendarWords.dayOff}</span>
    case 'locked':
      return <span>{moveWords.locked}</span>
  }
}

/** When a session is as the calendar shows it: elsewhere while it is dragged, and until that is settled. */
function whereItLies({ event: { start, end } }: EventDisplayInfo, session: Session): Timed {
  if (start === null || end === null) return session
  const clock = start.toISOString().slice(11, 16)
  const minutes = Math.round((end.getTime() - start.getTime()) / MS_PER_MINUTE)
  return { start: clock, minutes }
}

function shapeOf(viewType: string): Shape {
  if (viewType.startsWith('timeGrid')) return 'column'
  return viewType.startsWith('list') ? 'item' : 'row'
}

type Timed = Pick<Session, 'start' | 'minutes'>

type SessionBodyProps = {
  readonly session: Session
  readonly timed: Timed
  readonly short: ShortTitle
  readonly phase: number
  readonly shape: Shape
}

function SessionBody({ session, timed, short, phase, shape }: SessionBodyProps) {
  const isDim = useLitChain((state) => state.items !== null && !state.items.has(session.topic))
  const isExplained = useStore(
    ({ subject }) => subject?.kind === 'session' && subject.id === session.id,
  )
  return (
    <span
      className={styles.session}
      data-session={session.id}
      data-phase={phaseTone(phase)}
      data-kind={session.kind}
      data-dim={isDim ? '' : undefined}
      data-explained={isExplained ? '' : undefined}
      data-status={session.status}
    >
      {shape === 'item' ? null : (
        <>
          <span className="visually-hidden">{describeSigns(session)} </span>
          <Whole full={session.title} short={short.title} />
        </>
      )}
      {shape === 'column' ? (
        <>
          <span className={styles.name}>
            <Signs session={session} />
            <Title full={session.title} short={short.title} />
            {short.stage === null ? null : <span className={styles.stage}>{short.stage}</span>}
            {session.pinned ? PIN : null}
          </span>
          <Times timed={timed} shape={shape} block={session.block} />
        </>
      ) : (
        <>
          <Times timed={timed} shape={shape} block={session.block} />
          {shape === 'item' ? (
            <span className={styles.icon}>
              <KindIcon kind={session.kind} />
            </span>
          ) : (
            <Signs session={session} />
          )}
          <Title full={session.title} short={short.title} />
          {session.pinned ? PIN : null}
        </>
      )}
      {shape === 'item' ? (
        <span className={styles.length}>
          <State status={session.status} /> {KIND_WORDS[session.kind].verb} ·{' '}
          {formatDuration(session.minutes)}
          {session.status === 'planned' ? null : (
            <span className="visually-hidden">, {logWords.outcomes[session.status]}</span>
          )}
        </span>
      ) : null}
    </span>
  )
}

/**
 * The whole title for those who listen, where a word or two stand for it: before what is seen, so that the name has
 * the words in the order in which they are seen.
 */
function Whole({ full, short }: { readonly full: string; readonly short: string }) {
  return full === short ? null : (
    <span className={styles.whole}>
      <span className="visually-hidden">{full}, </span>
    </span>
  )
}

/** A title; in its place a word or two, where there is room for no more. */
function Title({ full, short }: { readonly full: string; readonly short: string }) {
  return (
    <span className={styles.title}>
      <span className={styles.full}>{full}</span>
      <span className={styles.short}>
        <Words of={short} />
      </span>
    </span>
  )
}

/** A title whose long words end in an ellipsis each where one is wider than its column. */
function Words({ of: title }: { readonly of: string }) {
  return splitWords(title).map(({ place, text, isLong }) =>
    isLong ? (
      <span key={place} className={styles.word}>
        {text}
      </span>
    ) : (
      text
    ),
  )
}

function ReserveBody({ reserve, shape }: { readonly reserve: Reserve; readonly shape: Shape }) {
  return (
    <span className={styles.reserve}>
      {shape === 'column' ? null : <Times timed={reserve} shape={shape} />}
      {shape === 'item' ? <span className={styles.icon} /> : null}
      <span className={styles.title}>{calendarWords.reserve}</span>
      {shape === 'column' ? <Times timed={reserve} shape={shape} /> : null}
      {shape === 'item' ? (
        <span className={styles.length}>
          {calendarWords.reserveHint} · {formatDuration(reserve.minutes)}
        </span>
      ) : null}
    </span>
  )
}

type TimesProps = {
  readonly timed: Timed
  readonly shape: Shape
  readonly block?: Session['block']
}

function Times({ timed, shape, block }: TimesProps) {
  if (shape === 'row') return <time className={styles.times}>{timed.start}</time>
  return (
    <span className={styles.times}>
      <time>{timed.start}</time>
      <span className={styles.end}>–{toClockTime(toMinuteOfDay(timed.start) + timed.minutes)}</span>
      {block === undefined ? null : (
        <span className={styles.block}> · {BLOCK_WORDS[block].name}</span>
      )}
    </span>
  )
}
