import { describe, expect, it } from 'vitest'
import { applyCommand } from '../../../shared/document/applyCommand.ts'
import { applyPatches } from '../../../shared/document/applyPatches.ts'
import { type Command, commandSchema } from '../../../shared/document/command.ts'
import type { PlannerDocument } from '../../../shared/document/document.ts'
import { defaultSettings, emptyDocument } from '../../../shared/document/emptyDocument.ts'
import { rebaseline } from '../../../shared/document/rebaseline.ts'
import { STEP_LABELS, stepLabel } from '../../../shared/document/stepLabel.ts'
import { takeBaseline } from '../../../shared/document/takeBaseline.ts'
import { aPlan, aSession } from '../../builders/plan.ts'
import { aProfile } from '../../builders/profile.ts'
import { aRoadmap } from '../../builders/roadmap.ts'

const accept: Command = { kind: 'accept-plan', profile: aProfile(), plan: aPlan() }
const SESSION = 'p1-python.read-1'
const twoDays = aPlan({
  sessions: [
    aSession(),
    aSession({ id: 'p1-python.read-2', date: '2027-03-02', status: 'done', actualMinutes: 60 }),
  ],
})
const draft = { step: 'hours', profile: aProfile() } as const

function documentAfter(document: PlannerDocument, ...commands: Command[]): PlannerDocument {
  return commands.reduce((current, command) => {
    const applied = applyCommand(current, command)
    if (!applied.ok) throw new Error(applied.error.kind)
    return applied.value.document
  }, document)
}

