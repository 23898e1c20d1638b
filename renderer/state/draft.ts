import type { StateCreator } from 'zustand'
import type { Draft, DraftStep } from '../../shared/document/draft.ts'
import type { WayOut } from '../../shared/fit/types.ts'
import type { Profile } from '../../shared/model/profile.ts'
import { readWallClock } from '../plan/wallClock.ts'
import { computerZone, now } from './clock.ts'
import type { ChangeFailure, DocumentSlice } from './document.ts'
import { firstProfile } from './firstProfile.ts'
import { selectRoadmap } from './selectors.ts'

/** A way out that was tried, and the answers before it. */
export type Tried = { readonly way: WayOut; readonly from: Profile }

/** Answers that are being given: the welcome journey's, or hours that are being changed later. */
export type DraftEdit = {
  readonly purpose: 'welcome' | 'hours'
  readonly step: DraftStep
  /** The profile that the answers began with. */
  readonly from: Profile
  readonly profile: Profile
  readonly past: readonly Profile[]
  readonly future: readonly Profile[]
  /** Edits with one key in a row count as one step back. */
  readonly lastKey: string | null
  /** Ways out that were tried, the latest last. */
  readonly tried: readonly Tried[]
}

/** The answers being given, with a history of their own. */
export type DraftSlice = {
  readonly draft: DraftEdit | null
  /** Why the answers last given are not saved; null where they are. */
  readonly draftFailure: ChangeFailure | null
  /** Takes up the unfinished journey, or begins one with defaults. */
  beginWelcome(): void
  /** A change of hours that was left unfinished. */
  readonly leftHours: DraftEdit | null
  /** Opens the accepted profile for a change of hours, or the change that was left so long as it fits. */
  beginHours(): void
  /** Leaves a change of hours; what was changed is there when hours are changed again. */
  leaveHours(): void
  /** Puts a profile from a file in place of the answers. */
  takeProfile(profile: Profile): void
  /** Changes the answers. `key` names what is dragged or typed, so that it is one step back. */
  edit(change: (profile: Profile) => Profile, key?: string): void
  /** Changes the answers as a way out says. */
  tryWay(way: WayOut): void
  /** Takes back what a way out changed, and nothing else. */
  leaveWay(tried: Tried): void
  undoEdit(): void
  redoEdit(): void
  goToStep(step: DraftStep): void
  /** Drops answers that are not saved yet: a change that ends the journey is about to be made. */
  forgetUnsaved(): void
  /** Goes on with a change of hours that was left or dropped. */
  takeUpDraft(draft: DraftEdit): void
  /** Leaves the answers. The welcome journey's stay saved. */
  endDraft(): void
}

/** Steps of the journey in their order. */
export const STEPS: readonly DraftStep[] = ['dates', 'scope', 'hours', 'review']

/** The answers that Undo and Redo are about; null where they are about the plan. */
export function selectDraftShown({
  draft,
  mending,
}: {
  readonly draft: DraftEdit | null
  readonly mending: boolean
}): DraftEdit | null {
  return mending ? null : draft
}

const DEPTH = 100

