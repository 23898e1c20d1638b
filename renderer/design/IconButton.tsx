import { Button as BaseButton } from '@base-ui/react/button'
import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import { cx } from './cx.ts'
import styles from './IconButton.module.css'
import { Tooltip } from './Tooltip.tsx'
import type { TooltipSide } from './tooltipHandle.ts'

type IconButtonProps = Omit<ComponentProps<'button'>, 'children'> & {
  /** Its name, for the tooltip and for assistive technology. */
  readonly label: string
  readonly icon: LucideIcon
  /** Keys of its shortcut, shown in the tooltip: `['Mod', 'K']`. */
  readonly keys?: readonly string[]
  readonly size?: 'small' | 'medium'
  /** Where its tooltip stands: not over what is used next. */
  readonly side?: TooltipSide
}

/** A button that shows an icon alone; its name appears as a tooltip. */
export function IconButton({
  label,
  icon: Icon,
  keys,
  size = 'medium',
  side,
  className,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip label={label} {...(keys ? { keys } : {})} {...(side ? { side } : {})}>
      <BaseButton
        aria-label={label}
        className={cx(styles.button, styles[size], className)}
        focusableWhenDisabled
        {...rest}
      >
        <Icon size={size === 'small' ? 14 : 16} strokeWidth={1.75} aria-hidden />
      </BaseButton>
    </Tooltip>
  )
}
