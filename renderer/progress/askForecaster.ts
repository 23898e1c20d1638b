import type { Expectation } from '../../shared/forecast/expectFinish.ts'
import type { Forecast, ForecastInput } from '../../shared/forecast/types.ts'
import type { Rung } from '../../shared/repair/climbLadder.ts'
import type { RepairInput } from '../../shared/repair/types.ts'
import type { ForecastAnswer, ForecastQuestion } from './forecasting.ts'

type Waiting = {
  readonly take: (answer: ForecastAnswer) => void
  readonly fail: (reason: Error) => void
}

let worker: Worker | null = null
let latest = 0
const waiting = new Map<number, Waiting>()

/** The forecast of a plan. Rejects on a defect. */
export async function askForecast(input: ForecastInput): Promise<Forecast> {
  const answer = await ask({ kind: 'forecast', input })
  if (answer.kind !== 'forecast') throw new Error('The worker answered another question')
  return answer.forecast
}

/** When learners usually come to the end of a plan. Rejects on a defect. */
export async function askExpectation(input: Omit<ForecastInput, 'baseline'>): Promise<Expectation> {
  const answer = await ask({ kind: 'expectation', input })
  if (answer.kind !== 'expectation') throw new Error('The worker answered another question')
  return answer.expectation
}

/** What a change makes of the plan; null where it makes nothing. Rejects on a defect. */
export async function askChange(input: RepairInput): Promise<Rung | null> {
  const answer = await ask({ kind: 'change', input })
  if (answer.kind !== 'change') throw new Error('The worker answered another question')
  return answer.rung
}

function ask(question: ForecastQuestion): Promise<ForecastAnswer> {
  latest += 1
  const id = latest
  worker ??= start()
  worker.postMessage({ id, ...question })
  return new Promise((take, fail) => waiting.set(id, { take, fail }))
}

function start(): Worker {
  const started = new Worker(new URL('./forecast.worker.ts', import.meta.url), { type: 'module' })
  started.addEventListener('message', ({ data }: MessageEvent<ForecastAnswer>) => {
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
