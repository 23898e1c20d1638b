import { readFile, writeFile } from 'node:fs/promises'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { type OpenSession, openSession } from '../../electron/session/openSession.ts'
import type { Session } from '../../electron/session/session.ts'
import { seal, unseal } from '../../electron/storage/envelope.ts'
import { storageFiles } from '../../electron/storage/files.ts'
import { plannerForm } from '../../electron/storage/plannerForm.ts'
import { emptyDocument } from '../../shared/document/emptyDocument.ts'
import { temporaryFolder } from './support.ts'

const decode = vi.fn(plannerForm.decode)

function openIn(folder: string, onReplaced: () => void = () => undefined): OpenSession {
  const session = openSession({
    folder,
    now: () => new Date('2027-03-01T12:00:00Z'),
    form: { ...plannerForm, decode },
    snapshotDelay: 60_000,
    onChange: () => undefined,
    onReplaced,
    onOpenError: fail,
    onSnapshotError: fail,
  })
  onTestFinished(async () => (await sessionOf(session.toRead())).close())
  return session
}

function fail(error: { readonly kind: string }): never {
  throw new Error(error.kind)
}

async function sessionOf(opened: ReturnType<OpenSession['toRead']>): Promise<Session> {
  const result = await opened
  return result.ok ? result.value : fail(result.error)
}

/** Data that two themes were chosen in, so that there is a former snapshot. */
async function dataOfTwoSessions(): Promise<string> {
  const folder = await temporaryFolder()
  for (const theme of ['dark', 'light'] as const) {
    const session = await sessionOf(openIn(folder).toChange())
    await session.dispatch({ kind: 'change-settings', settings: { theme } })
    await session.close()
  }
  return folder
}

describe('a session that begins on trust', () => {
  it('shows a sealed document without looking through it, and checks it before a change', async () => {
    const folder = await dataOfTwoSessions()
    decode.mockClear()
    const session = openIn(folder)
    const shown = await sessionOf(session.toRead())
    expect(shown.state()).toMatchObject({ revision: 2, document: { settings: { theme: 'light' } } })
    expect(decode).not.toHaveBeenCalled()
    expect(await sessionOf(session.toChange())).toBe(shown)
    expect(decode).toHaveBeenCalledOnce()
  })

  it('sets a sealed document of a wrong form aside and goes on with the one before', async () => {
    const folder = await dataOfTwoSessions()
    const { snapshot } = storageFiles(folder)
    const { settings: _, ...document } = emptyDocument
    const wrong = JSON.stringify(seal({ version: emptyDocument.version, revision: 2, document }))
    await writeFile(snapshot, wrong)
    const onReplaced = vi.fn()
    const session = openIn(folder, onReplaced)
    expect((await sessionOf(session.toRead())).state().document).toEqual(document)

    const sound = await sessionOf(session.toChange())
    const file = `${folder}/planner.damaged-2027-03-01T12-00-00.json`
    expect(sound.state()).toMatchObject({
      revision: 2,
      document: { settings: { theme: 'light' } },
      notices: [{ kind: 'snapshot-damaged', file }],
    })
    expect(await readFile(file, 'utf8')).toBe(wrong)
    expect(await sessionOf(session.toRead())).toBe(sound)
    await session.toChange()
    expect(onReplaced).toHaveBeenCalledOnce()
  })

  it('trusts nothing where the checksum differs', async () => {
    const folder = await dataOfTwoSessions()
    const { snapshot } = storageFiles(folder)
    const text = await readFile(snapshot, 'utf8')
    await writeFile(snapshot, text.replace('"light"', '"dark" '))
    const shown = await sessionOf(openIn(folder).toRead())
    expect(shown.state()).toMatchObject({
      revision: 2,
      document: { settings: { theme: 'light' } },
      notices: [{ kind: 'snapshot-damaged' }],
    })
  })
})

describe('a sealed envelope', () => {
  const envelope = { version: 3, revision: 17, document: { texts: ['"}', '{"', 'é\u2028'] } }
  const text = JSON.stringify(seal(envelope))

  it('is read as it was written and in any other layout', () => {
    expect(unseal(text)).toEqual(envelope)
    expect(unseal(JSON.stringify(JSON.parse(text), null, 2))).toEqual(envelope)
  })

  it.each([
    ['revision', '"revision":17', '"revision":18'],
    ['version', '"version":3', '"version":4'],
    ['document', '{"texts"', '{"text"'],
  ])('is refused where its %s was changed', (_, from, to) => {
    const changed = text.replace(from, to)
    expect(changed).not.toBe(text)
    expect(unseal(changed)).toBeNull()
  })
})
