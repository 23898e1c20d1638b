import { create } from 'zustand'
import { createDocument, type DocumentSlice } from './document.ts'
import { createNavigation, type NavigationSlice } from './navigation.ts'

/** Everything that the window knows. Derived values are selectors in `selectors.ts`, never stored. */
export type PlannerStore = DocumentSlice & NavigationSlice

/**
 * The window's one store. `useStore(selectPlan)` in components, `useStore.getState().show('today')`
 * in event handlers.
 */
export const useStore = create<PlannerStore>()((...args) => ({
  ...createDocument(...args),
  ...createNavigation(...args),
}))