describe('a command', () => {
  it('accepting a plan keeps it with its profile and ends the journey', () => {
    const document = documentAfter(emptyDocument, { kind: 'save-draft', draft }, accept)
    expect(document).toEqual({
      ...emptyDocument,
      profile: aProfile(),
      plan: aPlan(),
      baseline: takeBaseline(aPlan()),
    })
  })

  it('accepting a plan notes what it promises, and on which day', () => {
    const on = '2027-02-27'
    expect(documentAfter(emptyDocument, { ...accept, on }).baseline).toEqual({
      acceptedOn: on,
      finish: '2027-03-01',
      weeks: [{ monday: '2027-03-01', minutes: 60 }],
    })
  })

  it('changes the settings that it names and no other', () => {
    const light = documentAfter(emptyDocument, {
      kind: 'change-settings',
      settings: { theme: 'light', alarmMinutes: 10 },
    })
    const later = documentAfter(light, {
      kind: 'change-settings',
      settings: { alarmMinutes: null },
    })
    expect(later.settings).toEqual({ ...defaultSettings, theme: 'light', alarmMinutes: null })
    const absent = { kind: 'change-settings', settings: { theme: undefined } } as never
    expect(documentAfter(later, absent).settings).toEqual(later.settings)
  })

  it('putting another roadmap in place forgets what spoke of the former one', () => {
    const document = documentAfter(emptyDocument, accept, {
      kind: 'set-roadmap',
      roadmap: aRoadmap(),
    })
    expect(document).toEqual({ ...emptyDocument, roadmap: aRoadmap() })
  })

  it('starting over keeps roadmap and settings', () => {
    const roadmap = aRoadmap()
    const kept = {
      ...emptyDocument,
      roadmap,
      settings: { theme: 'dark', alarmMinutes: 5, freezeDays: 3 },
    } as const
    const plan = aPlan({ roadmap: { id: roadmap.id, version: '1' } })
    const accepted = documentAfter(kept, { kind: 'accept-plan', profile: aProfile(), plan })
    expect(accepted.plan).toEqual(plan)
    expect(documentAfter(accepted, { kind: 'start-over' })).toEqual(kept)
  })

  it('refuses a plan of another roadmap than the one loaded', () => {
    const document = { ...emptyDocument, roadmap: aRoadmap({ id: 'other' }) }
    expect(applyCommand(document, accept)).toEqual({
      ok: false,
      error: { kind: 'other-roadmap', planFor: 'llm-engineer', loaded: 'other' },
    })
  })

  it('about a plan is refused before there is one', () => {
    for (const command of [
      { kind: 'log', entries: [] },
      { kind: 'unlog', sessions: [] },
      { kind: 'change-plan', because: 'move', profile: aProfile(), plan: aPlan() },
      { kind: 'start-timer', session: SESSION, at: '2027-03-01T18:00:00Z' },
    ] as const satisfies Command[]) {
      expect(applyCommand(emptyDocument, command)).toEqual({
        ok: false,
        error: { kind: 'no-plan' },
      })
    }
  })

  it('is refused where it speaks of what the plan does not have', () => {
    const document = documentAfter(emptyDocument, accept)
    expect(
      applyCommand(document, {
        kind: 'log',
        entries: [{ session: 'x', status: 'done', on: '2027-03-01' }],
      }),
    ).toMatchObject({
      error: {
        kind: 'log-refused',
        faults: [{ path: 'entries.0.session', code: 'unknown-id' }],
      },
    })
    const unknown = { ok: false, error: { kind: 'unknown-session', id: 'x' } }
    expect(applyCommand(document, { kind: 'unlog', sessions: ['x'] })).toEqual(unknown)
    const at = '2027-03-01T18:00:00Z'
    expect(applyCommand(document, { kind: 'start-timer', session: 'x', at })).toEqual(unknown)
    const other = aPlan({ roadmap: { id: 'other', version: '1' } })
    expect(
      applyCommand(document, {
        kind: 'change-plan',
        because: 'repair',
        profile: other.profile,
        plan: other,
      }),
    ).toMatchObject({ error: { kind: 'other-roadmap', planFor: 'other' } })
  })

  it('changing a plan keeps the baseline', () => {
    const document = documentAfter(emptyDocument, accept)
    const next = documentAfter(document, {
      kind: 'change-plan',
      because: 'repair',
      profile: twoDays.profile,
      plan: twoDays,
    })
    expect(next).toEqual({ ...document, plan: twoDays })
  })

  it('promises the changed plan where other topics are accepted, and Undo the former one', () => {
    const document = documentAfter(emptyDocument, { ...accept, plan: twoDays })
    const { profile, sessions } = twoDays
    const plan = { ...twoDays, sessions: sessions.slice(0, 1) }
    const change = { kind: 'change-plan', because: 'topics', profile, plan } as const
    expect(documentAfter(document, change).baseline).toEqual(document.baseline)
    const on = profile.startDate
    const applied = applyCommand(document, { ...change, on })
    if (!applied.ok || document.baseline === null) throw new Error('refused')
    expect(applied.value.document.baseline).toEqual(rebaseline(document.baseline, plan, on))
    expect(applied.value.document.baseline).not.toEqual(document.baseline)
    expect(applyPatches(document, applied.value.patches)).toEqual(applied.value.document)
    expect(applyPatches(applied.value.document, applied.value.inverse)).toEqual(document)
    const hours = documentAfter(document, { ...change, because: 'hours', on })
    expect(hours.baseline).toEqual(document.baseline)
  })

  it('starts the timer on one session at a time, and lets it wait and go on', () => {
    const document = documentAfter(emptyDocument, { ...accept, plan: twoDays })
    const start = (session: string, at: string) => ({ kind: 'start-timer', session, at }) as const
    const paused = documentAfter(document, start(SESSION, '2027-03-01T18:00:00Z'), {
      kind: 'pause-timer',
      at: '2027-03-01T18:10:00Z',
    })
    expect(paused.timer).toEqual({
      session: SESSION,
      startedAt: '2027-03-01T18:00:00Z',
      seconds: 600,
      runningSince: null,
    })
    expect(documentAfter(paused, start(SESSION, '2027-03-01T19:00:00Z')).timer).toMatchObject({
      seconds: 600,
      runningSince: '2027-03-01T19:00:00Z',
    })
    const other = start('p1-python.read-2', '2027-03-01T19:00:00Z')
    expect(applyCommand(paused, other)).toEqual({
      ok: false,
      error: { kind: 'timer-taken', session: SESSION },
    })
    const stopped = documentAfter(paused, { kind: 'stop-timer' })
    expect(documentAfter(stopped, other).timer?.session).toBe('p1-python.read-2')
    const gone = { ...paused, plan: aPlan({ sessions: twoDays.sessions.slice(1) }) }
    expect(documentAfter(gone, other).timer?.session).toBe('p1-python.read-2')
  })

  it('locks a day once and keeps the days in order', () => {
    const document = documentAfter(
      emptyDocument,
      { kind: 'lock-day', date: '2027-03-09' },
      { kind: 'lock-day', date: '2027-03-02' },
      { kind: 'lock-day', date: '2027-03-09' },
    )
    expect(document.lockedDays).toEqual(['2027-03-02', '2027-03-09'])
    expect(documentAfter(document, { kind: 'unlock-day', date: '2027-03-02' }).lockedDays).toEqual([
      '2027-03-09',
    ])
  })

  it('that changes nothing has no patch', () => {
    const applied = applyCommand(emptyDocument, {
      kind: 'change-settings',
      settings: { theme: 'system' },
    })
    expect(applied).toMatchObject({ ok: true, value: { patches: [], inverse: [] } })
    expect(applyCommand(emptyDocument, { kind: 'start-over' })).toMatchObject({
      value: { patches: [] },
    })
  })

  it.each([
    accept,
    { kind: 'change-settings', settings: { theme: 'dark' } },
    { kind: 'set-roadmap', roadmap: aRoadmap() },
    { kind: 'save-draft', draft },
    { kind: 'start-over' },
    { kind: 'log', entries: [{ session: SESSION, status: 'missed', on: '2027-03-01' }] },
    { kind: 'unlog', sessions: ['p1-python.read-2'] },
    { kind: 'change-plan', because: 'repair', profile: aProfile(), plan: aPlan() },
    { kind: 'lock-day', date: '2027-03-02' },
    { kind: 'unlock-day', date: '2027-03-09' },
    { kind: 'start-timer', session: 'p1-python.read-2', at: '2027-03-02T18:00:00Z' },
    { kind: 'pause-timer', at: '2027-03-02T18:00:00Z' },
    { kind: 'stop-timer' },
  ] as const satisfies Command[])(
    '$kind is undone by its inverse and done again by its patches, also as JSON',
    (command) => {
      const before = documentAfter(
        emptyDocument,
        { ...accept, plan: twoDays },
        { kind: 'save-draft', draft: { ...draft, step: 'scope' } },
        { kind: 'lock-day', date: '2027-03-09' },
        { kind: 'start-timer', session: 'p1-python.read-2', at: '2027-03-02T17:30:00Z' },
        ...(command.kind === 'start-timer'
          ? [{ kind: 'pause-timer', at: '2027-03-02T17:40:00Z' } as const]
          : []),
      )
      const copy = structuredClone(before)
      const applied = applyCommand(before, command)
      if (!applied.ok) throw new Error(applied.error.kind)
      const { document, patches, inverse } = JSON.parse(JSON.stringify(applied.value))
      expect(before).toEqual(copy)
      expect(patches).not.toEqual([])
      expect(JSON.stringify(applyPatches(before, patches))).toBe(JSON.stringify(document))
      expect(JSON.stringify(applyPatches(document, inverse))).toBe(JSON.stringify(before))
    },
  )

  it('has a name in the history, or is none that Undo takes back', () => {
    const kinds = commandSchema.def.options.map((option) => option.def.shape.kind.def.values[0])
    const named = kinds.flatMap((kind) => stepLabel({ kind } as Command) ?? [])
    expect(named.every((label) => STEP_LABELS.includes(label))).toBe(true)
    const kept = ['change-settings', 'save-draft', 'start-timer', 'pause-timer', 'stop-timer']
    // A changed plan is named by its reason.
    expect(kinds.filter((kind) => stepLabel({ kind } as Command) === null)).toEqual([...kept])
    expect(stepLabel({ kind: 'change-plan', because: 'repair' } as Command)).toBe('repair')
  })
})
