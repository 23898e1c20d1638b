import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createSession, type Session, type SessionOptions } from '../../electron/session/session.ts'
import { openStorage } from '../../electron/storage/openStorage.ts'
import { plannerForm } from '../../electron/storage/plannerForm.ts'
import { applyPatches } from '../../shared/document/applyPatches.ts'
import type { Command } from '../../shared/document/command.ts'
import { emptyDocument } from '../../shared/document/emptyDocument.ts'
import { DOCUMENT_VERSION } from '../../shared/document/version.ts'
import { aPlan, aSession } from '../builders/plan.ts'
import { aProfile } from '../builders/profile.ts'
import { temporaryFolder } from './support.ts'

const dark: Command = { kind: 'change-settings', settings: { theme: 'dark' } }

function accept(title: string): Command {
  const plan = aPlan({ sessions: [aSession({ title })] })
  return { kind: 'accept-plan', profile: aProfile(), plan }
}

function titleOf(session: Session): string | undefined {
  return session.state().document.plan?.sessions[0]?.title
}

async function openSession(
  folder: string,
  options: Partial<SessionOptions> = {},
): Promise<Session> {
  const opened = await openStorage({ folder, form: plannerForm, now: () => new Date(0) })
  if (!opened.ok) throw new Error(opened.error.kind)
  const session = createSession({
    storage: opened.value,
    snapshotDelay: 60_000,
    onChange: () => undefined,
    onSnapshotError: (error) => {
      throw new Error(error.kind)
    },
    ...options,
  })
  onTestFinished(() => session.close())
  return session
}

describe('a session', () => {
  it('answers each change with patches that lead from one document to the next', async () => {
    const session = await openSession(await temporaryFolder())
    let document = emptyDocument
    for (const command of [accept('a'), dark, accept('b')]) {
      const answered = await session.dispatch(command)
      if (!answered.ok) throw new Error(answered.error.kind)
      document = applyPatches(document, answered.value.patches)
      expect(answered.value.revision).toBe(session.state().revision)
    }
    expect(document).toEqual(session.state().document)
    expect(session.state()).toMatchObject({
      revision: 3,
      history: { undo: 'accept-plan', redo: null },
    })
  })

  it('makes changes one after the other that are asked for at once', async () => {
    const session = await openSession(await temporaryFolder())
    const answers = await Promise.all([
      session.dispatch(accept('a')),
      session.dispatch(accept('b')),
      session.undo(),
      session.redo(),
      session.undo(),
    ])
    expect(answers.map((answered) => answered.ok && answered.value.revision)).toEqual([
      1, 2, 3, 4, 5,
    ])
    expect(titleOf(session)).toBe('a')
  })

  it('takes steps back and forth across a restart, and leaves settings as they are', async () => {
    const folder = await temporaryFolder()
    const first = await openSession(folder)
    await first.dispatch(accept('a'))
    await first.dispatch(accept('b'))
    await first.dispatch(dark)
    await first.undo()
    expect(titleOf(first)).toBe('a')
    await first.close()

    const second = await openSession(folder)
    expect(second.state().history).toEqual({ undo: 'accept-plan', redo: 'accept-plan' })
    await second.redo()
    expect(titleOf(second)).toBe('b')
    await second.undo()
    await second.undo()
    expect(second.state().document).toEqual({
      ...emptyDocument,
      settings: { ...emptyDocument.settings, theme: 'dark' },
    })
    expect(await second.undo()).toEqual({ ok: false, error: { kind: 'nothing-to-undo' } })
    await second.redo()
    await second.dispatch(accept('c'))
    expect(await second.redo()).toEqual({ ok: false, error: { kind: 'nothing-to-redo' } })
  })

  it('writes nothing for a command that changes nothing', async () => {
    const session = await openSession(await temporaryFolder())
    expect(await session.dispatch({ kind: 'start-over' })).toMatchObject({
      ok: true,
      value: { revision: 0, patches: [] },
    })
  })

  it('changes nothing when a change cannot be saved', async () => {
    const folder = await temporaryFolder()
    const opened = await openStorage({ folder, form: plannerForm, now: () => new Date(0) })
    if (!opened.ok) throw new Error(opened.error.kind)
    const onChange = vi.fn()
    const full = {
      ...opened.value,
      append: async () => ({ ok: false, error: { kind: 'disk-full' } }) as const,
    }
    const session = await openSession(folder, { storage: full, onChange })
    expect(await session.dispatch(dark)).toEqual({ ok: false, error: { kind: 'disk-full' } })
    expect(session.state()).toMatchObject({ revision: 0, document: emptyDocument })
    expect(onChange).not.toHaveBeenCalled()
  })

  it('refuses every change to data of a newer app', async () => {
    const folder = await temporaryFolder()
    const version = DOCUMENT_VERSION + 1
    const form = { ...plannerForm, version, decode: () => ({ ...emptyDocument, theme: 1 }) }
    const newer = await openStorage({ folder, form, now: () => new Date(0) })
    if (!newer.ok) throw new Error(newer.error.kind)
    await newer.value.append({ revision: 1, entry: { kind: 'set', label: 'x', patches: [] } })
    await newer.value.close()
    const session = await openSession(folder)
    expect(session.state()).toMatchObject({
      readOnly: true,
      notices: [{ kind: 'newer-version', found: version, supported: DOCUMENT_VERSION }],
    })
    expect(await session.dispatch(dark)).toEqual({ ok: false, error: { kind: 'read-only' } })
  })
})
