import type { HandChange, Judged } from '../../shared/moves/judgeChange.ts'
import type { MoveSetting } from '../../shared/moves/types.ts'
import type { Rung } from '../../shared/repair/climbLadder.ts'
import type { RepairInput } from '../../shared/repair/types.ts'
import type { MendAnswer, MendQuestion } from './mending.ts'

type Asked = {
  readonly question: MendQuestion
  readonly take: (answer: MendAnswer) => void
  readonly fail: (reason: Error) => void
}

/** The choices for a loss, on their way. */
export type AskedLadder = {
  /** Rejects on a defect; never settles where all who asked gave up. */
  readonly rungs: Promise<readonly Rung[]>
  /** To be called once, when the one who asked no longer wants to know. */
  readonly giveUp: () => void
}

type Ladder = {
  readonly rungs: Promise<readonly Rung[]>
  /** How many want to know. */
  wanted: number
}

let worker: Worker | null = null
/** What is not answered yet; the worker works on the first. */
let queue: readonly Asked[] = []

const ladders = new WeakMap<RepairInput, Ladder>()

/**
 * The choices that there are for a loss; the same question is worked out once. When nobody wants the
 * answer any more, the question leaves the queue, and a worker that is at it is stopped.
 */
export function askLadder(input: RepairInput): AskedLadder {
  const ladder = ladders.get(input) ?? beginLadder(input)
  ladder.wanted += 1
  return {
    rungs: ladder.rungs,
    giveUp: () => {
      ladder.wanted -= 1
      // Where one view takes another's place, the next asks the same in the same breath.
      queueMicrotask(() => {
        if (ladder.wanted === 0 && ladders.get(input) === ladder) forget(input)
      })
    },
  }
}

function beginLadder(input: RepairInput): Ladder {
  const rungs = ask({ kind: 'ladder', input }).then((answer) => {
    if (answer.kind !== 'ladder') throw new Error('The worker answered another question')
    return answer.rungs
  })
  const ladder = { rungs, wanted: 0 }
  ladders.set(input, ladder)
  rungs.catch(() => ladders.delete(input))
  return ladder
}

/** Takes a question back that is not answered yet. */
function forget(input: RepairInput): void {
  const asked = queue.find(({ question }) => question.kind === 'ladder' && question.input === input)
  if (asked === undefined) return
  ladders.delete(input)
  const isRunning = queue[0] === asked
  queue = queue.filter((other) => other !== asked)
  if (!isRunning) return
  stop()
  sendFirst()
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
  return new Promise((take, fail) => {
    queue = [...queue, { question, take, fail }]
    if (queue.length === 1) sendFirst()
  })
}

function sendFirst(): void {
  const [first] = queue
  if (first === undefined) return
  worker ??= start()
  worker.postMessage(first.question)
}

function stop(): void {
  worker?.terminate()
  worker = null
}

function start(): Worker {
  const started = new Worker(new URL('./mend.worker.ts', import.meta.url), { type: 'module' })
  started.addEventListener('message', ({ data }: MessageEvent<MendAnswer>) => {
    if (worker !== started) return
    takeFirst()?.take(data)
    sendFirst()
  })
  started.addEventListener('error', (event) => {
    if (worker !== started) return
    stop()
    takeFirst()?.fail(new Error(event.message))
    sendFirst()
  })
  return started
}

function takeFirst(): Asked | undefined {
  const [first, ...others] = queue
  queue = others
  return first
}
