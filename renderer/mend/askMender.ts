import type { HandChange, Judged } from '../../shared/moves/judgeChange.ts'
import type { MoveSetting } from '../../shared/moves/types.ts'
import type { Rung } from '../../shared/repair/climbLadder.ts'
import type { RepairInput } from '../../shared/repair/types.ts'
import type { MendAnswer, MendQuestion } from './mending.ts'

type Waiting = {
  readonly take: (answer: MendAnswer) => void
  readonly fail: (reason: Error) => void
}

let worker: Worker | null = null
let latest = 0
const waiting = new Map<number, Waiting>()

const ladders = new WeakMap<RepairInput, Promise<readonly Rung[]>>()

/** The choices that there are for a loss; the same question is worked out once. Rejects on a defect. */
export function askLadder(input: RepairInput): Promise<readonly Rung[]> {
  const known = ladders.get(input)
  if (known !== undefined) return known
  const asked = ask({ kind: 'ladder', input }).then((answer) => {
    if (answer.kind !== 'ladder') throw new Error('The worker answered another question')
    return answer.rungs
  })
  ladders.set(input, asked)
  return asked
}

/** What a change by hand breaks, and the ways on. Rejects on a defect. */
export async function askChange(
  setting: MoveSetting,
  change: HandChange,
  freezeDays: number,
): Promise<Judged> {
  const answer = await ask({ kind: 'change', setting, change, freezeDays })
  if (answer.kind !== 'change') throw new Error('The worker answered another question')
  return answer.judged
}

function ask(question: MendQuestion): Promise<MendAnswer> {
  latest += 1
  const id = latest
  worker ??= start()
  worker.postMessage({ id, ...question })
  return new Promise((take, fail) => waiting.set(id, { take, fail }))
}

function start(): Worker {
  const started = new Worker(new URL('./mend.worker.ts', import.meta.url), { type: 'module' })
  started.addEventListener('message', ({ data }: MessageEvent<MendAnswer>) => {
    waiting.get(data.id)?.take(data)
    waiting.delete(data.id)
  })
  started.addEventListener('error', (event) => {
    started.terminate()
    if (worker === started) worker = null
    const all = [...waiting.values()]
    waiting.clear()
    for (const { fail } of all) fail(new Error(event.message))
  })
  return started
}
