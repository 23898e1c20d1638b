import { Menu as Base } from '@base-ui/react/menu'
import { Check, type LucideIcon } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { Kbd } from './Kbd.tsx'
import styles from './Menu.module.css'

type MenuProps = {
  /** The button that opens it. */
  readonly trigger: ReactElement
  readonly side?: 'top' | 'right' | 'bottom' | 'left'
  readonly align?: 'start' | 'center' | 'end'
  readonly children: ReactNode
}

/** A menu of actions under a button; arrows, letters, Enter and Esc work as expected. */
export function Menu({ trigger, side = 'bottom', align = 'start', children }: MenuProps) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner
          side={side}
          align={align}
          sideOffset={4}
          collisionPadding={8}
          className={styles.positioner}
        >
          <Base.Popup className={styles.popup}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

type MenuItemProps = {
  readonly icon?: LucideIcon
  readonly keys?: readonly string[]
  readonly danger?: boolean
  readonly disabled?: boolean
  readonly onSelect: () => void
  readonly children: ReactNode
}

/** One action of a menu. */
export function MenuItem({
  icon: Icon,
  keys,
  danger,
  disabled,
  onSelect,
  children,
}: MenuItemProps) {
  return (
    <Base.Item
      className={styles.item}
      disabled={disabled ?? false}
      onClick={onSelect}
      data-danger={danger ? '' : undefined}
    >
      <span className={styles.mark}>
        {Icon ? <Icon size={16} strokeWidth={1.75} aria-hidden /> : null}
      </span>
      <span className={styles.text}>{children}</span>
      {keys ? <Kbd keys={keys} /> : null}
    </Base.Item>
  )
}

type MenuChoiceProps<Value extends string> = {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
}

/** A group of a menu of which one option holds. */
export function MenuChoice<Value extends string>({
  label,
  value,
  options,
  onChange,
}: MenuChoiceProps<Value>) {
  return (
    <Base.Group>
      <Base.GroupLabel className={styles.label}>{label}</Base.GroupLabel>
      <Base.RadioGroup value={value} onValueChange={(next: Value) => onChange(next)}>
        {options.map((option) => (
          <Base.RadioItem key={option.value} value={option.value} className={styles.item}>
            <span className={styles.mark}>
              <Base.RadioItemIndicator>
                <Check size={16} strokeWidth={2} aria-hidden />
              </Base.RadioItemIndicator>
            </span>
            <span className={styles.text}>{option.label}</span>
          </Base.RadioItem>
        ))}
      </Base.RadioGroup>
    </Base.Group>
  )
}

/** A hairline between groups of a menu. */
export function MenuSeparator() {
  return <Base.Separator className={styles.separator} />
}
