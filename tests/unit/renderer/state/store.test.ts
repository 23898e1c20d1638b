import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { goBack } from '../../../../renderer/frame/goBack.ts'
import { useStore } from '../../../../renderer/state/store.ts'
import { applyCommand } from '../../../../shared/document/applyCommand.ts'
import type { Command } from '../../../../shared/document/command.ts'
import type { PlannerDocument } from '../../../../shared/document/document.ts'
import { emptyDocument } from '../../../../shared/document/emptyDocument.ts'
import { requestSchemas } from '../../../../shared/ipc/channels.ts'
import type { LoadedState, SerializedChange } from '../../../../shared/ipc/state.ts'
import { aPlan } from '../../../builders/plan.ts'
import { aProfile } from '../../../builders/profile.ts'
import { aRoadmap } from '../../../builders/roadmap.ts'

const store = useStore.getState
const initial = store()

/** Stands where the main process stands: it applies commands and counts revisions. */
function standIn(document: PlannerDocument = emptyDocument) {
  let state: LoadedState = {
    document,
    revision: 1,
    history: { undo: null, redo: null },
    readOnly: false,
    notices: [],
  }
  const saved: Command[] = []
  const counts = { refused: 0 }
  return {
    saved,
    counts,
    bridge: {
      load: async () => ({ ok: true as const, value: JSON.stringify(state) }),
      dispatch: async (command: Command) => {
        if (!requestSchemas.dispatch.safeParse(command).success) {
          counts.refused += 1
          return { ok: false as const, error: { kind: 'bad-request' as const, path: '' } }
        }
        const applied = applyCommand(state.document, command)
        if (!applied.ok) return applied
        saved.push(command)
        const { document: next } = applied.value
        const patches = JSON.stringify(applied.value.patches)
        state = { ...state, document: next, revision: state.revision + 1 }
        const change: SerializedChange = {
          revision: state.revision,
          patches,
          history: state.history,
        }
        return { ok: true as const, value: change }
      },
    },
  }
}

function start(main: ReturnType<typeof standIn>): Promise<void> {
  vi.stubGlobal('window', { planner: main.bridge })
  return store().load()
}

beforeEach(() => useStore.setState(initial, true))
afterEach(() => vi.unstubAllGlobals())

describe('the document', () => {
  it('follows the patches of each change', async () => {
    const main = standIn()
    await start(main)
    await store().dispatch({ kind: 'change-settings', settings: { theme: 'dark' } })
    expect(store().document).toEqual({
      ...emptyDocument,
      settings: { ...emptyDocument.settings, theme: 'dark' },
    })
    expect(store().revision).toBe(2)
  })

  it('is loaded anew where a change in between was missed', async () => {
    const main = standIn()
    await start(main)
    await main.bridge.dispatch({ kind: 'change-settings', settings: { alarmMinutes: 5 } })
    await store().dispatch({ kind: 'change-settings', settings: { theme: 'dark' } })
    expect(store().document.settings).toMatchObject({ theme: 'dark', alarmMinutes: 5 })
    expect(store().revision).toBe(3)
  })

  it('stays as it is when a change is refused', async () => {
    const roadmap = { id: 'mine', version: '1' }
    const main = standIn({
      ...emptyDocument,
      roadmap: aRoadmap({ id: 'other' }),
    })
    await start(main)
    const before = store().document
    const plan = aPlan({ roadmap })
    const result = await store().dispatch({ kind: 'accept-plan', profile: aProfile(), plan })
    expect(result).toMatchObject({ ok: false, error: { kind: 'other-roadmap' } })
    expect(store().document).toBe(before)
  })
})

