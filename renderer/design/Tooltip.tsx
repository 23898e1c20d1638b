import { Tooltip as Base } from '@base-ui/react/tooltip'
import { type ReactElement, type ReactNode, useState } from 'react'
import { Kbd } from './Kbd.tsx'
import styles from './Tooltip.module.css'

/** Lets neighbouring tooltips follow each other without a delay; once around the app. */
export function TooltipProvider({ children }: { readonly children: ReactNode }) {
  return <Base.Provider delay={500}>{children}</Base.Provider>
}

type TooltipProps = {
  readonly label: ReactNode
  /** Keys of a shortcut: `['Mod', 'K']`. */
  readonly keys?: readonly string[]
  readonly side?: 'top' | 'right' | 'bottom' | 'left'
  /** The element that it explains; it must carry its own accessible name. */
  readonly children: ReactElement
}

/** A few words on hover and on focus. Never the only place where something is said. */
export function Tooltip({ label, keys, side = 'bottom', children }: TooltipProps) {
  const [open, setOpen] = useState(false)
  return (
    <Base.Root
      open={open}
      onOpenChange={(next, details) => {
        setOpen(next)
        if (details.reason !== 'escape-key') return
        // Esc closes it, and does besides what it does without it.
        details.cancel()
        details.allowPropagation()
      }}
    >
      <Base.Trigger render={children} />
      <Base.Portal>
        <Base.Positioner side={side} sideOffset={6} className={styles.positioner}>
          <Base.Popup className={styles.popup}>
            {label}
            {keys ? <Kbd keys={keys} tone="on-strong" /> : null}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
