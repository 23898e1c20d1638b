import { Tooltip as Base } from '@base-ui/react/tooltip'
import type { ReactElement, ReactNode } from 'react'
import { type TooltipSide, tooltips } from './tooltipHandle.ts'

/** Lets neighbouring tooltips follow each other without a delay; once around the app. */
export function TooltipProvider({ children }: { readonly children: ReactNode }) {
  return <Base.Provider delay={500}>{children}</Base.Provider>
}

type TooltipProps = {
  readonly label: ReactNode
  /** Keys of a shortcut: `['Mod', 'K']`. */
  readonly keys?: readonly string[]
  readonly side?: TooltipSide
  /** The element that it explains; it must carry its own accessible name. */
  readonly children: ReactElement
}

/** A few words on hover and on focus, shown by `Tooltips`. Never the only place where something is said. */
export function Tooltip({ label, keys = [], side = 'bottom', children }: TooltipProps) {
  return <Base.Trigger handle={tooltips} payload={{ label, keys, side }} render={children} />
}
