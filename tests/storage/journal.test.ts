import { appendFile, readFile, stat, truncate, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { storageFiles } from '../../electron/storage/files.ts'
import { decodeLine, encodeLine, readHead, toKept } from '../../electron/storage/journalLine.ts'
import {
  addText,
  addTexts,
  momentAt,
  namesIn,
  openNotes,
  temporaryFolder,
  texts,
} from './support.ts'

describe('the journal', () => {
  it('gives back every acknowledged change after a start without a snapshot', async () => {
    const folder = await temporaryFolder()
    const storage = await openNotes(folder)
    await addTexts(storage, 1, 5)
    const again = await openNotes(folder)
    expect(again.start).toMatchObject({ revision: 5, document: { texts: texts(1, 5) } })
    expect(again.notices).toEqual([])
  })

  it('replays up to a last line that was cut at any octet, and goes on from there', async () => {
    const folder = await temporaryFolder()
    const { journal } = storageFiles(folder)
    const storage = await openNotes(folder)
    await addTexts(storage, 1, 2)
    const { size } = await stat(journal)
    await addTexts(storage, 3, 3)
    await storage.close()
    const whole = await readFile(journal)
    for (let length = size; length < whole.length; length += 1) {
      await writeFile(journal, whole.subarray(0, length))
      const cut = await openNotes(folder)
      expect(cut.start.document.texts).toEqual(texts(1, 2))
      expect(cut.notices).toEqual([])
      await addTexts(cut, 3, 3)
      await cut.close()
      expect(await readFile(journal)).toEqual(whole)
    }
  })

  it('keeps a damaged journal under a dated name and what came before the damage', async () => {
    const folder = await temporaryFolder()
    const { journal } = storageFiles(folder)
    const storage = await openNotes(folder)
    await addTexts(storage, 1, 4)
    await storage.close()
    const damaged = (await readFile(journal, 'utf8')).replace('text 3', 'text X')
    await writeFile(journal, damaged)
    const mended = await openNotes(folder)
    const aside = `${folder}/planner.damaged-2027-03-01T12-00-00.journal`
    expect(mended.start.document.texts).toEqual(texts(1, 2))
    expect(mended.notices).toEqual([{ kind: 'journal-damaged', file: aside }])
    expect(await readFile(aside, 'utf8')).toBe(damaged)
    await addTexts(mended, 3, 4)
    await mended.close()
    const again = await openNotes(folder)
    expect(again.start.document.texts).toEqual(texts(1, 4))
    expect(again.notices).toEqual([])
  })

  it('loses nothing when only its first line is damaged', async () => {
    const folder = await temporaryFolder()
    const { journal } = storageFiles(folder)
    const storage = await openNotes(folder)
    await addTexts(storage, 1, 3)
    await storage.close()
    const text = await readFile(journal, 'utf8')
    await writeFile(journal, text.replace('study-planner', 'study-planneR'))
    const mended = await openNotes(folder)
    expect(mended.start.document.texts).toEqual(texts(1, 3))
    expect(mended.notices).toMatchObject([{ kind: 'journal-damaged' }])
  })

  it('begins anew when it was cut before its first line was complete', async () => {
    const folder = await temporaryFolder()
    const storage = await openNotes(folder)
    await addTexts(storage, 1, 2)
    await storage.snapshot(momentAt(2))
    await storage.close()
    await truncate(storageFiles(folder).journal, 7)
    const again = await openNotes(folder)
    expect(again.start.document.texts).toEqual(texts(1, 2))
    await addTexts(again, 3, 3)
    await again.close()
    expect((await openNotes(folder)).start.document.texts).toEqual(texts(1, 3))
  })

  it('reads back a record of text in any script, with line breaks and quotes', () => {
    const record = addText(7, 'ein "Satz"\nzwei\u2028 日本語 🎓')
    const line = encodeLine(record)
    expect(line.indexOf('\n')).toBe(line.length - 1)
    expect(decodeLine(line.subarray(0, -1))).toEqual(record)
  })

  it('keeps a line for the history as if it were written anew', () => {
    const patches = [{ op: 'replace' as const, path: ['text'], value: 'zwei\u2028 日本語 🎓' }]
    const body = { label: 'accept-plan', patches, inverse: patches }
    const head = { revision: 7, kind: 'do' as const, label: 'accept-plan' }
    const octets = encodeLine({ revision: 7, entry: { kind: 'do', ...body } }).subarray(0, -1)
    expect(readHead(octets)).toEqual(head)
    const kept = toKept({ head, octets })
    const anew = encodeLine({ revision: 7, entry: { kind: 'kept', ...body } }).subarray(0, -1)
    expect(kept).toEqual({ head: { ...head, kind: 'kept' }, octets: anew })
  })

  it('refuses a line with any single octet changed', () => {
    const line = encodeLine(addText(7, 'text')).subarray(0, -1)
    for (let index = 0; index < line.length; index += 1) {
      const changed = Buffer.from(line)
      changed[index] = (changed[index] ?? 0) ^ 1
      // The space after the checksum carries nothing.
      if (index !== 16) expect(decodeLine(changed)).toBeNull()
    }
  })

  it('is cut back at a snapshot and still holds the history and the way from the former snapshot', async () => {
    const folder = await temporaryFolder()
    const { journal, snapshot } = storageFiles(folder)
    const storage = await openNotes(folder, { compactAbove: 23_000 })
    await addTexts(storage, 1, 150)
    expect((await stat(journal)).size).toBeLessThan(23_000)
    await storage.snapshot(momentAt(150))
    await addTexts(storage, 151, 160)
    const before = (await stat(journal)).size
    await storage.snapshot(momentAt(160))
    expect((await stat(journal)).size).toBeLessThan(before)
    await addTexts(storage, 161, 162)
    expect(await storage.read(160)).toEqual(addText(160, 'text 160'))
    await storage.close()

    const again = await openNotes(folder)
    expect(again.start.document.texts).toEqual(texts(1, 162))
    expect(again.start.history.undo.map(({ revision }) => revision)).toEqual(
      Array.from({ length: 100 }, (_, index) => 63 + index),
    )
    const oldest = await again.read(63)
    expect(oldest?.entry).toMatchObject({ kind: 'kept', inverse: [{ path: ['texts', 62] }] })
    await again.close()

    await writeFile(snapshot, 'x')
    const fromFormer = await openNotes(folder)
    expect(fromFormer.start.document.texts).toEqual(texts(1, 162))
    expect(fromFormer.start.history.undo).toHaveLength(100)
  })

  it('removes what killed writes left behind and nothing else', async () => {
    const folder = await temporaryFolder()
    for (const name of ['planner.json.tmp-1234567890abcdef', 'planner.journal.new', 'window.json'])
      await appendFile(`${folder}/${name}`, 'x')
    await openNotes(folder)
    expect(await namesIn(folder)).toEqual(['window.json'])
  })
})
