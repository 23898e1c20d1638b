import { useEffect, useMemo, useState } from 'react'
import { FORECAST_SEED } from '../../shared/forecast/forecast.ts'
import type { Forecast, ForecastInput } from '../../shared/forecast/types.ts'
import { selectPlan, selectRoadmap } from '../state/selectors.ts'
import { useStore } from '../state/store.ts'
import { askForecast } from './askForecaster.ts'

/** The forecast of the accepted plan; while an answer is on its way the former one stays. */
export type Outlook = {
  readonly status: 'working' | 'ready' | 'failed'
  readonly forecast: Forecast | null
}

/** Asks for the forecast whenever plan, baseline or day change; an answer to an older question is dropped. */
export function useForecast(today: string): Outlook {
  const plan = useStore(selectPlan)
  const roadmap = useStore(selectRoadmap)
  const baseline = useStore((state) => state.document.baseline)
  const [outlook, setOutlook] = useState<Outlook>({ status: 'working', forecast: null })
  const input = useMemo(
    (): ForecastInput | null =>
      plan === null ? null : { roadmap, plan, today, baseline, seed: FORECAST_SEED },
    [roadmap, plan, today, baseline],
  )
  useEffect(() => {
    if (input === null) return
    let isCurrent = true
    setOutlook(({ forecast }) => ({ status: 'working', forecast }))
    askForecast(input).then(
      (forecast) => {
        if (isCurrent) setOutlook({ status: 'ready', forecast })
      },
      () => {
        if (isCurrent) setOutlook(({ forecast }) => ({ status: 'failed', forecast }))
      },
    )
    return () => {
      isCurrent = false
    }
  }, [input])
  return outlook
}
