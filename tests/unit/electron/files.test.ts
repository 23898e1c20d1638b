import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { exportCalendar } from '../../../electron/files/exportCalendar.ts'
import { openJsonFile } from '../../../electron/files/openJsonFile.ts'
import { decodeProfile } from '../../../shared/decode/decodeProfile.ts'
import { LARGEST_FILE } from '../../../shared/decode/largestFile.ts'
import { emptyDocument } from '../../../shared/document/emptyDocument.ts'
import { aPlan, aSession } from '../../builders/plan.ts'
import { aProfile } from '../../builders/profile.ts'
import { aRoadmap } from '../../builders/roadmap.ts'

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'planner-files-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

const wishes = { from: null, to: null, alarmMinutes: null }

function surroundings(path: string | null, plan = aPlan()) {
  return {
    document: { ...emptyDocument, plan },
    builtInRoadmap: aRoadmap(),
    now: () => new Date('2027-03-01T12:00:00Z'),
    askPath: async () => path,
  }
}

describe('an export', () => {
  it('writes the plan where the learner says, and counts what was written', async () => {
    const path = join(await temporaryFolder(), 'plan.ics')
    const milestones = [{ id: 'ms-1', title: 'First project', date: '2027-03-02' }]
    const plan = aPlan({ sessions: [aSession(), aSession({ id: 'second' })], milestones })
    expect(await exportCalendar(wishes, surroundings(path, plan))).toEqual({
      ok: true,
      value: { kind: 'written', path, events: 3, calledOff: 0 },
    })
    const text = await readFile(path, 'utf8')
    expect(text.match(/^DTSTAMP:20270301T120000Z\r\nSEQUENCE:226065600\r$/gm)).toHaveLength(3)
  })

  it('calls off what the file in that place held and the plan no longer has', async () => {
    const path = join(await temporaryFolder(), 'plan.ics')
    const plan = aPlan({ sessions: [aSession(), aSession({ id: 'second' })] })
    await exportCalendar(wishes, surroundings(path, plan))
    expect(await exportCalendar(wishes, surroundings(path))).toEqual({
      ok: true,
      value: { kind: 'written', path, events: 1, calledOff: 1 },
    })
  })

  it('asks for no place where there is no plan', async () => {
    const options = { ...surroundings(null), document: emptyDocument }
    const askPath = () => Promise.reject(new Error('asked'))
    expect(await exportCalendar(wishes, { ...options, askPath })).toEqual({
      ok: false,
      error: { kind: 'no-plan' },
    })
  })

  it('ends quietly when the learner thinks better of it', async () => {
    expect(await exportCalendar(wishes, surroundings(null))).toEqual({
      ok: true,
      value: { kind: 'cancelled' },
    })
  })

  it.each([
    ['is there', true],
    ['is not there yet', false],
  ])('follows a link to a file that %s, and leaves the link', async (_, isThere) => {
    const folder = await temporaryFolder()
    const target = join(folder, 'synced', 'plan.ics')
    await mkdir(join(folder, 'synced'))
    if (isThere) await writeFile(target, 'former')
    const path = join(folder, 'plan.ics')
    await symlink('synced/plan.ics', path)
    expect(await exportCalendar(wishes, surroundings(path))).toMatchObject({ ok: true })
    expect((await lstat(path)).isSymbolicLink()).toBe(true)
    expect(await readFile(target, 'utf8')).toMatch(/^BEGIN:VCALENDAR/)
    expect(await readdir(join(folder, 'synced'))).toEqual(['plan.ics'])
  })

  it('keeps who may read a file that is there', async () => {
    const path = join(await temporaryFolder(), 'plan.ics')
    await writeFile(path, 'former')
    await chmod(path, 0o640)
    await exportCalendar(wishes, surroundings(path))
    expect((await stat(path)).mode & 0o777).toBe(0o640)
  })

  it('leaves a former file as it was where the place cannot be written', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'taken.ics')
    await mkdir(path)
    await writeFile(join(path, 'former'), 'x')
    const failed = await exportCalendar(wishes, surroundings(path))
    expect(failed).toMatchObject({ ok: false, error: { kind: 'not-writable', path } })
    expect(await readdir(folder)).toEqual(['taken.ics'])
    const missing = join(folder, 'no/such/folder.ics')
    expect(await exportCalendar(wishes, surroundings(missing))).toEqual({
      ok: false,
      error: { kind: 'not-writable', path: missing, code: 'ENOENT' },
    })
  })
})

describe('opening a file', () => {
  const open = (path: string | null) => openJsonFile(async () => path, decodeProfile)

  async function fileOf(content: string | Uint8Array): Promise<string> {
    const path = join(await temporaryFolder(), 'profile.json')
    await writeFile(path, content)
    return path
  }

  it('gives what it holds', async () => {
    const path = await fileOf(`\uFEFF${JSON.stringify(aProfile())}`)
    expect(await open(path)).toEqual({
      ok: true,
      value: { kind: 'opened', path, value: aProfile() },
    })
  })

  it('names each wrong field', async () => {
    const path = await fileOf(JSON.stringify({ ...aProfile(), startDate: '2027-02-30' }))
    expect(await open(path)).toMatchObject({
      ok: false,
      error: { kind: 'faults', path, faults: [{ path: 'startDate', code: 'no-such-date' }] },
    })
  })

  it('says where a file that was cut in half ends', async () => {
    const path = await fileOf('{\n  "version": 1,')
    expect(await open(path)).toMatchObject({
      ok: false,
      error: { kind: 'faults', faults: [{ code: 'ends-early', facts: { line: 2 } }] },
    })
  })

  it('refuses what is no text, too large, missing or a folder', async () => {
    const picture = await fileOf(Uint8Array.of(0x89, 0x50, 0xff, 0xfe))
    expect(await open(picture)).toMatchObject({ error: { kind: 'not-json' } })
    const large = await fileOf(new Uint8Array(LARGEST_FILE + 1))
    expect(await open(large)).toMatchObject({
      error: { kind: 'too-large', size: LARGEST_FILE + 1 },
    })
    expect(await open('/no/such/file')).toMatchObject({
      error: { kind: 'not-readable', code: 'ENOENT' },
    })
    expect(await open(tmpdir())).toMatchObject({ error: { kind: 'not-readable', code: 'EISDIR' } })
    expect(await open(null)).toEqual({ ok: true, value: { kind: 'cancelled' } })
  })
})
