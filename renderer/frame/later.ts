import { type ComponentType, lazy } from 'react'

/** A part of the window that need not be there from the start. */
export type Part<Props> = {
  /** Draws the part: waits for it inside a `Suspense` at first, and is the part itself once it is there. */
  content: ComponentType<Props>
}

const fetches: (() => Promise<unknown>)[] = []

/** A part that is loaded when it is first shown, or by `fetchParts` before. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): Part<Props> {
  const fetch = async () => {
    part.content = await load()
    return { default: part.content }
  }
  const part: Part<Props> = { content: lazy(fetch) }
  fetches.push(fetch)
  return part
}

/** Loads every part that is not there yet. One that cannot be loaded says so when it is shown. */
export async function fetchParts(): Promise<void> {
  await Promise.allSettled(fetches.map((fetch) => fetch()))
}
