import { readFile, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { seal, unseal } from '../../electron/storage/envelope.ts'
import { storageFiles } from '../../electron/storage/files.ts'
import { migrate } from '../../electron/storage/migrate.ts'
import { openStorage } from '../../electron/storage/openStorage.ts'
import { plannerForm } from '../../electron/storage/plannerForm.ts'
import { emptyDocument } from '../../shared/document/emptyDocument.ts'
import { takeBaseline } from '../../shared/document/takeBaseline.ts'
import { aPlan } from '../builders/plan.ts'
import {
  addText,
  addTexts,
  momentAt,
  namesIn,
  noteForm,
  openNotes,
  temporaryFolder,
  texts,
} from './support.ts'

async function versionOne(folder: string): Promise<void> {
  const storage = await openNotes(folder)
  await addTexts(storage, 1, 2)
  await storage.snapshot(momentAt(2))
  await addTexts(storage, 3, 3)
  await storage.close()
}

describe('an older form', () => {
  it('is followed to its end and then led to the new form, once', async () => {
    const folder = await temporaryFolder()
    await versionOne(folder)
    const migrated = texts(1, 3).map((text) => `${text}!`)
    const storage = await openNotes(folder, { form: noteForm(2) })
    expect(storage.start.document).toEqual({ version: 2, texts: migrated })
    expect(storage.start.revision).toBe(3)
    // The former journal's patches speak of the former form: nothing offers to follow them back.
    expect(storage.start.history).toEqual({ undo: [], redo: [] })
    expect(await storage.append(addText(4, 'new'))).toEqual({ ok: true, value: undefined })
    await storage.close()
    const again = await openNotes(folder, { form: noteForm(2) })
    expect(again.start.document.texts).toEqual([...migrated, 'new'])
    expect(again.notices).toEqual([])
  })

  it('is led on where a kill came between the new snapshot and the new journal', async () => {
    const folder = await temporaryFolder()
    await versionOne(folder)
    const { journal } = storageFiles(folder)
    const oldJournal = await readFile(journal)
    await (await openNotes(folder, { form: noteForm(2) })).close()
    await writeFile(journal, oldJournal)
    const storage = await openNotes(folder, { form: noteForm(2) })
    expect(storage.start.document.texts).toEqual(texts(1, 3).map((text) => `${text}!`))
    await storage.append(addText(4, 'new'))
    await storage.close()
    const again = await openNotes(folder, { form: noteForm(2) })
    expect(again.start.document.texts).toHaveLength(4)
  })

  it('throws on a missing step: the app would otherwise read a form it does not know', () => {
    expect(() => migrate([], {}, 1, 2)).toThrow('document/2')
  })
})

describe('a newer form', () => {
  it('is shown read-only and no file is touched', async () => {
    const folder = await temporaryFolder()
    await versionOne(folder)
    await (await openNotes(folder, { form: noteForm(2) })).close()
    const files = storageFiles(folder)
    const before = await Promise.all([
      readFile(files.snapshot),
      readFile(files.journal),
      namesIn(folder),
    ])
    const storage = await openNotes(folder)
    expect(storage.readOnly).toBe(true)
    expect(storage.notices).toEqual([{ kind: 'newer-version', found: 2, supported: 1 }])
    expect(storage.start.document.texts).toHaveLength(3)
    expect(await storage.append(addText(4, 'x'))).toEqual({
      ok: false,
      error: { kind: 'read-only' },
    })
    expect(await storage.snapshot(momentAt(3))).toEqual({ ok: false, error: { kind: 'read-only' } })
    await storage.close()
    const after = await Promise.all([
      readFile(files.snapshot),
      readFile(files.journal),
      namesIn(folder),
    ])
    expect(after).toEqual(before)
  })

  it('is left alone even where this app cannot read it at all', async () => {
    const folder = await temporaryFolder()
    const { snapshot } = storageFiles(folder)
    const text = JSON.stringify({ envelope: 9, version: 9, sealed: 'otherwise' })
    await writeFile(snapshot, text)
    const storage = await openNotes(folder)
    expect(storage.readOnly).toBe(true)
    expect(storage.start.document.texts).toEqual([])
    expect(await readFile(snapshot, 'utf8')).toBe(text)
    expect(await namesIn(folder)).toEqual(['planner.json'])
  })
})

describe('a document of version 1', () => {
  const settings = { theme: 'dark', alarmMinutes: 10 }
  const rest = { version: 1, profile: null, plan: null, roadmap: null, draft: null, settings }

  it('becomes one of version 2 with its plan as the baseline', () => {
    const plan = aPlan()
    const former = { ...rest, profile: plan.profile, plan }
    const copy = structuredClone(former)
    const led = migrate(plannerForm.migrations, former, 1, 2)
    expect(former).toEqual(copy)
    expect(plannerForm.decode({ ...led, version: 2 })).toEqual({
      ...former,
      version: 2,
      lockedDays: [],
      baseline: takeBaseline(plan),
      timer: null,
      settings: { ...settings, freezeDays: 2 },
    })
  })

  it('has no baseline before a plan was accepted', () => {
    const led = migrate(plannerForm.migrations, rest, 1, 2)
    expect(plannerForm.decode({ ...led, version: 2 })).toMatchObject({ plan: null, baseline: null })
  })

  it('is opened, led on and saved in the new form', async () => {
    const folder = await temporaryFolder()
    const plan = aPlan()
    const document = { ...rest, profile: plan.profile, plan }
    const sealed = seal({ version: 1, revision: 7, document })
    await writeFile(storageFiles(folder).snapshot, JSON.stringify(sealed))
    const opened = await openStorage({ folder, form: plannerForm, now: () => new Date(0) })
    if (!opened.ok) throw new Error(opened.error.kind)
    expect(opened.value.start).toMatchObject({ revision: 7, document: { version: 2, plan } })
    expect(opened.value.notices).toEqual([])
    await opened.value.close()
    const saved = unseal(await readFile(storageFiles(folder).snapshot, 'utf8'))
    expect(saved).toMatchObject({ version: 2, document: { baseline: takeBaseline(plan) } })
  })
})

describe("the app's own form", () => {
  it('has a migration for each version after the first', () => {
    const ids = plannerForm.migrations.map(({ id }) => id)
    const expected = Array.from({ length: plannerForm.version - 1 }, (_, n) => `document/${n + 2}`)
    expect(ids).toEqual(expected)
  })

  it('reads the empty document and refuses what lacks a field', () => {
    expect(plannerForm.decode(emptyDocument)).toEqual(emptyDocument)
    const { settings: _, ...rest } = emptyDocument
    expect(plannerForm.decode(rest)).toBeNull()
    expect(seal({ version: 1, revision: 0, document: emptyDocument })).toHaveProperty('checksum')
  })
})
