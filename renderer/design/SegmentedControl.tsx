import { Toggle } from '@base-ui/react/toggle'
import { ToggleGroup } from '@base-ui/react/toggle-group'
import type { LucideIcon } from 'lucide-react'
import { cx } from './cx.ts'
import styles from './SegmentedControl.module.css'

/** One segment. */
export type Segment<Value extends string> = {
  readonly value: Value
  readonly label: string
  readonly icon?: LucideIcon
}

type SegmentedControlProps<Value extends string> = {
  /** Its accessible name. */
  readonly label: string
  readonly value: Value
  readonly segments: readonly Segment<Value>[]
  readonly onChange: (value: Value) => void
  readonly className?: string | undefined
}

/** A choice of one among two to five that are all visible; arrows move between them. */
export function SegmentedControl<Value extends string>({
  label,
  value,
  segments,
  onChange,
  className,
}: SegmentedControlProps<Value>) {
  return (
    <ToggleGroup
      aria-label={label}
      className={cx(styles.group, className)}
      value={[value]}
      onValueChange={(next: Value[]) => {
        const chosen = next[0]
        if (chosen !== undefined) onChange(chosen)
      }}
    >
      {segments.map(({ value: own, label: text, icon: Icon }) => (
        <Toggle key={own} value={own} className={styles.segment}>
          {Icon ? <Icon size={14} strokeWidth={1.75} aria-hidden /> : null}
          {text}
        </Toggle>
      ))}
    </ToggleGroup>
  )
}
