import { Checkbox as Base } from '@base-ui/react/checkbox'
import { Check, Minus } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import styles from './Checkbox.module.css'
import { cx } from './cx.ts'

type CheckboxProps = {
  readonly checked: boolean
  /** Some but not all of what it stands for. */
  readonly indeterminate?: boolean
  readonly disabled?: boolean
  readonly onChange: (checked: boolean) => void
  /** Words behind the box; a click on them counts. */
  readonly children: ReactNode
  /** Its accessible name, where the words are more than a name. */
  readonly label?: string
  readonly className?: string | undefined
}

/** A yes or no that is part of a list or form. */
export function Checkbox({
  checked,
  indeterminate,
  disabled,
  onChange,
  children,
  label,
  className,
}: CheckboxProps) {
  const id = useId()
  return (
    <div className={cx(styles.row, disabled && styles.disabled, className)}>
      <Base.Root
        id={id}
        className={styles.box}
        checked={checked}
        indeterminate={indeterminate ?? false}
        disabled={disabled ?? false}
        onCheckedChange={(next) => onChange(next)}
        aria-label={label}
      >
        <Base.Indicator className={styles.indicator} keepMounted>
          {indeterminate ? (
            <Minus size={12} strokeWidth={3} aria-hidden />
          ) : (
            <Check size={12} strokeWidth={3} aria-hidden />
          )}
        </Base.Indicator>
      </Base.Root>
      <label htmlFor={id} className={styles.words}>
        {children}
      </label>
    </div>
  )
}
