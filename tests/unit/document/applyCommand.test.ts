import { describe, expect, it } from 'vitest'
import { applyCommand } from '../../../shared/document/applyCommand.ts'
import { applyPatches } from '../../../shared/document/applyPatches.ts'
import { COMMAND_KINDS, type Command, commandSchema } from '../../../shared/document/command.ts'
import { emptyDocument, type PlannerDocument } from '../../../shared/document/document.ts'
import { aPlan } from '../../builders/plan.ts'
import { aProfile } from '../../builders/profile.ts'
import { aRoadmap } from '../../builders/roadmap.ts'

const accept: Command = { kind: 'accept-plan', profile: aProfile(), plan: aPlan() }
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
    expect(document).toEqual({ ...emptyDocument, profile: aProfile(), plan: aPlan() })
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
    expect(later.settings).toEqual({ theme: 'light', alarmMinutes: null })
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
      settings: { theme: 'dark', alarmMinutes: 5 },
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
  ] as const satisfies Command[])(
    '$kind is undone by its inverse and done again by its patches, also as JSON',
    (command) => {
      const before = {
        ...documentAfter(emptyDocument, accept, {
          kind: 'save-draft',
          draft: { ...draft, step: 'scope' },
        }),
      }
      const copy = structuredClone(before)
      const applied = applyCommand(before, command)
      if (!applied.ok) throw new Error(applied.error.kind)
      const { document, patches, inverse } = JSON.parse(JSON.stringify(applied.value))
      expect(before).toEqual(copy)
      expect(patches).not.toEqual([])
      expect(applyPatches(before, patches)).toEqual(document)
      expect(applyPatches(document, inverse)).toEqual(before)
    },
  )

  it('has every kind in the list of kinds', () => {
    const kinds = commandSchema.def.options.map((option) => option.def.shape.kind.def.values[0])
    expect(COMMAND_KINDS).toEqual(kinds)
  })
})
