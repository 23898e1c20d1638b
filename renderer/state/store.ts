import { create } from 'zustand'
import { createDocument, type DocumentSlice } from './document.ts'
import { createDraft, type DraftSlice } from './draft.ts'
import { createNavigation, type NavigationSlice } from './navigation.ts'
import { createPreview, type PreviewSlice } from './preview.ts'

/** Everything that the window knows. Derived values are selectors in `selectors.ts`, never stored. */
export type PlannerStore = DocumentSlice & NavigationSlice & DraftSlice & PreviewSlice

/**
 * The window's one store. `useStore(selectPlan)` in components, `useStore.getState().show('today')`
 * in event handlers.
 */
export const useStore = create<PlannerStore>()((...args) => ({
  ...createDocument(...args),
  ...createNavigation(...args),
  ...createDraft(...args),
  ...createPreview(...args),
}))