/** Creates the draft slice. */
export const createDraft: StateCreator<DraftSlice & DocumentSlice, [], [], DraftSlice> = (
  set,
  get,
) => {
  const saver = draftSaver(async (draft) => {
    const saved = await get().dispatch({ kind: 'save-draft', draft })
    // Answers that have no valid form yet (no phase chosen) wait for the next change.
    const isOpen = !saved.ok && saved.error.kind === 'bad-request'
    set({ draftFailure: saved.ok || isOpen ? null : saved.error })
  })

  function put(draft: DraftEdit): void {
    set({ draft })
    if (draft.purpose === 'welcome') saver.save(draft)
  }

  function change(next: (draft: DraftEdit) => DraftEdit): void {
    const { draft } = get()
    if (draft !== null) put(next(draft))
  }

  return {
    draft: null,
    draftFailure: null,
    beginWelcome: () => {
      const { document } = get()
      const zone = computerZone()
      const today = readWallClock([{ from: '1970-01-01', zone }], now()).day
      const { step, profile } = document.draft ?? {
        step: STEPS[0] ?? 'dates',
        profile: firstProfile(selectRoadmap(get()), today, zone),
      }
      set({ draft: start('welcome', step, profile) })
    },
    leftHours: null,
    beginHours: () => {
      const { document, draft, leftHours } = get()
      const { profile } = document
      if (profile === null || draft?.purpose === 'hours') return
      const isStill = leftHours?.from === profile
      set({ draft: isStill ? leftHours : start('hours', 'hours', profile), leftHours: null })
    },
    leaveHours: () => {
      const { draft } = get()
      const isChanged = draft !== null && draft.past.length > 0
      set({ draft: null, leftHours: isChanged ? draft : null })
    },
    takeProfile: (profile) => change((draft) => ({ ...recordEdit(draft, null), profile })),
    edit: (next, key) =>
      change((draft) => {
        const profile = next(draft.profile)
        return profile === draft.profile ? draft : { ...recordEdit(draft, key ?? null), profile }
      }),
    tryWay: (way) =>
      change((draft) => ({
        ...recordEdit(draft, null),
        profile: { ...draft.profile, ...way.changes },
        tried: [...draft.tried, { way, from: draft.profile }],
      })),
    leaveWay: (left) =>
      change((draft) => ({
        ...(draft.past.at(-1) === left.from ? stepBack(draft) : withoutWay(draft, left)),
        tried: draft.tried.filter((each) => each !== left),
      })),
    undoEdit: () => change(stepBack),
    redoEdit: () => change(stepForward),
    goToStep: (step) => change((draft) => ({ ...draft, step, lastKey: null })),
    forgetUnsaved: saver.forget,
    takeUpDraft: (draft) => set({ draft, leftHours: null }),
    endDraft: () => set({ draft: null, leftHours: null }),
  }
}

function start(purpose: DraftEdit['purpose'], step: DraftStep, profile: Profile): DraftEdit {
  return {
    purpose,
    step,
    from: profile,
    profile,
    past: [],
    future: [],
    lastKey: null,
    tried: [],
  }
}

/** The way out last tried that is still in force: nothing of what it changed was changed again. */
export function findTried({ tried, profile }: DraftEdit): Tried | undefined {
  return [...tried]
    .reverse()
    .find(({ way }) => fieldsOf(way).every((field) => profile[field] === way.changes[field]))
}

function withoutWay(draft: DraftEdit, { way, from }: Tried): DraftEdit {
  const before = Object.fromEntries(fieldsOf(way).map((field) => [field, from[field]]))
  return { ...recordEdit(draft, null), profile: { ...draft.profile, ...before } }
}

function fieldsOf({ changes }: WayOut): (keyof Profile)[] {
  return Object.keys(changes) as (keyof Profile)[]
}

function recordEdit(draft: DraftEdit, key: string | null): DraftEdit {
  if (key !== null && key === draft.lastKey) return { ...draft, future: [] }
  return {
    ...draft,
    past: [...draft.past, draft.profile].slice(-DEPTH),
    future: [],
    lastKey: key,
  }
}

function stepBack(draft: DraftEdit): DraftEdit {
  const profile = draft.past[draft.past.length - 1]
  if (profile === undefined) return draft
  const future = [...draft.future, draft.profile]
  return { ...draft, profile, past: draft.past.slice(0, -1), future, lastKey: null }
}

function stepForward(draft: DraftEdit): DraftEdit {
  const profile = draft.future[draft.future.length - 1]
  if (profile === undefined) return draft
  const past = [...draft.past, draft.profile]
  return { ...draft, profile, past, future: draft.future.slice(0, -1), lastKey: null }
}

/** Saves the answers as they change: one request at a time, the latest wins. */
function draftSaver(saveNow: (draft: Draft) => Promise<void>): {
  save(draft: DraftEdit): void
  forget(): void
} {
  let waiting: DraftEdit | null = null
  let busy = false
  async function send(): Promise<void> {
    busy = true
    try {
      while (waiting !== null) {
        const { step, profile } = waiting
        waiting = null
        await saveNow({ step, profile })
      }
    } finally {
      busy = false
    }
  }
  return {
    save: (draft) => {
      waiting = draft
      if (!busy) void send()
    },
    forget: () => {
      waiting = null
    },
  }
}