describe('the answers', () => {
  const months = (horizonMonths: number) => () => aProfile({ horizonMonths })

  it('begin with defaults, or where they were left', async () => {
    await start(standIn())
    store().beginWelcome()
    expect(store().draft).toMatchObject({ step: 'dates', profile: { horizonMonths: 24 } })

    await start(
      standIn({
        ...emptyDocument,
        draft: { step: 'hours', profile: aProfile({ horizonMonths: 9 }) },
      }),
    )
    store().beginWelcome()
    expect(store().draft).toMatchObject({ step: 'hours', profile: { horizonMonths: 9 } })
  })

  it('go back and forth step by step, and what is typed in one field is one step', async () => {
    const main = standIn()
    await start(main)
    store().beginWelcome()
    store().edit(months(20), 'horizon')
    store().edit(months(21), 'horizon')
    store().edit(months(22))
    const shown = () => store().draft?.profile.horizonMonths
    store().undoEdit()
    expect(shown()).toBe(21)
    store().undoEdit()
    expect(shown()).toBe(24)
    store().undoEdit()
    expect(shown()).toBe(24)
    store().redoEdit()
    store().redoEdit()
    expect(shown()).toBe(22)
    store().undoEdit()
    store().edit(months(30))
    store().redoEdit()
    expect(shown()).toBe(30)
    await vi.waitFor(() => expect(main.saved).not.toEqual([]))
  })

  it('are saved as they change, the latest ones last, and wait where they have no valid form', async () => {
    const main = standIn()
    await start(main)
    store().beginWelcome()
    store().edit(months(20))
    store().edit(months(21))
    store().edit(months(22))
    store().edit((profile) => ({ ...profile, scope: { ...profile.scope, phases: [] } }))
    await vi.waitFor(() => expect(main.counts.refused).toBe(1))
    expect(store().draftFailure).toBeNull()
    store().edit((profile) => ({ ...profile, scope: { ...profile.scope, phases: ['p1'] } }))
    store().edit(months(23))
    await vi.waitFor(() =>
      expect(main.saved.at(-1)).toMatchObject({ draft: { profile: { horizonMonths: 23 } } }),
    )
    expect(main.saved.length).toBeLessThan(6)
    expect(main.saved.every(({ kind }) => kind === 'save-draft')).toBe(true)
    await vi.waitFor(() => expect(store().document.draft?.profile.horizonMonths).toBe(23))
    expect(store().revision).toBe(1 + main.saved.length)
  })

  it('that cannot be saved say why, until they are', async () => {
    const main = standIn()
    await start(main)
    const { dispatch } = main.bridge
    main.bridge.dispatch = async () => ({ ok: false, error: { kind: 'disk-full' } }) as never
    store().beginWelcome()
    store().edit(months(20))
    await vi.waitFor(() => expect(store().draftFailure).toEqual({ kind: 'disk-full' }))
    expect(store().draft?.profile.horizonMonths).toBe(20)
    main.bridge.dispatch = dispatch
    store().edit(months(21))
    await vi.waitFor(() => expect(store().draftFailure).toBeNull())
    expect(main.saved.at(-1)).toMatchObject({ draft: { profile: { horizonMonths: 21 } } })
  })

  it('of a change of hours are not saved', async () => {
    const main = standIn({ ...emptyDocument, profile: aProfile(), plan: aPlan() })
    await start(main)
    store().beginHours()
    store().edit(months(20))
    expect(store().draft).toMatchObject({ purpose: 'hours', profile: { horizonMonths: 20 } })
    expect(main.saved).toEqual([])
  })
})

describe('a change of hours that was left', () => {
  const leaveMonths = async () => {
    await start(standIn({ ...emptyDocument, profile: aProfile(), plan: aPlan() }))
    store().beginHours()
    store().edit((profile) => ({ ...profile, horizonMonths: 20 }))
  }

  it('is there when hours are changed again, with its steps back', async () => {
    await leaveMonths()
    store().leaveHours()
    expect(store().draft).toBeNull()
    store().beginHours()
    expect(store()).toMatchObject({ draft: { profile: { horizonMonths: 20 } }, leftHours: null })
    store().undoEdit()
    expect(store().draft?.profile).toEqual(aProfile())
  })

  it('is gone where other hours were accepted before it was left', async () => {
    await leaveMonths()
    const profile = aProfile({ horizonMonths: 30 })
    const plan = aPlan({ profile })
    await store().dispatch({ kind: 'change-plan', because: 'repair', profile, plan })
    store().leaveHours()
    store().beginHours()
    expect(store().draft).toMatchObject({ profile: { horizonMonths: 30 }, past: [] })
  })
})

describe('goBack', () => {
  it('closes the details first, then leaves the view, and stops at the calendar', async () => {
    await start(standIn({ ...emptyDocument, profile: aProfile(), plan: aPlan() }))
    store().show('roadmap')
    store().explain({ kind: 'item', id: 'p1-python' })
    expect(goBack(store())).toBe(true)
    expect(store()).toMatchObject({ subject: null, view: 'roadmap' })
    expect(goBack(store())).toBe(true)
    expect(store().view).toBe('calendar')
    expect(goBack(store())).toBe(false)
  })

  it('leaves a change of hours without accepting it', async () => {
    await start(standIn({ ...emptyDocument, profile: aProfile(), plan: aPlan() }))
    store().beginHours()
    store().show('hours')
    expect(goBack(store())).toBe(true)
    expect(store()).toMatchObject({ draft: null, view: 'calendar' })
  })

  it('leaves a change of hours for the view from which it was opened', async () => {
    await start(standIn({ ...emptyDocument, profile: aProfile(), plan: aPlan() }))
    for (const view of ['progress', 'today'] as const) {
      store().show(view)
      store().beginHours()
      store().show('hours')
      // Asked for again, or seen again from behind the ways to catch up, it is still opened from there.
      store().openMend()
      store().show('hours')
      expect(goBack(store())).toBe(true)
      expect(store()).toMatchObject({ draft: null, view })
    }
  })

  it('goes through the journey’s steps to the first one', async () => {
    const main = standIn()
    await start(main)
    store().beginWelcome()
    store().goToStep('hours')
    expect([goBack(store()), store().draft?.step]).toEqual([true, 'scope'])
    expect([goBack(store()), store().draft?.step]).toEqual([true, 'dates'])
    expect(goBack(store())).toBe(false)
    await vi.waitFor(() => expect(main.saved).not.toEqual([]))
  })
})

describe('the details', () => {
  it('close when the same thing is asked for again, or another view is shown', () => {
    const subject = { kind: 'session', id: 's1' } as const
    store().explain(subject)
    expect(store().subject).toEqual(subject)
    store().explain({ ...subject })
    expect(store().subject).toBeNull()
    store().explain(subject)
    store().show('today')
    expect(store().subject).toBeNull()
  })
})
