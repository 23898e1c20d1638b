import { ChevronRight } from 'lucide-react'
import { useId, useState } from 'react'
import type { Session } from '../../shared/model/plan.ts'
import { toDayNumber } from '../../shared/time/civilDate.ts'
import { formatDuration } from '../../shared/words/durations.ts'
import { KindIcon } from '../design/KindIcon.tsx'
import { NumberField } from '../design/NumberField.tsx'
import { SegmentedControl } from '../design/SegmentedControl.tsx'
import { weekdayDate } from '../words/dates.ts'
import { logWords } from '../words/log.ts'
import { partlyPresets } from './askMinutes.ts'
import styles from './GapDialog.module.css'
import { choiceOfDay, chooseAll, type GapChoice, type GapChoices, type GapDay } from './gap.ts'

type GapDayRowProps = {
  readonly day: GapDay
  /** Civil date on the learner's wall. */
  readonly today: string
  readonly choices: GapChoices
  readonly onChoose: (choices: GapChoices) => void
}

const { outcomes, gap: words } = logWords

/** A day of the gap: done or missed as a whole, and each session apart when unfolded. */
export function GapDayRow({ day, today, choices, onChoose }: GapDayRowProps) {
  const [isOpen, setOpen] = useState(false)
  const list = useId()
  const name = weekdayDate(toDayNumber(day.date), toDayNumber(today))
  const minutes = day.sessions.reduce((sum, session) => sum + session.minutes, 0)
  return (
    <div>
      <div className={styles.head}>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={isOpen}
          aria-controls={isOpen ? list : undefined}
          aria-label={words.each(name)}
          onClick={() => setOpen(!isOpen)}
        >
          <ChevronRight className={styles.chevron} size={16} strokeWidth={1.75} aria-hidden />
          <span className={styles.name}>{name}</span>
          <span className={styles.quiet}>
            {words.sessionsOf(day.sessions.length, formatDuration(minutes))}
          </span>
        </button>
        <SegmentedControl
          label={words.ofDay(name)}
          value={choiceOfDay(day, choices)}
          segments={[
            { value: 'done', label: outcomes.done },
            { value: 'missed', label: outcomes.missed },
          ]}
          onChange={(status) => {
            if (status !== 'mixed') onChoose(chooseAll([day], { status }))
          }}
        />
      </div>
      {isOpen ? (
        <ul id={list} className={styles.sessions}>
          {day.sessions.map((session) => (
            <li key={session.id} className={styles.session}>
              <SessionChoice
                session={session}
                choice={choices.get(session.id) ?? { status: 'done' }}
                onChoose={(choice) => onChoose(new Map([[session.id, choice]]))}
              />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

type SessionChoiceProps = {
  readonly session: Session
  readonly choice: GapChoice
  readonly onChoose: (choice: GapChoice) => void
}

function SessionChoice({ session, choice, onChoose }: SessionChoiceProps) {
  const { title, start, minutes, kind } = session
  const presets = partlyPresets(minutes)
  const half = presets[Math.floor(presets.length / 2)] ?? Math.ceil(minutes / 2)
  return (
    <>
      <p className={styles.title}>
        <KindIcon kind={kind} />
        <span className={styles.titleText}>
          <span>{title} </span>
          <span className={styles.quiet}>
            {start} · {formatDuration(minutes)}
          </span>
        </span>
      </p>
      <div className={styles.controls}>
        <SegmentedControl
          label={words.outcomeOf(title, start)}
          value={choice.status}
          segments={(['done', 'partial', 'missed', 'skipped'] as const).map((value) => ({
            value,
            label: outcomes[value],
          }))}
          onChange={(status) =>
            onChoose(status === 'partial' ? { status, minutes: half } : { status })
          }
        />
        {choice.status === 'partial' ? (
          <NumberField
            label={words.minutesOf(title, start)}
            value={choice.minutes ?? half}
            min={0}
            max={minutes}
            step={5}
            unit={logWords.minutesUnit}
            onChange={(next) => onChoose({ status: 'partial', minutes: next })}
          />
        ) : null}
      </div>
    </>
  )
}
