import type { LucideIcon } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { create } from 'zustand'

/** What actions are about, in the order in which palette and cheat sheet list them. */
export const ACTION_GROUPS = ['session', 'log', 'go', 'calendar', 'plan', 'edit', 'app'] as const

export type ActionGroupName = (typeof ACTION_GROUPS)[number]

/** Something that the learner can do here, by palette, by shortcut and usually by a button. */
export type Action = {
  readonly id: string
  readonly label: string
  readonly group: ActionGroupName
  readonly icon?: LucideIcon
  /** A chord in names of `KeyboardEvent.key`, `Mod` for Cmd or Ctrl: `['Mod', 'K']`, `['?']`. */
  readonly keys?: readonly string[]
  readonly disabled?: boolean
  /** Why it cannot be done now: said where its keys are pressed while it is disabled. */
  readonly refusal?: string | undefined
  readonly run: () => void
}

type Registry = { readonly offers: ReadonlyMap<symbol, readonly Action[]> }

const useRegistry = create<Registry>()(() => ({ offers: new Map() }))

function put(owner: symbol, actions: readonly Action[] | null): void {
  useRegistry.setState(({ offers }) => {
    const next = new Map(offers)
    if (actions === null) next.delete(owner)
    else next.set(owner, actions)
    return { offers: next }
  })
}

/**
 * Offers actions while the calling component is shown: the palette lists them, the cheat sheet
 * explains their keys and the frame runs them on their keys. `actions` may be made anew each time.
 */
export function useActions(actions: readonly Action[]): void {
  const owner = useRef(Symbol('actions'))
  const latest = useRef(actions)
  latest.current = actions
  const shape = actions
    .map((a) => `${a.id}\u0001${a.label}\u0001${a.disabled ?? false}\u0001${a.refusal ?? ''}`)
    .join()
  useEffect(() => {
    const own = owner.current
    const byId = (id: string) => latest.current.find((action) => action.id === id)
    // `shape` stands for everything that is shown; `run` is looked up when it is needed.
    put(
      own,
      shape === ''
        ? []
        : latest.current.map((action) => ({ ...action, run: () => byId(action.id)?.run() })),
    )
  }, [shape])
  useEffect(() => () => put(owner.current, null), [])
}

/** Every action offered at the moment; each component keeps its place while it is shown. */
export function useOfferedActions(): readonly Action[] {
  const offers = useRegistry((state) => state.offers)
  return [...offers.values()].flat()
}
