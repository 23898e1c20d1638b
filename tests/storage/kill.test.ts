import { readdir, readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { storageFiles } from '../../electron/storage/files.ts'
import { seeded } from '../builders/seeded.ts'
import { digestsByModel } from './child/model.ts'
import { bundleChild, readLines, startChild } from './child/startChild.ts'
import { temporaryFolder } from './support.ts'

// The end-to-end tests kill the app itself; here the storage alone is killed, also on its way up.
const KILLS = 15

let bundle = ''
beforeAll(async () => {
  bundle = await bundleChild()
}, 60_000)

describe('a process that streams changes', () => {
  it(`loses nothing acknowledged in ${KILLS} kills at random moments`, async () => {
    const folder = await temporaryFolder()
    const digestAt = digestsByModel()
    const random = seeded(20270301)
    let acknowledged = 0
    let starts = 0
    for (let kill = 0; kill < KILLS; kill += 1) {
      const said = await streamAndKill(folder, {
        acks: 1 + Math.floor(random() * 30),
        delay: random() * 12,
        // Some are killed on the way up, while they still replay.
        deadline: kill % 3 === 2 ? 60 + random() * 120 : null,
      })
      for (const line of said) {
        const [word, text, digest] = line.split(' ')
        const revision = Number(text)
        if (word === 'start') {
          starts += 1
          expect(revision).toBeGreaterThanOrEqual(acknowledged)
          expect(digest).toBe(digestAt(revision))
        } else {
          expect(word).toBe('ack')
        }
        acknowledged = revision
      }
    }
    expect(starts).toBeGreaterThan(KILLS / 2)
    expect(acknowledged).toBeGreaterThan(5 * KILLS)

    const [start, ...others] = await run(folder, { until: 0 })
    const revision = Number(start?.split(' ')[1])
    expect(revision).toBeGreaterThanOrEqual(acknowledged)
    expect(start).toBe(`start ${revision} ${digestAt(revision)}`)
    expect(others).toEqual([])
    expect((await readdir(folder)).filter((name) => /tmp|new|damaged/.test(name))).toEqual([])
  }, 120_000)

  it('finds after every change, a step back or forth among them, what it left', async () => {
    const folder = await temporaryFolder()
    const digestAt = digestsByModel()
    for (let revision = 1; revision <= 12; revision += 1) {
      const [start] = await run(folder, { until: revision })
      expect(start).toBe(`start ${revision - 1} ${digestAt(revision - 1)}`)
    }
  }, 60_000)

  it('is told when a write falls short, and goes on from the last acknowledged change', async () => {
    const folder = await temporaryFolder()
    const digestAt = digestsByModel()
    const lines = await run(folder, { fileLimit: 900 })
    const acknowledged = lines.filter((line) => line.startsWith('ack')).length
    expect(acknowledged).toBeGreaterThan(9)
    expect(lines.at(-1)).toBe('refused {"kind":"not-saved","code":"EFBIG"}')
    const after = await run(folder, { until: acknowledged + 20 })
    expect(after[0]).toBe(`start ${acknowledged} ${digestAt(acknowledged)}`)
    expect(after.at(-1)).toBe(`ack ${acknowledged + 20}`)
  }, 60_000)

  it('keeps the former snapshot when electron-store cuts the new one short in silence', async () => {
    const folder = await temporaryFolder()
    const { snapshot } = storageFiles(folder)
    await run(folder, { until: 3 })
    const before = await readFile(snapshot)
    expect(before.length).toBeGreaterThan(65_536)
    const limited = await run(folder, { until: 'snapshot', fileLimit: 64 })
    expect(limited).toEqual(['snapshot {"ok":false,"error":{"kind":"disk-full"}}'])
    expect(await readFile(snapshot)).toEqual(before)
    expect(await run(folder, { until: 'snapshot' })).toEqual(['snapshot {"ok":true}'])
  }, 60_000)
})

/** Starts the child and kills it some milliseconds after a number of changes. Returns what it said. */
async function streamAndKill(
  folder: string,
  when: { readonly acks: number; readonly delay: number; readonly deadline: number | null },
): Promise<string[]> {
  const child = startChild(bundle, folder)
  const lines: string[] = []
  let acks = 0
  const kill = (): boolean => child.kill('SIGKILL')
  if (when.deadline !== null) setTimeout(kill, when.deadline)
  await readLines(child, (line) => {
    lines.push(line)
    if (line.startsWith('ack')) acks += 1
    if (acks === when.acks) setTimeout(kill, when.delay)
    // Anything else is a fault: end it, and let the test see the line.
    if (!/^(ack|start) /.test(line)) kill()
  })
  expect(child.signalCode).toBe('SIGKILL')
  return lines
}

async function run(folder: string, options: Parameters<typeof startChild>[2]): Promise<string[]> {
  const lines: string[] = []
  await readLines(startChild(bundle, folder, options), (line) => lines.push(line))
  return lines
}
