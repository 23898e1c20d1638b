import { NumberField as Base } from '@base-ui/react/number-field'
import { Minus, Plus } from 'lucide-react'
import { words } from '../words/words.ts'
import styles from './NumberField.module.css'
import { useBounds } from './useBounds.ts'

type NumberFieldProps = {
  /** Its accessible name, where no `Field` label names it. */
  readonly label?: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step?: number
  /** What is counted, behind the figure: `months`. */
  readonly unit?: string
  readonly onChange: (value: number) => void
}

/**
 * A number with buttons; arrows step it, what is out of range comes back into it, and that is said. Where its
 * steps are whole numbers, so is what is typed.
 */
export function NumberField({
  label,
  value,
  min,
  max,
  step = 1,
  unit,
  onChange,
}: NumberFieldProps) {
  const isWhole = Number.isInteger(min) && Number.isInteger(step)
  const { said, judge } = useBounds(min, max)
  return (
    <Base.Root
      className={styles.root}
      value={value}
      min={min}
      max={max}
      step={step}
      onValueChange={(next) => {
        if (next === null) return
        const taken = isWhole ? Math.round(next) : next
        if (taken >= min && taken <= max) onChange(taken)
      }}
    >
      <Base.Group className={styles.group}>
        <Base.Decrement className={styles.step} aria-label={words.common.less}>
          <Minus size={14} strokeWidth={2} aria-hidden />
        </Base.Decrement>
        <Base.Input
          className={styles.input}
          aria-label={label}
          onChange={({ currentTarget }) => judge(currentTarget.value, false)}
          onBlur={({ currentTarget }) => judge(currentTarget.value, true)}
        />
        {unit ? <span className={styles.unit}>{unit}</span> : null}
        <Base.Increment className={styles.step} aria-label={words.common.more}>
          <Plus size={14} strokeWidth={2} aria-hidden />
        </Base.Increment>
      </Base.Group>
      <span className={styles.bounds} role="status">
        {said}
      </span>
    </Base.Root>
  )
}
