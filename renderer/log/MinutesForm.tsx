import { useEffect, useRef, useState } from 'react'
import type { Session } from '../../shared/model/plan.ts'
import { formatDuration } from '../../shared/words/durations.ts'
import { Button } from '../design/Button.tsx'
import { NumberField } from '../design/NumberField.tsx'
import { commonWords } from '../words/common.ts'
import { logWords } from '../words/log.ts'
import { partlyPresets, stopAsking } from './askMinutes.ts'
import styles from './LogSection.module.css'
import { noteSession } from './logCommands.ts'

type MinutesFormProps = {
  readonly session: Session
  /** What the minutes make of the session. */
  readonly status: 'done' | 'partial'
}

/**
 * How many minutes went into a session: for a part of it a preset in one click. As many minutes as it has
 * are no part of it: they are noted as done. It takes the focus.
 */
export function MinutesForm({ session, status }: MinutesFormProps) {
  const presets = status === 'partial' ? partlyPresets(session.minutes) : []
  const half = presets[Math.floor(presets.length / 2)] ?? Math.ceil(session.minutes / 2)
  const usual = status === 'done' ? session.minutes : half
  const known = session.status === status ? session.actualMinutes : undefined
  const [minutes, setMinutes] = useState(known ?? usual)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    // After the panel has taken the focus for itself, where it opens with the question.
    queueMicrotask(() => form.current?.querySelector('input')?.select())
    return stopAsking
  }, [])
  const isAllOfIt = status === 'partial' && minutes >= session.minutes
  const note = (chosen: number) => {
    stopAsking()
    const isWhole = chosen >= session.minutes
    void noteSession(session, { status: isWhole ? 'done' : status, minutes: chosen })
  }
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={logWords.minutes}
      onKeyDown={(event) => {
        const isTyped = event.key === 'Enter' && event.target instanceof HTMLInputElement
        if (!isTyped && event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        if (isTyped) note(minutes)
        else stopAsking()
      }}
    >
      {presets.length === 0 ? null : (
        <fieldset className={styles.line} aria-label={logWords.presets}>
          {presets.map((preset) => (
            <Button key={preset} size="small" onClick={() => note(preset)}>
              {logWords.presetOf(preset)}
            </Button>
          ))}
        </fieldset>
      )}
      <div className={styles.line}>
        <NumberField
          label={logWords.minutes}
          value={minutes}
          min={0}
          max={1440}
          step={5}
          unit={logWords.minutesUnit}
          onChange={setMinutes}
        />
        <span className={styles.buttons}>
          <Button variant="primary" onClick={() => note(minutes)}>
            {isAllOfIt ? logWords.actions.done : logWords.note}
          </Button>
          <Button variant="quiet" onClick={stopAsking}>
            {commonWords.cancel}
          </Button>
        </span>
      </div>
      <p role="status" className={isAllOfIt ? styles.quiet : 'visually-hidden'}>
        {isAllOfIt ? logWords.allOfIt(formatDuration(session.minutes)) : ''}
      </p>
    </form>
  )
}
