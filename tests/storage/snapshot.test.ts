import { renameSync, statSync, writeFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { describe, expect, it, vi } from 'vitest'
import { seal, unseal } from '../../electron/storage/envelope.ts'
import { storageFiles } from '../../electron/storage/files.ts'
import { openStorage } from '../../electron/storage/openStorage.ts'
import { writeSnapshot } from '../../electron/storage/writeSnapshot.ts'
import {
  addTexts,
  momentAt,
  namesIn,
  noteForm,
  openNotes,
  temporaryFolder,
  texts,
} from './support.ts'

const NOW = '2027-03-01T12-00-00'

describe('the snapshot', () => {
  it('makes the next start follow only what came after it', async () => {
    const folder = await temporaryFolder()
    const storage = await openNotes(folder)
    await addTexts(storage, 1, 3)
    expect(await storage.snapshot(momentAt(3))).toEqual({ ok: true, value: undefined })
    await addTexts(storage, 4, 4)
    await storage.close()
    const { snapshot } = storageFiles(folder)
    expect(unseal(await readFile(snapshot, 'utf8'))).toMatchObject({ revision: 3 })
    expect((await openNotes(folder)).start.document.texts).toEqual(texts(1, 4))
  })

  it.each([
    ['is cut short', (text: string) => text.slice(0, text.length / 2)],
    ['is empty', () => ''],
    ['holds a changed letter', (text: string) => text.replace('text 2', 'text 9')],
    ['is another JSON', () => '[]'],
  ])('is set aside unchanged where it %s, and nothing is lost', async (_, damage) => {
    const folder = await temporaryFolder()
    const { snapshot } = storageFiles(folder)
    const storage = await openNotes(folder)
    await addTexts(storage, 1, 3)
    await storage.snapshot(momentAt(3))
    await addTexts(storage, 4, 4)
    await storage.close()
    const damaged = damage(await readFile(snapshot, 'utf8'))
    await writeFile(snapshot, damaged)
    const aside = `${folder}/planner.damaged-${NOW}.json`
    await writeFile(aside, 'set aside before')

    const mended = await openNotes(folder)
    const second = `${folder}/planner.damaged-${NOW}-2.json`
    expect(mended.start).toMatchObject({ revision: 4, document: { texts: texts(1, 4) } })
    expect(mended.notices).toEqual([{ kind: 'snapshot-damaged', file: second }])
    expect(await readFile(second, 'utf8')).toBe(damaged)
    expect(await readFile(aside, 'utf8')).toBe('set aside before')
    await mended.snapshot(momentAt(4))
    await mended.close()
    expect((await openNotes(folder)).start.document.texts).toEqual(texts(1, 4))
  })

  it('is not needed where the journal reaches back to the beginning', async () => {
    const folder = await temporaryFolder()
    const { snapshot, former } = storageFiles(folder)
    const storage = await openNotes(folder)
    await addTexts(storage, 1, 3)
    await storage.close()
    await writeFile(snapshot, 'damaged')
    await writeFile(former, 'damaged too')
    const mended = await openNotes(folder)
    expect(mended.start.document.texts).toEqual(texts(1, 3))
    expect(mended.notices.map(({ kind }) => kind)).toEqual(['snapshot-damaged', 'snapshot-damaged'])
  })

  it('begins empty when all is damaged, with every file set aside', async () => {
    const folder = await temporaryFolder()
    const files = storageFiles(folder)
    for (const path of [files.snapshot, files.former, files.journal]) await writeFile(path, 'x\n')
    const mended = await openNotes(folder)
    expect(mended.start).toMatchObject({ revision: 0, document: { texts: [] } })
    expect(await namesIn(folder)).toEqual(
      expect.arrayContaining([
        `planner.damaged-${NOW}.journal`,
        `planner.damaged-${NOW}.json`,
        `planner.former.damaged-${NOW}.json`,
      ]),
    )
    await addTexts(mended, 1, 2)
    await mended.close()
    expect((await openNotes(folder)).start.document.texts).toEqual(texts(1, 2))
  })

  it('rolls back to the former one when fewer octets arrive than were given', async () => {
    const folder = await temporaryFolder()
    const { snapshot, former } = storageFiles(folder)
    const envelope = { version: 1, revision: 1, document: { texts: ['sound'] } }
    const sound = JSON.stringify(seal(envelope))
    await writeFile(snapshot, sound)
    const cutting = { path: snapshot, write: async () => cutFile(snapshot) }
    const guard = { store: cutting, formerPath: former, freeSpace: async () => 1e12 }
    const written = await writeSnapshot(guard, { ...envelope, revision: 2 })
    expect(written).toEqual({ ok: false, error: { kind: 'disk-full' } })
    expect(await readFile(snapshot, 'utf8')).toBe(sound)
  })

  it.each([
    ['in place', { SNAP: '/snap/planner' }],
    ['under a new name', {}],
  ])('keeps the one before apart from a write %s', async (_, env) => {
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
    const folder = await temporaryFolder()
    const { former } = storageFiles(folder)
    const storage = await openNotes(folder)
    await addTexts(storage, 1, 1)
    await storage.snapshot(momentAt(1))
    const before = await readFile(storageFiles(folder).snapshot, 'utf8')
    await addTexts(storage, 2, 2)
    await storage.snapshot(momentAt(2))
    vi.unstubAllEnvs()
    expect(await readFile(former, 'utf8')).toBe(before)
  })

  it('is not begun on a disk without room, and the journal goes on', async () => {
    const folder = await temporaryFolder()
    const storage = await openNotes(folder)
    await addTexts(storage, 1, 2)
    await storage.snapshot(momentAt(2))
    await storage.close()
    const full = await openNotes(folder, { freeSpace: async () => 1_000_000 })
    await addTexts(full, 3, 3)
    expect(await full.snapshot(momentAt(3))).toEqual({ ok: false, error: { kind: 'disk-full' } })
    await full.close()
    expect((await openNotes(folder)).start.document.texts).toEqual(texts(1, 3))
  })

  it('is refused together with the first change where there is no room to begin', async () => {
    const folder = await temporaryFolder()
    const full = await openNotes(folder, { freeSpace: async () => 0 })
    expect(await full.append({ ...addFirst })).toEqual({ ok: false, error: { kind: 'disk-full' } })
    expect((await openNotes(folder)).start.revision).toBe(0)
  })

  it('is written by electron-store without a schema, readable by the owner alone', async () => {
    const folder = await temporaryFolder()
    const storage = await openNotes(folder)
    await addTexts(storage, 1, 1)
    await storage.snapshot(momentAt(1))
    const { mode } = statSync(storageFiles(folder).snapshot)
    expect(mode & 0o777).toBe(0o600)
  })
})

describe('a folder that cannot be used', () => {
  it('is an error with the code of the system', async () => {
    const folder = await temporaryFolder()
    await writeFile(`${folder}/file`, '')
    const opened = await openStorage({
      folder: `${folder}/file/inside`,
      form: noteForm(),
      now: () => new Date(0),
    })
    expect(opened).toEqual({ ok: false, error: { kind: 'not-saved', code: 'ENOTDIR' } })
  })
})

const addFirst = {
  revision: 1,
  entry: { kind: 'set' as const, label: 'change-settings', patches: [] },
}

/** As conf writes on a full disk: the new file is short, and takes the name without an error. */
function cutFile(path: string): void {
  writeFileSync(`${path}.tmp`, '{"envelope":1')
  renameSync(`${path}.tmp`, path)
}
