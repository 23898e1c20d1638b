import { Toggle } from '@base-ui/react/toggle'
import { ToggleGroup } from '@base-ui/react/toggle-group'
import styles from './ToggleRow.module.css'

type ToggleRowProps<Value extends string> = {
  /** Its accessible name. */
  readonly label: string
  readonly value: readonly Value[]
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: readonly Value[]) => void
}

/** Several of a few, side by side: days of the week. */
export function ToggleRow<Value extends string>({
  label,
  value,
  options,
  onChange,
}: ToggleRowProps<Value>) {
  return (
    <ToggleGroup
      aria-label={label}
      className={styles.row}
      multiple
      value={[...value]}
      onValueChange={(next: Value[]) => onChange(next)}
    >
      {options.map((option) => (
        <Toggle key={option.value} value={option.value} className={styles.toggle}>
          {option.label}
        </Toggle>
      ))}
    </ToggleGroup>
  )
}
