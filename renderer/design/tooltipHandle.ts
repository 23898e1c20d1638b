import { Tooltip as Base } from '@base-ui/react/tooltip'
import type { ReactNode } from 'react'

/** A side of what a tooltip explains. */
export type TooltipSide = 'top' | 'right' | 'bottom' | 'left'

/** What a tooltip says, and on which side of what it explains. */
export type TooltipContent = {
  readonly label: ReactNode
  readonly keys: readonly string[]
  readonly side: TooltipSide
}

/** Ties everything that has a tooltip to the one place that shows them. */
export const tooltips = Base.createHandle<TooltipContent>()
