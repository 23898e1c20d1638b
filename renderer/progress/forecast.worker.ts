import { forecast } from '../../shared/forecast/forecast.ts'
import { takePace } from '../../shared/pace/takePace.ts'
import { climbLadder } from '../../shared/repair/climbLadder.ts'
import type { ForecastAnswer, ForecastRequest } from './forecasting.ts'

/** Forecasts beside the window: a thousand futures never hold up a key. */
addEventListener('message', ({ data }: MessageEvent<ForecastRequest>) => {
  const { id } = data
  switch (data.kind) {
    case 'forecast':
      return answer({ id, kind: 'forecast', forecast: forecast(data.input) })
    case 'pace':
      return answer({ id, kind: 'rung', rung: takePace(data.input) ?? null })
    case 'lever': {
      const quiet = climbLadder(data.input).find(({ price }) => price.choice === 'quiet')
      return answer({ id, kind: 'rung', rung: quiet ?? null })
    }
  }
})

function answer(message: ForecastAnswer): void {
  postMessage(message)
}
