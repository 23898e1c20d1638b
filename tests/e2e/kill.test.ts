import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seeded } from '../builders/seeded.ts'
import { digest, digestsByModel } from '../storage/child/model.ts'
import { type Operation, operationAt } from '../storage/child/operations.ts'
import { launchApp, type RunningApp, removeFolder } from './support/launchApp.ts'
import { storedState } from './support/storedPlan.ts'
import { expect, test } from './support/test.ts'

const KILLS = 25
const OPERATIONS_A_RUN = 40

// Two lives of the data, so that two workers can share the kills.
test.describe.configure({ mode: 'parallel' })

for (const seed of [20270302, 20270303]) {
  test(`${KILLS} kills of the app at random moments (seed ${seed}) lose nothing that it acknowledged`, async ({
    alone: _,
  }) => {
    test.setTimeout(240_000)
    const userData = await mkdtemp(join(tmpdir(), 'planner-kills-'))
    const digestAt = digestsByModel()
    const random = seeded(seed)
    let acknowledged = 0
    for (let kill = 0; kill <= KILLS; kill += 1) {
      const planner = await launchApp({ userData })
      const { revision, document, notices } = await storedState(planner.page)
      expect(revision).toBeGreaterThanOrEqual(acknowledged)
      expect(digest(document)).toBe(digestAt(revision))
      expect(notices).toEqual([])
      acknowledged = revision
      if (kill < KILLS) {
        const acks = 1 + Math.floor(random() * 15)
        const delay = random() * 10
        acknowledged = await streamUntilKilled(planner, revision, acks, delay)
      }
      await planner.dispose()
    }
    expect(acknowledged).toBeGreaterThan(KILLS)
    await removeFolder(userData)
  })
}

/** Streams changes from the page and kills the app after some answers. Returns the last revision told. */
async function streamUntilKilled(
  planner: RunningApp,
  from: number,
  acks: number,
  delay: number,
): Promise<number> {
  let latest = from
  let resolveReached = (): void => undefined
  const reached = new Promise<void>((resolve) => {
    resolveReached = resolve
  })
  await planner.page.exposeFunction('told', (revision: number) => {
    latest = revision
    if (revision >= from + acks) resolveReached()
  })
  const operations = Array.from({ length: OPERATIONS_A_RUN }, (_, n) => operationAt(from + n + 1))
  const streaming = planner.page.evaluate(async (text) => {
    const operations: readonly Operation[] = JSON.parse(text)
    const { told } = window as unknown as { told(revision: number): Promise<void> }
    for (const operation of operations) {
      const answer =
        typeof operation === 'string'
          ? await window.planner[operation]()
          : await window.planner.dispatch(operation)
      if (!answer.ok) throw new Error(answer.error.kind)
      void told(answer.value.revision)
    }
  }, JSON.stringify(operations))
  // The stream ends with the app, or a moment before.
  const ended = streaming.catch(() => undefined)
  await Promise.race([reached, streaming])
  await new Promise((resume) => setTimeout(resume, delay))
  await planner.kill()
  await ended
  return latest
}
