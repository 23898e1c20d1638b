import { createHash } from 'node:crypto'
import { writeSync } from 'node:fs'
import * as z from 'zod/mini'
import { createSession } from '../../../electron/session/session.ts'
import { openStorage } from '../../../electron/storage/openStorage.ts'
import { plannerForm } from '../../../electron/storage/plannerForm.ts'
import { canonical, operationAt } from './operations.ts'

/**
 * Streams changes into a storage until it is killed, a change is refused or the last one is done.
 * Prints `start REVISION DIGEST` once, `ack REVISION` for each change, `refused ERROR` and
 * `snapshot ERROR` for what failed. With `snapshot` in place of the last revision it only writes one.
 */
async function stream(folder: string, until: string): Promise<void> {
  z.config({ jitless: true })
  // A full disk fails a write without a signal; so shall the limit that stands in for one here.
  process.removeAllListeners('SIGXFSZ')
  process.on('SIGXFSZ', () => undefined)
  const opened = await openStorage({
    folder,
    form: plannerForm,
    now: () => new Date(0),
    compactAbove: 3_000_000,
  })
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  if (until === 'snapshot') {
    const written = await opened.value.snapshot(opened.value.start)
    return say(`snapshot ${JSON.stringify(written)}`)
  }
  const session = createSession({
    storage: opened.value,
    snapshotDelay: 0,
    onChange: () => undefined,
    onSnapshotError: (error) => say(`snapshot ${JSON.stringify(error)}`),
  })
  const { revision, document, notices } = session.state()
  if (notices.length > 0) say(`notices ${JSON.stringify(notices)}`)
  const digest = createHash('sha256').update(canonical(document)).digest('hex')
  say(`start ${revision} ${digest}`)
  for (let next = revision + 1; next <= Number(until); next += 1) {
    const operation = operationAt(next)
    const result =
      typeof operation === 'string' ? await session[operation]() : await session.dispatch(operation)
    if (!result.ok) {
      say(`refused ${JSON.stringify(result.error)}`)
      break
    }
    say(`ack ${result.value.revision}`)
    // Lets the snapshot's timer run between changes, as it does in the app.
    if (next % 5 === 0) await new Promise((resume) => setImmediate(resume))
  }
  await session.close()
}

/** Written at once and not through the event loop: what is acknowledged must have been said. */
function say(line: string): void {
  writeSync(1, `${line}\n`)
}

const [folder = '', until = 'Infinity'] = process.argv.slice(2)
void stream(folder, until)
