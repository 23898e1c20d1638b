import { Select as Base } from '@base-ui/react/select'
import { Check, ChevronsUpDown } from 'lucide-react'
import { cx } from './cx.ts'
import styles from './Select.module.css'

/** One option of a list; `hint` stands behind it in a quieter voice. */
export type Option<Value extends string> = {
  readonly value: Value
  readonly label: string
  readonly hint?: string
}

type SelectProps<Value extends string> = {
  /** Its accessible name, where no `Field` label names it. */
  readonly label?: string
  readonly value: Value
  readonly options: readonly Option<Value>[]
  readonly onChange: (value: Value) => void
  readonly disabled?: boolean
  readonly className?: string | undefined
}

/** A choice of one among a few. For a long list use `Combobox`. */
export function Select<Value extends string>({
  label,
  value,
  options,
  onChange,
  disabled,
  className,
}: SelectProps<Value>) {
  return (
    <Base.Root
      value={value}
      items={options}
      disabled={disabled ?? false}
      onValueChange={(next) => {
        if (next !== null) onChange(next)
      }}
    >
      <Base.Trigger className={cx(styles.trigger, className)} aria-label={label}>
        <Base.Value className={styles.value} />
        <Base.Icon className={styles.icon}>
          <ChevronsUpDown size={14} strokeWidth={1.75} aria-hidden />
        </Base.Icon>
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner
          className={styles.positioner}
          sideOffset={4}
          alignItemWithTrigger={false}
          collisionPadding={8}
        >
          <Base.Popup className={styles.popup}>
            <Base.List>
              {options.map((option) => (
                <Base.Item key={option.value} value={option.value} className={styles.item}>
                  <span className={styles.mark}>
                    <Base.ItemIndicator>
                      <Check size={16} strokeWidth={2} aria-hidden />
                    </Base.ItemIndicator>
                  </span>
                  <Base.ItemText className={styles.text}>{option.label}</Base.ItemText>
                  {option.hint ? <span className={styles.hint}>{option.hint}</span> : null}
                </Base.Item>
              ))}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
