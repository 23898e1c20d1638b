import { Button as BaseButton } from '@base-ui/react/button'
import type { LucideIcon } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import styles from './Button.module.css'
import { cx } from './cx.ts'

/**
 * `primary`: the one thing to do here. `plain`: any other action. `quiet`: no border until touched.
 * `danger`: takes something away.
 */
export type ButtonVariant = 'primary' | 'plain' | 'quiet' | 'danger'

type ButtonProps = ComponentProps<'button'> & {
  readonly variant?: ButtonVariant
  readonly size?: 'small' | 'medium' | 'large'
  readonly icon?: LucideIcon
  /** Shown at the end, for a shortcut or an arrow. */
  readonly trailing?: ReactNode
  /** The edge of its line that the words of a quiet button stand on; else its box does, which is not seen. */
  readonly edge?: 'start' | 'end'
}

/** A button with words. For an icon alone use `IconButton`, which demands a name. */
export function Button({
  variant = 'plain',
  size = 'medium',
  icon: Icon,
  trailing,
  edge,
  className,
  children,
  ...rest
}: ButtonProps) {
  return (
    <BaseButton
      className={cx(styles.button, styles[variant], styles[size], edge && styles[edge], className)}
      focusableWhenDisabled
      {...rest}
    >
      {Icon ? <Icon size={16} strokeWidth={1.75} aria-hidden /> : null}
      {children}
      {trailing}
    </BaseButton>
  )
}
