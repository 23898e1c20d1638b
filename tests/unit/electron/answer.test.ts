import { describe, expect, it, vi } from 'vitest'
import { answer, type Handlers } from '../../../electron/ipc/answer.ts'
import { isTrustedSender } from '../../../electron/ipc/isTrustedSender.ts'
import { ok } from '../../../shared/model/result.ts'

const PAGE = { url: 'app://planner/index.html', parent: null }
const change = { revision: 1, patches: [], history: { undo: null, redo: null } }

function handlers(): Handlers & { dispatch: ReturnType<typeof vi.fn> } {
  return { dispatch: vi.fn(async () => ok(change)) } as never
}

describe('a request', () => {
  it.each([
    ['a foreign page', { url: 'https://example.com/', parent: null }],
    ['a page whose host only begins alike', { url: 'app://planner.evil/index.html', parent: null }],
    ['an empty page', { url: 'about:blank', parent: null }],
    ['a frame inside the page', { ...PAGE, parent: PAGE }],
    ['a frame that is gone', null],
  ])('from %s is refused before anything is read', async (_, frame) => {
    const all = handlers()
    const payload = { kind: 'start-over' }
    const answered = await answer(all, 'dispatch', frame, payload, () => undefined)
    expect(answered).toEqual({ ok: false, error: { kind: 'untrusted-sender' } })
    expect(all.dispatch).not.toHaveBeenCalled()
  })

  it('of a wrong form is answered with the path of the field', async () => {
    const all = handlers()
    const payload = { kind: 'change-settings', settings: { alarmMinutes: -1 } }
    expect(await answer(all, 'dispatch', PAGE, payload, () => undefined)).toEqual({
      ok: false,
      error: { kind: 'bad-request', path: 'settings.alarmMinutes' },
    })
    expect(all.dispatch).not.toHaveBeenCalled()
  })

  it('reaches its handler without what its form does not know', async () => {
    const all = handlers()
    const payload = { kind: 'start-over', extra: 1 }
    expect(await answer(all, 'dispatch', PAGE, payload, () => undefined)).toEqual(ok(change))
    expect(all.dispatch).toHaveBeenCalledWith({ kind: 'start-over' })
  })

  it('that meets a defect is answered without its words, which the log gets', async () => {
    const all = handlers()
    const defect = new Error('secret path')
    all.dispatch.mockRejectedValue(defect)
    const log = vi.fn()
    expect(await answer(all, 'dispatch', PAGE, { kind: 'start-over' }, log)).toEqual({
      ok: false,
      error: { kind: 'unexpected' },
    })
    expect(log).toHaveBeenCalledWith(defect)
  })

  it('is trusted from the page itself', () => {
    expect(isTrustedSender(PAGE)).toBe(true)
  })
})
