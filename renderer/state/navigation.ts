import type { StateCreator } from 'zustand'

/** What the main surface shows once a plan is accepted. */
export type View = 'today' | 'calendar' | 'roadmap' | 'progress' | 'hours'

/** What the details panel explains. */
export type Subject =
  | { readonly kind: 'session'; readonly id: string }
  /** A topic or a project of the roadmap. */
  | { readonly kind: 'item'; readonly id: string }
  | { readonly kind: 'milestone'; readonly id: string }

/** What lies over everything else. */
export type Overlay =
  | 'palette'
  | 'shortcuts'
  | 'settings'
  | 'export'
  | 'start-over'
  /** What became of the sessions of the days gone by. */
  | 'gap'
  | 'away'
  | 'unplanned'
  | 'stop-timer'

/** Where the learner is: view, details, overlay, and the date that the calendar shows. */
export type NavigationSlice = {
  readonly view: View
  /** The view from which the learner came to change hours. */
  readonly beforeHours: Exclude<View, 'hours'>
  readonly subject: Subject | null
  readonly overlay: Overlay | null
  /** The civil date that calendar views bring into sight; null is today. */
  readonly focusDate: string | null
  /** Whether the learner looks at the ways to catch up what was lost. */
  readonly mending: boolean
  /** Shows a view and closes the details. */
  show(view: View): void
  /** Shows the view from which the learner came to change hours. */
  showBeforeHours(): void
  /** Opens the details panel on something; the same thing again closes it. */
  explain(subject: Subject): void
  /** Closes the details panel. */
  stopExplaining(): void
  /** Brings a date into sight, in the calendar unless the view shown has dates of its own. */
  goToDate(date: string | null): void
  open(overlay: Overlay): void
  /** Shows the ways to catch up what was lost. */
  openMend(): void
  closeMend(): void
  closeOverlay(): void
}

/** Creates the navigation slice. */
export const createNavigation: StateCreator<NavigationSlice, [], [], NavigationSlice> = (
  set,
  get,
) => ({
  view: 'calendar',
  beforeHours: 'calendar',
  subject: null,
  overlay: null,
  focusDate: null,
  mending: false,
  show: (view) =>
    set((state) => ({
      view,
      beforeHours: state.view === 'hours' ? state.beforeHours : state.view,
      subject: null,
      mending: false,
    })),
  showBeforeHours: () => get().show(get().beforeHours),
  explain: (subject) =>
    set((state) =>
      state.subject?.kind === subject.kind && state.subject.id === subject.id
        ? { subject: null }
        : { subject },
    ),
  stopExplaining: () => set({ subject: null }),
  goToDate: (focusDate) => set({ focusDate, view: 'calendar', mending: false }),
  open: (overlay) => set({ overlay }),
  openMend: () => set({ mending: true, overlay: null, subject: null }),
  closeMend: () => set({ mending: false }),
  closeOverlay: () => set({ overlay: null }),
})
