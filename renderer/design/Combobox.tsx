import { Combobox as Base } from '@base-ui/react/combobox'
import { Check, ChevronsUpDown } from 'lucide-react'
import { useState } from 'react'
import styles from './Combobox.module.css'
import type { Option } from './Select.tsx'

type ComboboxProps<Value extends string> = {
  /** Its accessible name, where no `Field` label names it. */
  readonly label?: string
  readonly value: Value
  readonly options: readonly Option<Value>[]
  readonly onChange: (value: Value) => void
  /** Said when nothing matches what was typed. */
  readonly nothingFound: string
  readonly placeholder?: string
  /** At most so many options are shown at a time. */
  readonly limit?: number
}

/**
 * A choice of one among many: type to narrow the list, of which Enter takes the first. What is typed
 * and not taken gives way to what is chosen, as does an empty field.
 */
export function Combobox<Value extends string>({
  label,
  value,
  options,
  onChange,
  nothingFound,
  placeholder,
  limit = 40,
}: ComboboxProps<Value>) {
  /** What stands in the field instead of what is chosen, while somebody types. */
  const [typed, setTyped] = useState<string | null>(null)
  const chosen = options.find((option) => option.value === value) ?? null
  return (
    <Base.Root
      items={options}
      value={chosen}
      limit={limit}
      itemToStringLabel={(option: Option<Value>) => option.label}
      isItemEqualToValue={(a: Option<Value>, b: Option<Value>) => a.value === b.value}
      autoHighlight
      inputValue={typed ?? chosen?.label ?? ''}
      onInputValueChange={(next, { reason }) => setTyped(reason === 'input-change' ? next : null)}
      onValueChange={(next: Option<Value> | null, details) => {
        if (next) onChange(next.value)
        // One is always chosen: Esc empties nothing, and is for what lies around the field.
        else if (details.reason === 'escape-key') details.allowPropagation()
      }}
    >
      <div className={styles.box}>
        <Base.Input
          className={styles.input}
          aria-label={label}
          placeholder={placeholder}
          onFocus={(event) => {
            // What is typed next takes the place of what is chosen now.
            const input = event.currentTarget
            const { value: before } = input
            requestAnimationFrame(() => {
              if (input.value === before) input.select()
            })
          }}
          onBlur={() => {
            // With anything else in it the list is open, and closing that brings back what is chosen.
            if (typed?.trim() === '') setTyped(null)
          }}
          onMouseUp={(event) => {
            const { selectionStart, selectionEnd, value: text } = event.currentTarget
            const marked = (selectionEnd ?? 0) - (selectionStart ?? 0)
            // Once more where it has the focus already, but never over a part that was marked by hand.
            if (typed !== null || (marked > 0 && marked < text.length)) return
            event.preventDefault()
            event.currentTarget.select()
          }}
        />
        <Base.Trigger className={styles.trigger} aria-hidden tabIndex={-1}>
          <ChevronsUpDown size={14} strokeWidth={1.75} aria-hidden />
        </Base.Trigger>
      </div>
      <Base.Portal>
        <Base.Positioner className={styles.positioner} sideOffset={4} collisionPadding={8}>
          <Base.Popup className={styles.popup}>
            <Base.Empty className={styles.empty}>{nothingFound}</Base.Empty>
            <Base.List>
              {(option: Option<Value>) => (
                <Base.Item key={option.value} value={option} className={styles.item}>
                  <span className={styles.mark}>
                    <Base.ItemIndicator>
                      <Check size={16} strokeWidth={2} aria-hidden />
                    </Base.ItemIndicator>
                  </span>
                  <span className={styles.text}>{option.label}</span>
                  {option.hint ? <span className={styles.hint}>{option.hint}</span> : null}
                </Base.Item>
              )}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
