import { Tooltip as Base } from '@base-ui/react/tooltip'
import type { ReactNode } from 'react'

/** What a tooltip says, and on which side of what it explains. */
export type TooltipContent = {
  readonly label: ReactNode
  readonly keys: readonly string[]
  readonly side: 'top' | 'right' | 'bottom' | 'left'
}

/** Ties everything that has a tooltip to the one place that shows them. */
export const tooltips = Base.createHandle<TooltipContent>()
