import { useState } from 'react'
import { toClockTime, toMinuteOfDay } from '../../shared/time/clockTime.ts'
import { TextInput } from './Field.tsx'
import { parseTime } from './parseTime.ts'
import styles from './TimeField.module.css'

type TimeFieldProps = {
  /** Its accessible name, where no `Field` label names it. */
  readonly label?: string
  /** `HH:MM`. */
  readonly value: string
  /** Minutes that the arrow keys step. */
  readonly step?: number
  readonly onChange: (value: string) => void
  /** Called when what was typed is no time. The former time holds on. */
  readonly onInvalid?: (invalid: boolean) => void
  /** Called with the time that stands there when Enter is pressed; not with what is no time. */
  readonly onEnter?: (value: string) => void
}

/** A clock time to type (`730`, `7:30`, `7.30`); arrow up and down step it. */
export function TimeField({
  label,
  value,
  step = 15,
  onChange,
  onInvalid,
  onEnter,
}: TimeFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)

  /** Takes what was typed; null where it is no time. */
  function take(): string | null {
    if (typed === null) return value
    const time = parseTime(typed)
    onInvalid?.(time === null)
    if (time === null) return null
    setTyped(null)
    if (time !== value) onChange(time)
    return time
  }

  return (
    <TextInput
      className={styles.time}
      aria-label={label}
      value={typed ?? value}
      inputMode="numeric"
      onChange={(text) => {
        setTyped(text)
        // What stands there may be taken again before the field is left.
        if (parseTime(text) !== null) onInvalid?.(false)
      }}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          const time = take()
          if (time !== null) onEnter?.(time)
        }
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
        event.preventDefault()
        setTyped(null)
        onInvalid?.(false)
        onChange(toClockTime(toMinuteOfDay(value) + (event.key === 'ArrowUp' ? step : -step)))
      }}
    />
  )
}
