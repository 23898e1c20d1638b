import { expectFinish } from '../../shared/forecast/expectFinish.ts'
import { forecast } from '../../shared/forecast/forecast.ts'
import { climbLadder, type Rung } from '../../shared/repair/climbLadder.ts'
import type { RepairInput } from '../../shared/repair/types.ts'
import type { ForecastAnswer, ForecastRequest } from './forecasting.ts'

/** Forecasts beside the window: a thousand futures never hold up a key. */
addEventListener('message', ({ data }: MessageEvent<ForecastRequest>) => {
  const { id } = data
  if (data.kind === 'forecast') {
    answer({ id, kind: 'forecast', forecast: forecast(data.input) })
  } else if (data.kind === 'expectation') {
    answer({ id, kind: 'expectation', expectation: expectFinish(data.input) })
  } else answer({ id, kind: 'change', rung: chooseRung(data.input) })
})

/** The plan changed as little as the change asks for, in a longer horizon where it does not fit. */
function chooseRung(input: RepairInput): Rung | null {
  const rungs = climbLadder(input)
  const [first] = rungs
  if (first === undefined || first.price.unscheduledMinutes === 0) return first ?? null
  return rungs.find(({ price }) => price.choice === 'extend') ?? first
}

function answer(message: ForecastAnswer): void {
  postMessage(message)
}
