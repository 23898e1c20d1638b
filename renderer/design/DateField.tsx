import { Popover } from '@base-ui/react/popover'
import { Calendar } from 'lucide-react'
import { useState } from 'react'
import { formatDate } from '../../shared/words/dates.ts'
import { cx } from './cx.ts'
import styles from './DateField.module.css'
import { MonthGrid } from './MonthGrid.tsx'

type DateFieldProps = {
  /** Its accessible name; the date is said with it. */
  readonly label: string
  /** `YYYY-MM-DD`. */
  readonly value: string
  /** First and last date that can be chosen, both inclusive. */
  readonly min?: string | undefined
  readonly max?: string | undefined
  readonly invalid?: boolean
  /** Said in the date's place where the value is only where the month opens, and nothing is chosen yet. */
  readonly placeholder?: string
  readonly onChange: (value: string) => void
  readonly className?: string | undefined
}

/** A civil date, written as people say it; opens a month to choose from. */
export function DateField({
  label,
  value,
  min,
  max,
  invalid,
  placeholder,
  onChange,
  className,
}: DateFieldProps) {
  const [open, setOpen] = useState(false)
  return (
    <Popover.Root open={open} onOpenChange={(next) => setOpen(next)}>
      <Popover.Trigger
        className={cx(styles.trigger, className)}
        aria-label={placeholder === undefined ? `${label}: ${formatDate(value)}` : label}
        data-invalid={invalid ? '' : undefined}
      >
        {placeholder === undefined ? (
          <time dateTime={value}>{formatDate(value)}</time>
        ) : (
          <span>{placeholder}</span>
        )}
        <Calendar size={14} strokeWidth={1.75} aria-hidden />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner className={styles.positioner} sideOffset={4} align="start">
          <Popover.Popup className={styles.popup} aria-label={label}>
            <MonthGrid
              value={value}
              min={min}
              max={max}
              onChoose={(date) => {
                setOpen(false)
                onChange(date)
              }}
            />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
