import { type ComponentType, useState } from 'react'
import type { Part } from './later.ts'

type ShowPartProps<Props> = {
  /** Another part needs another `key`. */
  readonly part: Part<Props>
  readonly props: Props
}

/**
 * Draws a part of the window. One that is there already is drawn at once: React holds back for a moment
 * whatever suspends, even on what has arrived by then.
 */
export function ShowPart<Props extends object>({ part, props }: ShowPartProps<Props>) {
  const [Content] = useState<ComponentType<Props>>(() => part.content)
  return <Content {...props} />
}
