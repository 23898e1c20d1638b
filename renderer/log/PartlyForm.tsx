import { useEffect, useRef, useState } from 'react'
import type { Session } from '../../shared/model/plan.ts'
import { Button } from '../design/Button.tsx'
import { NumberField } from '../design/NumberField.tsx'
import { commonWords } from '../words/common.ts'
import { logWords } from '../words/log.ts'
import styles from './LogSection.module.css'
import { logSession } from './logCommands.ts'
import { partlyPresets, stopAskingPartly } from './partly.ts'

/** How much of a session was done: a preset in one click, or minutes. It takes the focus. */
export function PartlyForm({ session }: { readonly session: Session }) {
  const presets = partlyPresets(session.minutes)
  const known = session.status === 'partial' ? session.actualMinutes : undefined
  const half = presets[Math.floor(presets.length / 2)] ?? Math.ceil(session.minutes / 2)
  const [minutes, setMinutes] = useState(known ?? half)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    // After the panel has taken the focus for itself, where it opens with the question.
    queueMicrotask(() => form.current?.querySelector('input')?.focus())
    return stopAskingPartly
  }, [])
  const note = (chosen: number) => {
    stopAskingPartly()
    void logSession(session, { status: 'partial', minutes: chosen })
  }
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={logWords.minutes}
      onSubmit={(event) => {
        event.preventDefault()
        note(minutes)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        stopAskingPartly()
      }}
    >
      <fieldset className={styles.line} aria-label={logWords.presets}>
        {presets.map((preset) => (
          <Button key={preset} size="small" type="button" onClick={() => note(preset)}>
            {logWords.presetOf(preset)}
          </Button>
        ))}
      </fieldset>
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
        <Button variant="primary" type="submit">
          {logWords.note}
        </Button>
        <Button variant="quiet" type="button" onClick={stopAskingPartly}>
          {commonWords.cancel}
        </Button>
      </div>
    </form>
  )
}
