import { Popover as Base } from '@base-ui/react/popover'
import type { ReactElement, ReactNode } from 'react'
import styles from './Popover.module.css'

type PopoverProps = {
  /** The button that opens it. Leave it out together with a given `anchor`. */
  readonly trigger?: ReactElement
  /** An element to stand beside when nothing of its own opens it. A click on it is its own matter. */
  readonly anchor?: Element | null
  readonly open?: boolean
  readonly onOpenChange?: (open: boolean) => void
  readonly title?: string
  readonly side?: 'top' | 'right' | 'bottom' | 'left'
  readonly align?: 'start' | 'center' | 'end'
  readonly children: ReactNode
}

/** A small surface beside what it belongs to. Esc and a click elsewhere close it. */
export function Popover({
  trigger,
  anchor,
  open,
  onOpenChange,
  title,
  side = 'bottom',
  align = 'start',
  children,
}: PopoverProps) {
  return (
    <Base.Root
      {...(open === undefined ? {} : { open })}
      {...(onOpenChange
        ? {
            onOpenChange: (next: boolean, details: Base.Root.ChangeEventDetails) => {
              if (isPressOn(anchor, details)) details.cancel()
              else onOpenChange(next)
            },
          }
        : {})}
    >
      {trigger ? <Base.Trigger render={trigger} /> : null}
      <Base.Portal>
        <Base.Positioner
          {...(anchor ? { anchor } : {})}
          side={side}
          align={align}
          sideOffset={8}
          collisionPadding={12}
          className={styles.positioner}
        >
          <Base.Popup className={styles.popup}>
            {title ? <Base.Title className={styles.title}>{title}</Base.Title> : null}
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

function isPressOn(
  anchor: Element | null | undefined,
  { reason, event }: Base.Root.ChangeEventDetails,
): boolean {
  const isPress = reason === 'outside-press' && event.target instanceof Node
  return isPress && anchor?.contains(event.target) === true
}
